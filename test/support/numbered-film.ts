/** Films whose frames carry their number: where they are, and which frame is in the picture of a video. */
import { BARCODE, HEIGHT, WIDTH } from '../films/numbered-frames.mjs';

/** A film that is made when it is asked for; `test/films/numbered-films.mjs` says what the streams are. */
export interface NumberedFilm {
  readonly stream: string;
  readonly frameRate: 24 | 30 | 60;
  readonly file: 'film.mp4' | 'index.m3u8' | 'master.m3u8';
}

/** The address of its file or playlist. */
export function addressOf({ stream, frameRate, file }: NumberedFilm): string {
  return `/numbered/${stream}/${frameRate}/${file}`;
}

/** Dark and light of the film are far from the middle. */
const MIDDLE = 128;

/** Reads the frame that the browser draws into a canvas now. */
export class FrameReader {
  readonly #video: HTMLVideoElement;
  readonly #context: CanvasRenderingContext2D;

  constructor(video: HTMLVideoElement) {
    this.#video = video;
    const canvas = document.createElement('canvas');
    canvas.width = WIDTH;
    canvas.height = HEIGHT / 2;
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error('no canvas');
    this.#context = context;
  }

  /** Number of the frame; `NaN` when there is none. */
  read(): number {
    this.#context.drawImage(this.#video, 0, 0, WIDTH, HEIGHT);
    const { data } = this.#context.getImageData(0, 0, WIDTH, HEIGHT / 2);
    const [number = NaN, inverted] = BARCODE.rows.map((y) => readRow(data, Math.floor(y * HEIGHT)));
    const allBits = (1 << BARCODE.bits) - 1;
    return inverted === (number ^ allBits) ? number : NaN;
  }
}

function readRow(pixels: Uint8ClampedArray, y: number): number {
  let number = 0;
  for (let bit = 0; bit < BARCODE.bits; bit += 1) {
    const x = Math.floor((BARCODE.left + (bit + 0.5) * BARCODE.cellWidth) * WIDTH);
    if ((pixels[(y * WIDTH + x) * 4] ?? 0) > MIDDLE) number |= 1 << bit;
  }
  return number;
}
