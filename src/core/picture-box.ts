/** Where the picture lies inside its element, as `object-fit` and `object-position` place it. */
import type { PicturePoint } from './path.js';

/** Everything the place of the picture depends on, in CSS pixels. */
export interface PictureFit {
  readonly elementWidth: number;
  readonly elementHeight: number;
  /** The picture's own size; 0 while it is not known. */
  readonly pictureWidth: number;
  readonly pictureHeight: number;
  /** Computed value of `object-fit`. Default `contain`, as a `<video>` has it. */
  readonly fit?: string;
  /** Computed value of `object-position`. Default `50% 50%`. */
  readonly position?: string;
}

/** A box in CSS pixels, from the top left corner of the element; it may stick out of it. */
export interface PictureBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The box of the whole picture; while the picture's size is unknown, the element's own box. */
export function pictureBox(options: PictureFit): PictureBox {
  const { elementWidth, elementHeight, position = '50% 50%' } = options;
  const { width, height } = pictureSize(options);
  const [x = '50%', y = '50%'] = splitPosition(position);
  return {
    left: offset(x, elementWidth - width),
    top: offset(y, elementHeight - height),
    width,
    height,
  };
}

/** The pixel, from the element's top left corner, of a place in the picture. */
export function pointInElement(box: PictureBox, point: PicturePoint): { left: number; top: number } {
  return {
    left: box.left + (box.width * point.x) / 100,
    top: box.top + (box.height * point.y) / 100,
  };
}

function pictureSize(options: PictureFit): { width: number; height: number } {
  const { elementWidth, elementHeight, pictureWidth, pictureHeight, fit = 'contain' } = options;
  if (fit === 'fill' || pictureWidth <= 0 || pictureHeight <= 0) {
    return { width: elementWidth, height: elementHeight };
  }
  const scale = scaleOf(fit, elementWidth / pictureWidth, elementHeight / pictureHeight);
  return { width: pictureWidth * scale, height: pictureHeight * scale };
}

function scaleOf(fit: string, horizontal: number, vertical: number): number {
  const contain = Math.min(horizontal, vertical);
  if (fit === 'cover') return Math.max(horizontal, vertical);
  if (fit === 'none') return 1;
  if (fit === 'scale-down') return Math.min(1, contain);
  return contain;
}

/** Splits at the space between the two values and leaves the spaces inside `calc()` alone. */
function splitPosition(position: string): string[] {
  return position.match(/calc\([^)]*\)|\S+/g) ?? [];
}

/** A percentage is a share of the free room, a length is one; `calc(100% - 10px)` is both. */
function offset(value: string, freePixels: number): number {
  let pixels = 0;
  for (const [, sign, number, unit] of value.matchAll(/([+-]?)\s*(\d+(?:\.\d+)?|\.\d+)(%|px)/g)) {
    const amount = Number(number) * (sign === '-' ? -1 : 1);
    pixels += unit === '%' ? (freePixels * amount) / 100 : amount;
  }
  return pixels;
}
