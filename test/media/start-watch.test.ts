/** When a film that does not begin is woken. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchStart } from '../../src/media/start-watch.js';

/** The few things of a video that are looked at; tells what it was asked to seek to. */
class VideoStandIn extends EventTarget {
  readonly HAVE_METADATA = 1;
  readonly seeks: number[] = [];
  paused = false;
  readyState = 1;
  ranges: readonly (readonly [number, number])[] = [[0, 2]];
  #seconds = 0;

  get currentTime(): number {
    return this.#seconds;
  }

  set currentTime(seconds: number) {
    this.#seconds = seconds;
    this.seeks.push(seconds);
  }

  get buffered() {
    const { ranges } = this;
    const at = (index: number) => ranges[index] ?? [NaN, NaN];
    return {
      length: ranges.length,
      start: (index: number) => at(index)[0],
      end: (index: number) => at(index)[1],
    };
  }

  tell(name: string, change: Partial<Pick<VideoStandIn, 'paused' | 'readyState' | 'ranges'>> = {}): void {
    Object.assign(this, change);
    this.dispatchEvent(new Event(name));
  }
}

describe('watchStart', () => {
  let video: VideoStandIn;
  let end: AbortController;

  beforeEach(() => {
    vi.useFakeTimers();
    video = new VideoStandIn();
    end = new AbortController();
    watchStart(video as unknown as HTMLVideoElement, end.signal);
  });
  afterEach(() => vi.useRealTimers());

  it('seeks to where the film stands when no frame comes of what is there', () => {
    video.tell('play');
    vi.advanceTimersByTime(1_900);
    expect(video.seeks).toEqual([]);
    vi.advanceTimersByTime(200);
    expect(video.seeks).toEqual([0]);
  });

  it('tries three times, each after a longer pause, and no more', () => {
    video.tell('play');
    vi.advanceTimersByTime(2_000 + 4_000 + 7_900);
    expect(video.seeks).toHaveLength(2);
    vi.advanceTimersByTime(200);
    expect(video.seeks).toHaveLength(3);
    vi.advanceTimersByTime(120_000);
    expect(video.seeks).toHaveLength(3);
  });

  it('has its three tries again for the next film', () => {
    video.tell('play');
    vi.advanceTimersByTime(60_000);
    video.tell('loadeddata', { readyState: 4 });
    video.tell('emptied', { readyState: 0 });
    video.tell('loadedmetadata', { readyState: 1 });
    vi.advanceTimersByTime(2_100);
    expect(video.seeks).toHaveLength(4);
  });

  it('begins to wait when the buffer is filled', () => {
    video.tell('play', { ranges: [] });
    vi.advanceTimersByTime(10_000);
    video.tell('progress', { ranges: [[0, 2]] });
    vi.advanceTimersByTime(2_100);
    expect(video.seeks).toEqual([0]);
  });

  it('wakes a film that was moved over the gap it begins with', () => {
    video.tell('play', { ranges: [[0.02, 3]] });
    video.currentTime = 0.12;
    video.tell('seeking');
    vi.advanceTimersByTime(2_100);
    expect(video.seeks).toEqual([0.12, 0.12]);
  });

  it.each([
    ['loadeddata', { readyState: 2 }],
    ['pause', { paused: true }],
    ['emptied', { readyState: 0 }],
    ['waiting', { ranges: [[3, 5]] }],
  ] as const)('leaves a film alone after %s', (name, change) => {
    video.tell('play');
    vi.advanceTimersByTime(1_000);
    video.tell(name, change);
    vi.advanceTimersByTime(60_000);
    expect(video.seeks).toEqual([]);
  });

  it('leaves a film alone that has gone', () => {
    video.tell('play');
    end.abort();
    vi.runAllTimers();
    expect(video.seeks).toEqual([]);
  });
});
