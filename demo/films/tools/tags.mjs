/** Writes the tag file: the pins' paths from the scene, cut to their intervals and thinned to few keyframes. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How far a pin drawn between two keyframes may be from its true place, in percent of the picture. */
const tolerance = 0.12;

function fits(points, from, to) {
  for (let frame = from + 1; frame < to; frame += 1) {
    const share = (frame - from) / (to - from);
    const errs = [0, 1].some((axis) => {
      const drawn = points[from][axis] + share * (points[to][axis] - points[from][axis]);
      return Math.abs(drawn - points[frame][axis]) > tolerance;
    });
    if (errs) return false;
  }
  return true;
}

/** The frames to keep so that straight lines between them stay within the tolerance. */
export function thinnedFrames(points, first, last) {
  const kept = [first];
  while (kept.at(-1) < last) {
    const from = kept.at(-1);
    let to = from + 1;
    while (to < last && fits(points, from, to + 1)) to += 1;
    kept.push(to);
  }
  return kept;
}

const rounded = (value, digits) => Number(value.toFixed(digits));

export function writeTags(film, trackFile, output) {
  const track = JSON.parse(readFileSync(trackFile, 'utf8'));
  const hotspots = film.hotspots.map(({ id, product, start, end }) => {
    const points = track.anchors[id];
    const frames = thinnedFrames(points, start * film.frameRate, end * film.frameRate);
    const keyframes = frames.map((frame) => ({
      time: rounded(frame / film.frameRate, 4),
      x: rounded(points[frame][0], 2),
      y: rounded(points[frame][1], 2),
    }));
    return { id, product, start, end, x: keyframes[0].x, y: keyframes[0].y, keyframes };
  });
  const tags = {
    version: 1,
    film: {
      durationSeconds: film.frames / film.frameRate,
      width: film.width,
      height: film.height,
      frameRate: film.frameRate,
    },
    hotspots,
  };
  const text = JSON.stringify(tags, null, 2).replace(
    /\{\s+"time": ([\d.]+),\s+"x": ([\d.]+),\s+"y": ([\d.]+)\s+\}/g,
    '{ "time": $1, "x": $2, "y": $3 }',
  );
  writeFileSync(join(output, 'tags.json'), `${text}\n`);
}
