/** How far the pin is from the marker of the frame that is in the same picture: in frames and in pixels. */
import { markerX } from '../../films/numbered-frames.mjs';

/** A pin that is further away is not late but lost. */
const FURTHEST_FRAMES = 30;

/** The frame, near the one in the picture, for which the pin is where it is; negative when the pin is late. */
function framesAhead({ frame, pinX }, frameRate) {
  let best = 0;
  const distance = (ahead) => Math.abs(markerX((frame + ahead) / frameRate) - pinX);
  for (let step = 1; step <= FURTHEST_FRAMES; step++) {
    for (const ahead of [-step, step]) {
      const isInFilm = frame + ahead >= 0;
      // Alike before and after a turn: the nearer one.
      if (isInFilm && distance(ahead) < distance(best) - 1e-6) best = ahead;
    }
  }
  return best;
}

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The value below which so large a part of all values is; `NaN` of none. */
function percentile(values, part) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;
}

/** Figures of pictures: how many could be read of `taken`, and errors of the pin. */
export function summarizeErrors(pictures, frameRate) {
  const seen = pictures.filter(({ frame, pinX }) => Number.isFinite(frame) && Number.isFinite(pinX));
  const frames = seen.map((picture) => framesAhead(picture, frameRate));
  const pixels = seen.map(({ frame, pinX, width }) => Math.abs(pinX - markerX(frame / frameRate)) * width);
  const sizes = frames.map(Math.abs);
  return {
    taken: pictures.length,
    read: seen.length,
    meanFrames: mean(sizes),
    percentile95Frames: percentile(sizes, 0.95),
    worstFrames: frames.toSorted((a, b) => Math.abs(b) - Math.abs(a))[0] ?? NaN,
    meanPixels: mean(pixels),
    percentile95Pixels: percentile(pixels, 0.95),
    worstPixels: pixels.length > 0 ? Math.max(...pixels) : NaN,
  };
}

/** How many seeks showed the frame that was sought, with the pin on its marker. */
export function countSeeks(seeks, frameRate) {
  const isRight = ({ sought, frame, pinX }) =>
    frame === sought && framesAhead({ frame, pinX }, frameRate) === 0 && Number.isFinite(pinX);
  return { made: seeks.length, right: seeks.filter(isRight).length };
}
