/** Film time against the clocks of a video. */
import { describe, expect, it } from 'vitest';
import {
  filmTimeOf,
  forgetStream,
  seekToFrame,
  setFrameInterval,
  setStreamOffset,
  streamOffsetOf,
} from '../../src/media/stream-offset.js';

const TWO_FRAMES = { positionSeconds: 2 / 24, mediaTimeSeconds: 2 / 24 };
/** Where a seek ends on the clock of the video. */
function positionAt(media: HTMLMediaElement, timeSeconds: number): number {
  seekToFrame(media, timeSeconds);
  return media.currentTime;
}

const createMedia = (currentTime = 0): HTMLMediaElement => ({ currentTime }) as HTMLMediaElement;

describe('the offset of a stream', () => {
  it('is zero for ordinary files', () => {
    const media = createMedia(3);
    expect(streamOffsetOf(media)).toEqual({ positionSeconds: 0, mediaTimeSeconds: 0 });
    expect(filmTimeOf(media)).toBe(3);
    expect(positionAt(media, 0)).toBe(0);
    expect(positionAt(media, 3)).toBeCloseTo(3, 2);
  });

  it('lies between film time and position', () => {
    const media = createMedia(1 + 2 / 24);
    setStreamOffset(media, TWO_FRAMES);
    expect(filmTimeOf(media)).toBeCloseTo(1, 9);
    expect(positionAt(media, 0)).toBe(2 / 24);
    expect(positionAt(media, 1)).toBeCloseTo(1 + 2 / 24, 2);
  });

  it('makes no time negative', () => {
    const media = createMedia(0);
    setStreamOffset(media, TWO_FRAMES);
    expect(filmTimeOf(media)).toBe(0);
  });

  it('is forgotten with the film, and its frames as well', () => {
    const media = createMedia(2);
    setStreamOffset(media, TWO_FRAMES);
    setFrameInterval(media, 1 / 24);
    forgetStream(media);
    expect(filmTimeOf(media)).toBe(2);
    expect(positionAt(media, 2.06)).toBeCloseTo(2.061, 9);
  });
});

describe('seekToFrame', () => {
  it('is read back as the time that was sought, until the film moves on', () => {
    const media = createMedia();
    setStreamOffset(media, TWO_FRAMES);
    seekToFrame(media, 1);
    expect(filmTimeOf(media)).toBeCloseTo(1, 9);
    media.currentTime += 0.0004;
    expect(filmTimeOf(media)).toBeCloseTo(1.0014, 9);
  });

  it('lies inside the frame, although times are rounded to milliseconds and microseconds', () => {
    const media = createMedia();
    for (const time of [49 / 24, 2.041]) {
      const position = positionAt(media, time);
      expect(position).toBeGreaterThan(49 / 24 + 0.000_001);
      expect(position).toBeLessThan(50 / 24);
    }
  });

  it('goes on to the first frame of a tag that begins between two frames', () => {
    const media = createMedia();
    setFrameInterval(media, 1 / 24);
    setStreamOffset(media, TWO_FRAMES);
    expect(positionAt(media, 2.06)).toBeCloseTo(50 / 24 + 2 / 24 + 0.001, 9);
  });
});
