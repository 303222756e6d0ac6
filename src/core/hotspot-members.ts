/** Reads single members of what an author wrote, or throws what is wrong with them. */
import { parseTime } from './time-text.js';

/** A rule that does not hold. Thrown and caught while a hotspot is read, so that the rules read as a list. */
export class Fault extends Error {
  /** The member: `hotspots[2].end`. */
  readonly where: string;

  constructor(where: string, message: string) {
    super(message);
    this.where = where;
  }
}

/** Reads one member, or throws a fault. */
type Read<Value> = (raw: unknown, where: string) => Value;

/** An object that is taken apart, member by member. */
export class Members {
  readonly #left: Record<string, unknown>;
  readonly #where: string;

  constructor(raw: unknown, where: string) {
    if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
      throw new Fault(where, `${show(raw)} is not an object`);
    }
    this.#left = { ...raw };
    this.#where = where;
  }

  /** The member; the reader is asked also when it is missing. */
  take<Value>(name: string, read: Read<Value>): Value {
    const { [name]: raw } = this.#left;
    delete this.#left[name];
    return read(raw, `${this.#where}.${name}`);
  }

  /** An object with the member, or without it where it is missing. */
  takeIfThere<Name extends string, Value>(name: Name, read: Read<Value>): { readonly [Key in Name]?: Value } {
    const value = this.take(name, (raw, where) => (raw === undefined ? undefined : read(raw, where)));
    return (value === undefined ? {} : { [name]: value }) as { [Key in Name]?: Value };
  }

  /** What is left, as the member that keeps it. */
  takeRest(): { readonly extra?: Readonly<Record<string, unknown>> } {
    return Object.keys(this.#left).length === 0 ? {} : { extra: this.#left };
  }
}

/** A list; missing is an empty one. */
export function listOf(raw: unknown, where: string): readonly unknown[] {
  if (raw === undefined) return [];
  if (!Array.isArray(raw)) throw new Fault(where, `${show(raw)} is not a list`);
  return raw;
}

/** A text with something in it. */
export function textOf(raw: unknown, where: string, wanted = 'a text'): string {
  needed(raw, where, wanted);
  if (typeof raw !== 'string' || raw.trim() === '') throw new Fault(where, `${show(raw)} is not a text`);
  return raw;
}

/** Seconds since the film's first frame. */
export function timeOf(raw: unknown, where: string): number {
  needed(raw, where, 'seconds or hh:mm:ss.mmm');
  const seconds = typeof raw === 'string' ? parseTime(raw) : raw;
  if (typeof seconds !== 'number' || !Number.isFinite(seconds)) {
    throw new Fault(where, `${show(raw)} is not a time; write seconds or hh:mm:ss.mmm`);
  }
  if (seconds < 0) throw new Fault(where, `${show(raw)} is before the film begins`);
  return seconds;
}

/** Percent of the picture. */
export function percentOf(raw: unknown, where: string): number {
  needed(raw, where, 'a number from 0 to 100');
  const percent = numberOf(raw, where);
  if (percent < 0 || percent > 100) throw new Fault(where, `${percent} is not between 0 and 100 percent`);
  return percent;
}

/** A number above 0. */
export function sizeOf(raw: unknown, where: string): number {
  needed(raw, where, 'a number above 0');
  const size = numberOf(raw, where);
  if (!(size > 0 && size < Infinity)) throw new Fault(where, `${size} is not above 0`);
  return size;
}

/** Reads one of a few words. */
export function wordOf<Word extends string>(...words: readonly Word[]): Read<Word> {
  return (raw, where) => {
    const word = words.find((candidate) => candidate === raw);
    if (word === undefined) throw new Fault(where, `${show(raw)} is none of ${words.join(', ')}`);
    return word;
  };
}

/** True or false. */
export function booleanOf(raw: unknown, where: string): boolean {
  if (typeof raw !== 'boolean') throw new Fault(where, `${show(raw)} is neither true nor false`);
  return raw;
}

/** What was found, short enough for a message. Never looks into an object, which may be nested without end. */
export function show(raw: unknown): string {
  if (Array.isArray(raw)) return raw.length === 0 ? '[]' : '[…]';
  if (typeof raw === 'object' && raw !== null) return Object.keys(raw).length === 0 ? '{}' : '{…}';
  const text = typeof raw === 'string' ? JSON.stringify(raw.slice(0, 40)) : String(raw);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

function needed(raw: unknown, where: string, wanted: string): void {
  if (raw === undefined) throw new Fault(where, `missing; write ${wanted}`);
}

function numberOf(raw: unknown, where: string): number {
  if (typeof raw === 'number' && !Number.isNaN(raw)) return raw;
  throw new Fault(where, `${show(raw)} is not a number`);
}
