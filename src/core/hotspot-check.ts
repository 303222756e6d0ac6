/** Checks what an author wrote about a hotspot, and names the place of the first thing that is wrong. */
import type { Easing, Hotspot, HotspotRegion, Interpolation, Keyframe } from './hotspot.js';
import {
  extraOf,
  Fault,
  listOf,
  membersOf,
  percentOf,
  show,
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

const EASINGS: readonly Easing[] = ['linear', 'ease-in', 'ease-out', 'ease-in-out'];
const INTERPOLATIONS: readonly Interpolation[] = ['linear', 'catmull-rom'];

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
  const { id, product, start, end, x, y, label, keyframes, interpolation, easing, region, ...extra } =
    membersOf(raw, where);
  const startSeconds = start === undefined ? 0 : timeOf(start, `${where}.start`);
  const endSeconds = endOf(end, startSeconds, `${where}.end`);
  return {
    id: textOf(id, `${where}.id`),
    product: textOf(product, `${where}.product`, 'handle:…, id:…, sku:… or variant:…'),
    start: startSeconds,
    end: endSeconds,
    x: percentOf(x, `${where}.x`),
    y: percentOf(y, `${where}.y`),
    ...(label === undefined ? {} : { label: textOf(label, `${where}.label`) }),
    keyframes: keyframesOf(keyframes, startSeconds, endSeconds, `${where}.keyframes`),
    ...(interpolation === undefined
      ? {}
      : { interpolation: wordOf(interpolation, INTERPOLATIONS, `${where}.interpolation`) }),
    ...easingOf(easing, where),
    ...(region === undefined ? {} : { region: regionOf(region, `${where}.region`) }),
    ...extraOf(extra),
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
  const { time, x, y, cut, easing, scale, ...extra } = membersOf(raw, where);
  if (cut !== undefined && typeof cut !== 'boolean') {
    throw new Fault(`${where}.cut`, `${show(cut)} is neither true nor false`);
  }
  return {
    time: timeOf(time, `${where}.time`),
    x: percentOf(x, `${where}.x`),
    y: percentOf(y, `${where}.y`),
    ...(cut === undefined ? {} : { cut }),
    ...easingOf(easing, where),
    ...(scale === undefined ? {} : { scale: sizeOf(scale, `${where}.scale`) }),
    ...extraOf(extra),
  };
}

function easingOf(raw: unknown, where: string): { easing?: Easing } {
  return raw === undefined ? {} : { easing: wordOf(raw, EASINGS, `${where}.easing`) };
}

function regionOf(raw: unknown, where: string): HotspotRegion {
  const { shape, ...members } = membersOf(raw, where);
  if (wordOf(shape, ['rectangle', 'polygon'], `${where}.shape`) === 'rectangle') {
    const { width, height, ...extra } = members;
    return {
      shape: 'rectangle',
      width: sizeOf(width, `${where}.width`),
      height: sizeOf(height, `${where}.height`),
      ...extraOf(extra),
    };
  }
  const { points: rawPoints, ...extra } = members;
  const points = listOf(rawPoints, `${where}.points`).map((point, index) =>
    pointOf(point, `${where}.points[${index}]`),
  );
  if (points.length < 3) throw new Fault(`${where}.points`, 'a polygon has three corners or more');
  return { shape: 'polygon', points, ...extraOf(extra) };
}

function pointOf(raw: unknown, where: string): readonly [x: number, y: number] {
  const [x, y, ...more] = listOf(raw, where);
  if (more.length > 0) throw new Fault(where, 'a corner is [x, y]');
  return [percentOf(x, `${where}[0]`), percentOf(y, `${where}[1]`)];
}

function endOf(raw: unknown, start: number, where: string): number {
  if (raw === undefined || raw === Infinity) return Infinity;
  const end = timeOf(raw, where);
  if (end < start) throw new Fault(where, `${end} is before start ${start}; make it later`);
  if (end === start)
    throw new Fault(where, `${end} is also the start, so the pin would never show; make it later`);
  return end;
}
