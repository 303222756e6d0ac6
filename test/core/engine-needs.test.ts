/** Native or hls.js. */
import { describe, expect, it } from 'vitest';
import { chooseEngine, isHls, type EngineQuestion } from '../../src/core/engine-needs.js';

const STREAM = { src: '/film/master.m3u8' };
const BOTH = { nativeHls: true, mse: true };

function choose(question: Partial<EngineQuestion>): string {
  return chooseEngine({ source: STREAM, wants: new Set(), engine: 'auto', can: BOTH, ...question });
}

describe('chooseEngine', () => {
  it.each<[string, Partial<EngineQuestion>, string]>([
    ['a file', { source: { src: '/film.mp4' }, engine: 'hls' }, 'native'],
    ['plain playback of a stream', {}, 'native'],
    ['a quality menu', { wants: new Set(['quality-menu']) }, 'hls'],
    [
      'a want that the browser serves',
      { wants: new Set(['alternate-audio']), can: { ...BOTH, nativeGives: new Set(['alternate-audio']) } },
      'native',
    ],
    [
      'a want more than the browser serves',
      {
        wants: new Set(['alternate-audio', 'in-stream-products']),
        can: { ...BOTH, nativeGives: new Set(['alternate-audio']) },
      },
      'hls',
    ],
    ['the wish for hls.js', { engine: 'hls' }, 'hls'],
    ['the wish for native', { engine: 'native', wants: new Set(['in-stream-products']) }, 'native'],
    ['no native HLS', { can: { nativeHls: false, mse: true } }, 'hls'],
    ['no native HLS but the wish for it', { engine: 'native', can: { nativeHls: false, mse: true } }, 'none'],
    ['no MSE', { wants: new Set(['in-stream-products']), can: { nativeHls: true, mse: false } }, 'native'],
    ['neither', { can: { nativeHls: false, mse: false } }, 'none'],
  ])('%s', (_name, question, engine) => expect(choose(question)).toBe(engine));
});

describe('isHls', () => {
  it.each([
    [{ src: '/a.m3u8' }, true],
    [{ src: '/a.m3u8?token=1#t=2' }, true],
    [{ src: '/a', type: 'application/vnd.apple.mpegurl' }, true],
    [{ src: '/a', type: 'application/x-mpegURL; charset=utf-8' }, true],
    [{ src: '/a.mp4' }, false],
    [{ src: '/a.mp4?next=b.m3u8x' }, false],
    [{ src: '/a.m3u8', type: 'video/mp4' }, false],
  ])('%j: %s', (source, expected) => expect(isHls(source)).toBe(expected));
});
