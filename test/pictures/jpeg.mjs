/** Makes a small picture of a screenshot. */
import { spawnSync } from 'node:child_process';

/** JPEG bytes of PNG bytes, no wider than so many pixels; by ffmpeg, which the films need as well. */
export function toJpeg(png, widest = 10_000) {
  const size = ['-vf', `scale='min(iw,${widest})':-2:flags=lanczos`];
  const options = [
    '-loglevel',
    'error',
    '-f',
    'png_pipe',
    '-i',
    '-',
    ...size,
    '-q:v',
    '5',
    '-f',
    'mjpeg',
    '-',
  ];
  const { status, stdout, stderr } = spawnSync('ffmpeg', options, { input: png, maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(`ffmpeg made no picture: ${stderr}`);
  return stdout;
}
