/** What the player's polite region says, and when. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LiveWords } from '../../../src/elements/player/live-words.js';

describe('LiveWords', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('says the same words again by another text', () => {
    const changed = vi.fn();
    const live = new LiveWords(changed);
    live.say('Ten seconds on');
    const before = live.words;
    live.say('Ten seconds on');
    expect(before).toBe('Ten seconds on');
    expect(live.words).not.toBe(before);
    expect(live.words.trim()).toBe('Ten seconds on');
    expect(changed).toHaveBeenCalledTimes(2);
  });

  it('says a list of products once, and leaves later words alone', () => {
    const live = new LiveWords(() => undefined);
    const names = ['Camp mug'];
    live.noteProducts(names, () => 'In the picture: Camp mug');
    live.say('Link copied');
    live.noteProducts(names, () => 'In the picture: Camp mug');
    expect(live.words).toBe('Link copied');
    live.noteProducts([], () => 'never');
    expect(live.words).toBe('Link copied');
  });

  it('says that the film waits when it lasts, and only then', () => {
    const live = new LiveWords(() => undefined);
    live.noteWaiting('Loading');
    vi.advanceTimersByTime(1_900);
    live.noteWaiting('');
    vi.advanceTimersByTime(5_000);
    expect(live.words).toBe('');
    live.noteWaiting('Loading');
    live.noteWaiting('Loading');
    vi.advanceTimersByTime(2_000);
    expect(live.words).toBe('Loading');
    live.noteWaiting('No connection');
    vi.advanceTimersByTime(2_000);
    expect(live.words).toBe('No connection');
  });

  it('says nothing more after it was stopped', () => {
    const live = new LiveWords(() => undefined);
    live.noteWaiting('Loading');
    live.stop();
    vi.advanceTimersByTime(5_000);
    expect(live.words).toBe('');
  });
});
