/** Reads a pin's region as an attribute has it: `24 18` is a rectangle, `10,68 90,68 50,90` a polygon. */
import type { HotspotRegion } from './hotspot.js';

const NUMBER = String.raw`\d+(?:\.\d+)?`;
const RECTANGLE = new RegExp(`^(${NUMBER})\\s+(${NUMBER})$`);
const CORNER = new RegExp(`^(${NUMBER}),(${NUMBER})$`);

/**
 * Width and height, or three corners or more, in percent of the picture; `undefined` for any other text.
 *
 * The corners are written as in the `points` attribute of an SVG polygon.
 */
export function parseRegion(text: string): HotspotRegion | undefined {
  const plain = text.trim();
  const [, width, height] = RECTANGLE.exec(plain) ?? [];
  if (width && height) return { shape: 'rectangle', width: Number(width), height: Number(height) };
  const points = plain.split(/\s+/).map(cornerOf);
  const complete = points.filter((point) => point !== undefined);
  return points.length >= 3 && complete.length === points.length
    ? { shape: 'polygon', points: complete }
    : undefined;
}

function cornerOf(text: string): readonly [x: number, y: number] | undefined {
  const [, x, y] = CORNER.exec(text) ?? [];
  return x && y ? [Number(x), Number(y)] : undefined;
}
