/** When a film that stands still counts as stalled. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PlaybackError } from '../../src/core/playback.js';
import { watchStall } from '../../src/media/stall-watch.js';

/** The few things of a video that are looked at. */
class VideoStandIn extends EventTarget {
  readonly HAVE_FUTURE_DATA = 3;
  currentSrc = '/film.mp4';
  paused = false;
  ended = false;
  readyState = 4;
  currentTime = 1;

  tell(name: string, change: Partial<VideoStandIn> = {}): void {
    Object.assign(this, change);
    this.dispatchEvent(new Event(name));
  }
}

describe('watchStall', () => {
  let video: VideoStandIn;
  let told: (PlaybackError | null)[];
  let end: AbortController;

  beforeEach(() => {
    vi.useFakeTimers();
    video = new VideoStandIn();
    told = [];
    end = new AbortController();
    watchStall(video as unknown as HTMLVideoElement, end.signal, (error) => told.push(error));
  });
  afterEach(() => vi.useRealTimers());

  it('tells after half a minute without a frame, and that it is over', () => {
    video.tell('waiting', { readyState: 2 });
    vi.advanceTimersByTime(29_000);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(2_000);
    expect(told[0]).toMatchObject({
      code: 'media-network',
      message: expect.stringContaining('second 1.0') as string,
    });
    video.tell('playing', { readyState: 4 });
    expect(told.slice(1)).toEqual([null]);
  });

  it.each([
    ['playing', { readyState: 4 }],
    ['pause', { paused: true }],
    ['timeupdate', { currentTime: 1.1 }],
  ])('is quiet after %s', (name, change) => {
    video.tell('waiting', { readyState: 2 });
    vi.advanceTimersByTime(20_000);
    video.tell(name, change);
    vi.advanceTimersByTime(20_000);
    expect(told).toEqual([]);
  });

  it('tells of a film that was moved to where it never goes on', () => {
    video.tell('waiting', { readyState: 2 });
    vi.advanceTimersByTime(10_000);
    video.tell('seeking', { readyState: 1, currentTime: 1.12 });
    vi.advanceTimersByTime(31_000);
    expect(told).toMatchObject([{ message: expect.stringContaining('second 1.1') as string }]);
  });

  it('says nothing of a film that has gone', () => {
    video.tell('waiting', { readyState: 2 });
    end.abort();
    vi.runAllTimers();
    expect(told).toEqual([]);
  });
});
