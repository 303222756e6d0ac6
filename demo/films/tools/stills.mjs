/** Makes the poster and the storyboard: what is seen before the film plays and while one scrubs through it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { evenly } from './hls.mjs';
import { ffmpeg } from './run.mjs';

const board = { columns: 6, seconds: 0.5, longSide: 160 };

export function makePoster(film, picture, output) {
  ffmpeg(
    '-i',
    picture,
    '-vf',
    `select=eq(n\\,${film.posterFrame}),scale=out_range=pc`,
    '-frames:v',
    1,
    '-q:v',
    4,
    '-update',
    1,
    join(output, 'poster.jpg'),
  );
}

function clock(seconds) {
  return `00:${seconds.toFixed(3).padStart(6, '0')}`;
}

export function makeStoryboard(film, picture, output) {
  const share = board.longSide / Math.max(film.width, film.height);
  const tile = { width: evenly(film.width * share), height: evenly(film.height * share) };
  const count = Math.round(film.frames / film.frameRate / board.seconds);
  const rows = Math.ceil(count / board.columns);
  ffmpeg(
    '-i',
    picture,
    '-vf',
    `select=not(mod(n\\,${film.frameRate * board.seconds})),scale=${tile.width}:${tile.height}:flags=lanczos,tile=${board.columns}x${rows}`,
    '-frames:v',
    1,
    '-c:v',
    'libwebp',
    '-quality',
    80,
    '-update',
    1,
    join(output, 'storyboard.webp'),
  );
  const cues = Array.from({ length: count }, (_, index) => {
    const x = (index % board.columns) * tile.width;
    const y = Math.floor(index / board.columns) * tile.height;
    return (
      `${clock(index * board.seconds)} --> ${clock((index + 1) * board.seconds)}\n` +
      `storyboard.webp#xywh=${x},${y},${tile.width},${tile.height}\n`
    );
  });
  writeFileSync(join(output, 'storyboard.vtt'), `WEBVTT\n\n${cues.join('\n')}`);
}
