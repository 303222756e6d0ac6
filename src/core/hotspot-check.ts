/** Checks what an author wrote about a hotspot, and names the place of the first thing that is wrong. */
import type { Hotspot, Keyframe } from './hotspot.js';
import { parseProductReference } from './product-reference.js';
import type { Problem } from './problem.js';
import { parseTime } from './time-text.js';

/** Either a hotspot that every rule holds for, or what is wrong with it. */
export type HotspotReading =
  | { readonly hotspot: Hotspot; readonly problem?: undefined }
  | { readonly problem: Problem; readonly hotspot?: undefined };

/** Thrown inside this file only, so that the rules read as a list. */
class Fault extends Error {
  readonly where: string;

  constructor(where: string, message: string) {
    super(message);
    this.where = where;
  }
}

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
  const { id, product, start, end, x, y, label, keyframes, ...extra } = membersOf(raw, where);
  const startSeconds = start === undefined ? 0 : timeOf(start, `${where}.start`);
  const endSeconds = endOf(end, startSeconds, `${where}.end`);
  return {
    id: textOf(id, `${where}.id`),
    product: productOf(product, `${where}.product`),
    start: startSeconds,
    end: endSeconds,
    x: percentOf(x, `${where}.x`),
    y: percentOf(y, `${where}.y`),
    ...(label === undefined ? {} : { label: textOf(label, `${where}.label`) }),
    keyframes: keyframesOf(keyframes, startSeconds, endSeconds, `${where}.keyframes`),
    ...extraOf(extra),
  };
}

function keyframesOf(raw: unknown, start: number, end: number, where: string): readonly Keyframe[] {
  if (raw === undefined) return [];
  if (!Array.isArray(raw)) throw new Fault(where, `${show(raw)} is not a list`);
  let last = -Infinity;
  return raw.map((entry: unknown, index) => {
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
  const { time, x, y, cut, ...extra } = membersOf(raw, where);
  if (cut !== undefined && typeof cut !== 'boolean') {
    throw new Fault(`${where}.cut`, `${show(cut)} is neither true nor false`);
  }
  return {
    time: timeOf(time, `${where}.time`),
    x: percentOf(x, `${where}.x`),
    y: percentOf(y, `${where}.y`),
    ...(cut === undefined ? {} : { cut }),
    ...extraOf(extra),
  };
}

function membersOf(raw: unknown, where: string): Record<string, unknown> {
  if (typeof raw === 'object' && raw !== null && !Array.isArray(raw)) return { ...raw };
  throw new Fault(where, `${show(raw)} is not an object`);
}

function extraOf(extra: Record<string, unknown>): { extra?: Record<string, unknown> } {
  return Object.keys(extra).length === 0 ? {} : { extra };
}

function textOf(raw: unknown, where: string): string {
  if (raw === undefined) throw new Fault(where, 'missing');
  if (typeof raw !== 'string' || raw.trim() === '') throw new Fault(where, `${show(raw)} is not a text`);
  return raw;
}

function productOf(raw: unknown, where: string): string {
  const text = textOf(raw, where);
  if (parseProductReference(text).length === 0) throw new Fault(where, `${show(raw)} names no product`);
  return text;
}

function timeOf(raw: unknown, where: string): number {
  if (raw === undefined) throw new Fault(where, 'missing');
  const seconds = typeof raw === 'string' ? parseTime(raw) : raw;
  if (typeof seconds !== 'number' || !Number.isFinite(seconds)) {
    throw new Fault(where, `${show(raw)} is not a time; write seconds or hh:mm:ss.mmm`);
  }
  if (seconds < 0) throw new Fault(where, `${show(raw)} is before the film begins`);
  return seconds;
}

function endOf(raw: unknown, start: number, where: string): number {
  if (raw === undefined || raw === Infinity) return Infinity;
  const end = timeOf(raw, where);
  if (end < start) throw new Fault(where, `${end} is before start ${start}`);
  if (end === start) throw new Fault(where, `${end} is also the start, so the pin would never show`);
  return end;
}

function percentOf(raw: unknown, where: string): number {
  if (raw === undefined) throw new Fault(where, 'missing');
  if (typeof raw !== 'number' || Number.isNaN(raw)) throw new Fault(where, `${show(raw)} is not a number`);
  if (raw < 0 || raw > 100) throw new Fault(where, `${raw} is not between 0 and 100 percent`);
  return raw;
}

/** What was found, short enough for a message. */
function show(raw: unknown): string {
  const text = typeof raw === 'number' ? String(raw) : (JSON.stringify(raw) ?? String(raw));
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
