/** Where a viewer of a live film may go, where "live" is in it, and how far behind that a viewer is. */

/** A part of a film that one can go to; film times in seconds. */
export interface SeekRange {
  readonly startSeconds: number;
  readonly endSeconds: number;
}

/** What a live film has at this moment. */
export interface LiveWindow extends SeekRange {
  /** So far before the end of the window plays whoever watches live: what comes after is not safely there yet. */
  readonly holdBackSeconds: number;
  /** Who is so far behind still watches live: the end of a window moves by whole segments. */
  readonly toleranceSeconds: number;
}

/** A window is worth a timeline when one can go back this far. */
const WORTH_SECONDS = 10;

/** The film time of those who watch live. */
export function liveEdge({ startSeconds, endSeconds, holdBackSeconds }: LiveWindow): number {
  return Math.max(startSeconds, endSeconds - holdBackSeconds);
}

/** Seconds behind those who watch live; 0 for a viewer who is among them. */
export function secondsBehind(window: LiveWindow, timeSeconds: number): number {
  const behind = liveEdge(window) - timeSeconds;
  return behind > window.toleranceSeconds ? behind : 0;
}

/** The part of the timeline; `undefined` where there is too little to go back to. */
export function rewindRange(window: LiveWindow): SeekRange | undefined {
  const { startSeconds } = window;
  const endSeconds = liveEdge(window);
  return endSeconds - startSeconds >= WORTH_SECONDS ? { startSeconds, endSeconds } : undefined;
}
