/** The window of a live film, as its video and its engine tell of it. */
import { describe, expect, it } from 'vitest';
import { readLiveWindow, tellHoldBack } from '../../src/media/live-position.js';
import { setStreamOffset } from '../../src/media/stream-offset.js';

/** As much of a video as is read. */
function videoOf(duration: number, ...ranges: readonly (readonly [number, number])[]): HTMLMediaElement {
  const seekable = {
    length: ranges.length,
    start: (index: number) => ranges[index]?.[0],
    end: (index: number) => ranges[index]?.[1],
  };
  return { duration, seekable } as unknown as HTMLMediaElement;
}

describe('readLiveWindow', () => {
  it('takes the seekable part of a film that the browser plays by itself, which ends where it is live', () => {
    expect(readLiveWindow(videoOf(Infinity, [10, 70]))).toEqual({
      startSeconds: 10,
      endSeconds: 70,
      holdBackSeconds: 0,
      toleranceSeconds: 10,
    });
  });

  it('takes the word of the engine for as long as it plays', () => {
    const video = videoOf(Infinity, [10, 70]);
    const stop = tellHoldBack(video, () => ({ holdBackSeconds: 18, toleranceSeconds: 12 }));
    expect(readLiveWindow(video)).toMatchObject({ holdBackSeconds: 18, toleranceSeconds: 12 });
    stop();
    expect(readLiveWindow(video)).toMatchObject({ holdBackSeconds: 0 });
  });

  it('is on the time of the film', () => {
    const video = videoOf(Infinity, [10, 70]);
    setStreamOffset(video, { positionSeconds: 12, mediaTimeSeconds: 0 });
    expect(readLiveWindow(video)).toMatchObject({ startSeconds: 0, endSeconds: 58 });
  });

  it.each([
    ['a film with an end', videoOf(60, [0, 60])],
    ['a film in which one can go nowhere', videoOf(Infinity)],
    ['a recording that does not know its end', videoOf(Infinity, [0, Infinity])],
  ])('is none of %s', (_name, video) => {
    expect(readLiveWindow(video)).toBeUndefined();
  });
});
