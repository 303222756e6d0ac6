/** Makes the poster and the storyboard: what is seen before the film plays and while one scrubs through it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ffmpeg } from './run.mjs';

const tile = { width: 90, height: 160, columns: 6, seconds: 0.5 };

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
  const count = Math.round(film.frames / film.frameRate / tile.seconds);
  const rows = Math.ceil(count / tile.columns);
  ffmpeg(
    '-i',
    picture,
    '-vf',
    `select=not(mod(n\\,${film.frameRate * tile.seconds})),scale=${tile.width}:${tile.height}:flags=lanczos,tile=${tile.columns}x${rows}`,
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
    const x = (index % tile.columns) * tile.width;
    const y = Math.floor(index / tile.columns) * tile.height;
    return (
      `${clock(index * tile.seconds)} --> ${clock((index + 1) * tile.seconds)}\n` +
      `storyboard.webp#xywh=${x},${y},${tile.width},${tile.height}\n`
    );
  });
  writeFileSync(join(output, 'storyboard.vtt'), `WEBVTT\n\n${cues.join('\n')}`);
}
