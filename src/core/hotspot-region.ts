/** The part of the picture that belongs to a pin, at a moment. */
import type { Hotspot } from './hotspot.js';
import { positionAt, scaleAt, type PicturePoint } from './path.js';

/**
 * The corners of the pin's region in percent of the picture, in the order in which they are joined; `undefined` for a pin
 * without region. Corners may lie outside of the picture, where an object leaves it.
 */
export function regionAt(hotspot: Hotspot, timeSeconds: number): readonly PicturePoint[] | undefined {
  const { region } = hotspot;
  if (!region) return undefined;
  const centre = positionAt(hotspot, timeSeconds);
  const scale = scaleAt(hotspot, timeSeconds);
  return cornersFromCentre(hotspot).map(({ x, y }) => ({
    x: centre.x + x * scale,
    y: centre.y + y * scale,
  }));
}

/** The corners of the region as it is written, seen from the pin's centre. */
function cornersFromCentre({ region, x, y }: Hotspot): readonly PicturePoint[] {
  if (!region) return [];
  if (region.shape === 'polygon') return region.points.map((point) => ({ x: point[0] - x, y: point[1] - y }));
  const right = region.width / 2;
  const bottom = region.height / 2;
  return [
    { x: -right, y: -bottom },
    { x: right, y: -bottom },
    { x: right, y: bottom },
    { x: -right, y: bottom },
  ];
}
