/** Reads the window of a live film from its video; the engine knows how far from its end it plays. */
import type { LiveWindow } from '../core/live-window.js';
import { streamOffsetOf } from './stream-offset.js';

/** What an engine keeps between the viewer and the end of the window. */
export type HoldBack = Pick<LiveWindow, 'holdBackSeconds' | 'toleranceSeconds'>;

/**
 * Browsers end the window of their own HLS where they would play, and do not say how long the segments are that it moves
 * by; those of a usual stream have up to 10 s.
 */
const NATIVE: HoldBack = { holdBackSeconds: 0, toleranceSeconds: 10 };

const readers = new WeakMap<HTMLMediaElement, () => HoldBack | undefined>();

/** For engines: how to read it while they play in this video, until the answer is called. */
export function tellHoldBack(media: HTMLMediaElement, read: () => HoldBack | undefined): () => void {
  readers.set(media, read);
  return () => void readers.delete(media);
}

/** The window of now; `undefined` for a film that is not live, or without any part that one can go to. */
export function readLiveWindow(media: HTMLMediaElement): LiveWindow | undefined {
  const { duration, seekable } = media;
  if (duration !== Infinity || seekable.length === 0) return undefined;
  const { positionSeconds } = streamOffsetOf(media);
  const startSeconds = Math.max(0, seekable.start(0) - positionSeconds);
  const endSeconds = seekable.end(seekable.length - 1) - positionSeconds;
  if (!Number.isFinite(endSeconds)) return undefined;
  return { startSeconds, endSeconds, ...(readers.get(media)?.() ?? NATIVE) };
}
