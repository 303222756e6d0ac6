/** How much of a picture captions take, above and below: in shares of its height. */

/** What of a WebVTT cue says where it stands. */
export interface PlacedCue {
  /** A number of lines from the upper edge, or from the lower one when negative; percent where `snapToLines` is off. */
  readonly line?: number | 'auto';
  readonly snapToLines?: boolean;
  /** Which part of the cue stands at `line`. */
  readonly lineAlign?: 'start' | 'center' | 'end';
}

/** What pins leave free: from the upper edge down to `above`, and from `below` to the lower edge. */
export interface CaptionRoom {
  readonly above: number;
  readonly below: number;
}

/** Letters are 5 % of the video's height, and lines a little more. */
const LINE_SHARE = 0.06;
/** Two lines, and the space around them. */
const CUE_SHARE = 0.14;

/** How much of a cue is above its `line`. */
const SHARE_ABOVE_LINE = { start: 0, center: 0.5, end: 1 };

/**
 * The room of all cues together, so that pins do not hop with every sentence. Cues that say nothing stand at the lower
 * edge, and their room is kept before the first of them is known.
 *
 * @see https://www.w3.org/TR/webvtt1/#processing-cue-settings
 */
export function captionRoom(cues: Iterable<PlacedCue>): CaptionRoom {
  let above = 0;
  let below = 1 - CUE_SHARE;
  for (const cue of cues) {
    const top = topOf(cue);
    if (top === undefined) continue;
    if (top + CUE_SHARE / 2 < 0.5) above = Math.max(above, top + CUE_SHARE);
    else below = Math.min(below, top);
  }
  return { above: Math.min(above, 1), below: Math.max(below, above) };
}

function topOf({ line = 'auto', snapToLines = true, lineAlign = 'start' }: PlacedCue): number | undefined {
  if (typeof line !== 'number' || !Number.isFinite(line)) return undefined;
  if (snapToLines) return Math.max(0, line < 0 ? 1 + line * LINE_SHARE - LINE_SHARE : line * LINE_SHARE);
  return Math.max(0, line / 100 - CUE_SHARE * (SHARE_ABOVE_LINE[lineAlign] ?? 0));
}
