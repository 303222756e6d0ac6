/** Reads pictures of the measured page: which frame of the film is in them, and where the pin is. */
import { spawn } from 'node:child_process';
import { buffer } from 'node:stream/consumers';
import { BARCODE } from '../../films/numbered-frames.mjs';
import { programPath } from '../../run/browser-programs.mjs';

const MIDDLE = 128;
const CHANNELS = 3;

/** Where a PNG keeps its size. */
const sizeOf = (png) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) });

async function decode(pngs) {
  const input = ['-f', 'image2pipe', '-c:v', 'png', '-i', '-'];
  const output = ['-fps_mode', 'passthrough', '-f', 'rawvideo', '-pix_fmt', 'rgb24', '-'];
  const child = spawn(programPath('ffmpeg'), ['-loglevel', 'error', ...input, ...output], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(Buffer.concat(pngs));
  return buffer(child.stdout);
}

function readRow(picture, { width, height }, rowY) {
  let number = 0;
  for (let bit = 0; bit < BARCODE.bits; bit++) {
    const x = Math.floor((BARCODE.left + (bit + 0.5) * BARCODE.cellWidth) * width);
    const y = Math.floor(rowY * height);
    if (picture[(y * width + x) * CHANNELS] > MIDDLE) number |= 1 << bit;
  }
  return number;
}

/** Number of the frame; `NaN` where both rows of the barcode do not agree, as when the picture is between two frames. */
function readFrame(picture, size) {
  const [number, inverted] = BARCODE.rows.map((y) => readRow(picture, size, y));
  return inverted === (number ^ ((1 << BARCODE.bits) - 1)) ? number : NaN;
}

/** The middle of what is magenta, in parts of the width; `NaN` when nothing is. */
function readPin(picture, { width }) {
  let weight = 0;
  let sum = 0;
  for (let index = 0; index < picture.length; index += CHANNELS) {
    const [red, green, blue] = picture.subarray(index, index + CHANNELS);
    const share = Math.min(red, blue) - green;
    if (share < MIDDLE / 4) continue;
    weight += share;
    sum += share * (((index / CHANNELS) % width) + 0.5);
  }
  return sum / weight / width;
}

/** `{ frame, pinX, width }` of each picture of one page. */
export async function readPictures(pngs) {
  if (pngs.length === 0) return [];
  const size = sizeOf(pngs[0]);
  const length = size.width * size.height * CHANNELS;
  const all = await decode(pngs);
  if (all.length !== pngs.length * length)
    throw new Error('The pictures of one page are not of the same size');
  return pngs.map((_png, index) => {
    const picture = all.subarray(index * length, (index + 1) * length);
    return { frame: readFrame(picture, size), pinX: readPin(picture, size), width: size.width };
  });
}
