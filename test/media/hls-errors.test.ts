/** What fatal errors of hls.js mean. */
import { describe, expect, it } from 'vitest';
import { playbackErrorOf, recoveryOf, type HlsFault } from '../../src/media/hls-errors.js';

const fault = (type: string, details: string, rest: Partial<HlsFault> = {}): HlsFault => ({
  type,
  details,
  error: new Error('reason'),
  ...rest,
});

describe('recoveryOf', () => {
  it.each([
    ['networkError', 'fragLoadError', 'network'],
    ['networkError', 'levelLoadTimeOut', 'network'],
    ['mediaError', 'bufferAppendError', 'media'],
    ['networkError', 'manifestLoadError', undefined],
    ['mediaError', 'manifestIncompatibleCodecsError', undefined],
    ['keySystemError', 'keySystemNoAccess', undefined],
    ['otherError', 'internalException', undefined],
  ])('%s, %s: %s', (type, details, recovery) => expect(recoveryOf(fault(type, details))).toBe(recovery));
});

describe('playbackErrorOf', () => {
  it('names status and address', () => {
    const response = { code: 404, text: 'Not Found', url: '/x', data: '' };
    const error = playbackErrorOf(
      fault('networkError', 'manifestLoadError', { response, url: '/x.m3u8' }),
      '/film',
    );
    expect(error).toMatchObject({ code: 'media-network', message: 'HTTP 404: /x.m3u8' });
  });

  it.each([
    ['networkError', 'fragLoadTimeOut', 'media-network'],
    ['networkError', 'manifestParsingError', 'media-unsupported'],
    ['mediaError', 'bufferAddCodecError', 'media-unsupported'],
    ['mediaError', 'bufferAppendError', 'media-decode'],
    ['keySystemError', 'keySystemNoAccess', 'media-unsupported'],
    ['otherError', 'internalException', 'media-decode'],
  ])('%s, %s: %s', (type, details, code) => {
    const error = playbackErrorOf(fault(type, details), '/film.m3u8');
    expect(error.code).toBe(code);
    expect(error.message).toBe(`${details}, reason: /film.m3u8`);
  });
});
