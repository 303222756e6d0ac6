/** Joins the frames of the way there and back into one lossless picture track. */
import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ffmpeg } from './run.mjs';

/** Frames before and after the loop, so that the denoiser sees across the seam. */
const margin = 12;

/** The file of a frame; the camera comes back the way it went, so the second half is the first half in reverse. */
export function frameFile(folder, frame, frames) {
  const position = ((frame % frames) + frames) % frames;
  return resolve(folder, `${String(Math.min(position, frames - position)).padStart(4, '0')}.png`);
}

export function joinPicture(film, framesFolder, workFolder) {
  const sequence = join(workFolder, 'sequence');
  rmSync(sequence, { recursive: true, force: true });
  mkdirSync(sequence, { recursive: true });
  for (let index = 0; index < film.frames + 2 * margin; index += 1) {
    const file = frameFile(framesFolder, index - margin, film.frames);
    if (!existsSync(file)) throw new Error(`Frame missing: ${file}`);
    symlinkSync(file, join(sequence, `${String(index).padStart(4, '0')}.png`));
  }
  const picture = join(workFolder, 'picture.mkv');
  const filters = [
    'scale=out_color_matrix=bt709:out_range=tv',
    'format=yuv444p10le',
    'atadenoise=s=5',
    `trim=start_frame=${margin}:end_frame=${margin + film.frames}`,
    'setpts=PTS-STARTPTS',
    `scale=${film.width}:${film.height}:flags=lanczos:in_color_matrix=bt709:in_range=tv:out_color_matrix=bt709:out_range=tv:sws_dither=ed`,
    'format=yuv420p',
  ];
  ffmpeg(
    '-framerate',
    film.frameRate,
    '-i',
    join(sequence, '%04d.png'),
    '-vf',
    filters.join(','),
    '-c:v',
    'ffv1',
    '-colorspace',
    'bt709',
    '-color_primaries',
    'bt709',
    '-color_trc',
    'bt709',
    picture,
  );
  return picture;
}
