/** Checks what an author wrote about a hotspot, and names the place of the first thing that is wrong. */
import type { Hotspot, HotspotRegion, Keyframe } from './hotspot.js';
import {
  booleanOf,
  Fault,
  listOf,
  Members,
  percentOf,
  sizeOf,
  textOf,
  timeOf,
  wordOf,
} from './hotspot-members.js';
import type { Problem } from './problem.js';

/** Either a hotspot that every rule holds for, or what is wrong with it. */
export type HotspotReading =
  | { readonly hotspot: Hotspot; readonly problem?: undefined }
  | { readonly problem: Problem; readonly hotspot?: undefined };

const easingOf = wordOf('linear', 'ease-in', 'ease-out', 'ease-in-out');
const interpolationOf = wordOf('linear', 'catmull-rom');
const shapeOf = wordOf('rectangle', 'polygon');

/**
 * Reads a hotspot out of JSON, attributes or properties.
 *
 * @param raw what was written; times may be seconds or texts such as `1:02.5`
 * @param where names it in messages: `hotspots[2]` gives `hotspots[2].end: 3 is before start 5`
 */
export function readHotspot(raw: unknown, where: string): HotspotReading {
  try {
    return { hotspot: hotspotOf(raw, where) };
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    return { problem: { code: 'hotspot-invalid', where: fault.where, detail: fault.message } };
  }
}

function hotspotOf(raw: unknown, where: string): Hotspot {
  const members = new Members(raw, where);
  const start = members.takeIfThere('start', timeOf).start ?? 0;
  const end = members.take('end', (found, place) => endOf(found, start, place));
  return {
    id: members.take('id', textOf),
    product: members.take('product', productOf),
    start,
    end,
    x: members.take('x', percentOf),
    y: members.take('y', percentOf),
    ...members.takeIfThere('label', textOf),
    keyframes: members.take('keyframes', (found, place) => keyframesOf(found, start, end, place)),
    ...members.takeIfThere('interpolation', interpolationOf),
    ...members.takeIfThere('easing', easingOf),
    ...members.takeIfThere('region', regionOf),
    ...members.takeRest(),
  };
}

function keyframesOf(raw: unknown, start: number, end: number, where: string): readonly Keyframe[] {
  let last = -Infinity;
  return listOf(raw, where).map((entry: unknown, index) => {
    const keyframe = keyframeOf(entry, `${where}[${index}]`);
    const { time } = keyframe;
    if (time < start || time > end) {
      throw new Fault(`${where}[${index}].time`, `${time} is outside ${start} to ${end}`);
    }
    if (time <= last) throw new Fault(`${where}[${index}].time`, `${time} is not after ${last}`);
    last = time;
    return keyframe;
  });
}

function keyframeOf(raw: unknown, where: string): Keyframe {
  const members = new Members(raw, where);
  return {
    time: members.take('time', timeOf),
    x: members.take('x', percentOf),
    y: members.take('y', percentOf),
    ...members.takeIfThere('cut', booleanOf),
    ...members.takeIfThere('easing', easingOf),
    ...members.takeIfThere('scale', sizeOf),
    ...members.takeRest(),
  };
}

function regionOf(raw: unknown, where: string): HotspotRegion {
  const members = new Members(raw, where);
  const shape = members.take('shape', shapeOf);
  if (shape === 'polygon') return { shape, points: members.take('points', pointsOf), ...members.takeRest() };
  const width = members.take('width', sizeOf);
  const height = members.take('height', sizeOf);
  return { shape, width, height, ...members.takeRest() };
}

function pointsOf(raw: unknown, where: string): readonly (readonly [x: number, y: number])[] {
  const points = listOf(raw, where).map((point, index) => pointOf(point, `${where}[${index}]`));
  if (points.length < 3) throw new Fault(where, 'a polygon has three corners or more');
  return points;
}

function pointOf(raw: unknown, where: string): readonly [x: number, y: number] {
  const [x, y, ...more] = listOf(raw, where);
  if (more.length > 0) throw new Fault(where, 'a corner is [x, y]');
  return [percentOf(x, `${where}[0]`), percentOf(y, `${where}[1]`)];
}

function productOf(raw: unknown, where: string): string {
  return textOf(raw, where, 'handle:…, id:…, sku:… or variant:…');
}

function endOf(raw: unknown, start: number, where: string): number {
  if (raw === undefined || raw === Infinity) return Infinity;
  const end = timeOf(raw, where);
  if (end < start) throw new Fault(where, `${end} is before start ${start}; make it later`);
  if (end === start)
    throw new Fault(where, `${end} is also the start, so the pin would never show; make it later`);
  return end;
}
