/** When a stream is tried again, and when not. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HlsFault } from '../../src/media/hls-errors.js';
import { HlsRecovery } from '../../src/media/hls-recovery.js';

const fault = (type: string, details: string, status = 0): HlsFault => ({
  type,
  details,
  error: new Error('reason'),
  response: { code: status, text: '', url: '/x', data: '' },
});
const GONE = fault('networkError', 'fragLoadError');
const STUMBLED = fault('mediaError', 'bufferAppendError');

describe('HlsRecovery', () => {
  let done: string[];
  let recovery: HlsRecovery;

  beforeEach(() => {
    vi.useFakeTimers();
    done = [];
    recovery = new HlsRecovery({
      loadOn: () => done.push('load'),
      recoverMedia: () => done.push('media'),
      giveUp: ({ details }) => done.push(`give up: ${details}`),
    });
  });
  afterEach(() => vi.useRealTimers());

  /** The same fault after every try; how long it took until it gave up. */
  function exhaust(): number {
    const start = Date.now();
    recovery.take(GONE);
    for (let tries = done.length; !done.at(-1)?.startsWith('give up'); tries = done.length) {
      vi.advanceTimersToNextTimer();
      if (done.length > tries) recovery.take(GONE);
    }
    return (Date.now() - start) / 1000;
  }

  it('waits longer and longer for a network that is gone, and gives up after a while', () => {
    expect(exhaust()).toBeGreaterThan(30);
    expect(done).toEqual([...Array<string>(8).fill('load'), 'give up: fragLoadError']);
  });

  it('is as patient again once something arrived', () => {
    recovery.take(GONE);
    vi.advanceTimersByTime(500);
    recovery.arrived();
    expect(exhaust()).toBeGreaterThan(30);
  });

  it('does not wait any longer when the browser is online again', () => {
    recovery.take(GONE);
    recovery.online();
    expect(done).toEqual(['load']);
    recovery.online();
    vi.runAllTimers();
    expect(done).toEqual(['load']);
  });

  it('asks only once more where the server says no', () => {
    const refused = fault('networkError', 'fragLoadError', 404);
    recovery.take(refused);
    vi.runAllTimers();
    recovery.take(refused);
    expect(done).toEqual(['load', 'give up: fragLoadError']);
  });

  it('gives up at once where nothing helps', () => {
    recovery.take(fault('networkError', 'manifestLoadError'));
    expect(done).toEqual(['give up: manifestLoadError']);
  });

  it('mends a decoder once, and again after the film went on', () => {
    recovery.take(STUMBLED);
    recovery.played();
    recovery.take(STUMBLED);
    recovery.take(STUMBLED);
    expect(done).toEqual(['media', 'media', 'give up: bufferAppendError']);
  });

  it('does nothing for a film that has gone', () => {
    recovery.take(GONE);
    recovery.reset();
    vi.runAllTimers();
    expect(done).toEqual([]);
  });
});
