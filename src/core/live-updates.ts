/** What a page's own server says to running viewers: a pin comes or goes, a product has another price or stock. */
import type { ServerEvent } from './event-stream.js';
import type { Hotspot } from './hotspot.js';
import { readHotspot } from './hotspot-check.js';
import type { Problem } from './problem.js';

/** Where the film is when the server speaks. */
export interface LiveMoment {
  /** Film time in seconds. */
  readonly nowSeconds: number;
  /** Film time in seconds of milliseconds since the epoch; `undefined` for a stream without dates. */
  timeOfDate(dateMilliseconds: number): number | undefined;
}

/** What is to be done. */
export type LiveUpdate =
  | { readonly kind: 'pin'; readonly hotspot: Hotspot }
  | { readonly kind: 'unpin'; readonly id: string; readonly endSeconds: number }
  /** The shop is asked again: a price is never taken from here. */
  | { readonly kind: 'product'; readonly ids: readonly string[]; readonly spreadSeconds: number }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** So long it may take until all viewers have asked, when the server does not say. */
const SPREAD_SECONDS = 2;

/** What has changed is for the server's own logs; the shop is asked for all of it. */
const PRODUCT_EVENTS: ReadonlySet<string> = new Set(['product', 'price', 'stock']);

/**
 * Reads an event; `undefined` for one of another kind.
 *
 * - `pin`: a hotspot as in a tag file; its times may be ISO dates, and without a start it begins now.
 * - `unpin`: `{ id, end }`, now or at an ISO date.
 * - `product`, `price`, `stock`: `{ ids, spread }`, product ids and seconds over which viewers ask the shop again.
 *
 * @param where names the channel in messages
 */
export function readLiveUpdate(
  { type, data }: ServerEvent,
  moment: LiveMoment,
  where: string,
): LiveUpdate | undefined {
  if (type !== 'pin' && type !== 'unpin' && !PRODUCT_EVENTS.has(type)) return undefined;
  const members = parseObject(data);
  if (!members) return fault(where, `the data of "${type}" is not a JSON object`);
  if (type === 'pin') return pinOf(members, moment, where);
  if (type === 'unpin') return unpinOf(members, moment, where);
  return productsOf(members, type, where);
}

type Members = Readonly<Record<string, unknown>>;

function pinOf(members: Members, moment: LiveMoment, where: string): LiveUpdate {
  const { start, end, ...others } = members;
  const times = {
    start: Math.max(0, timeOf(start, moment) ?? moment.nowSeconds),
    end: end === undefined ? Infinity : (timeOf(end, moment) ?? end),
  };
  const { hotspot, problem } = readHotspot({ x: 50, y: 80, ...others, ...times }, where);
  return hotspot ? { kind: 'pin', hotspot } : { kind: 'problem', problem };
}

function unpinOf({ id, end }: Members, moment: LiveMoment, where: string): LiveUpdate {
  if (typeof id !== 'string') return fault(where, 'the data of "unpin" has no id');
  return { kind: 'unpin', id, endSeconds: timeOf(end, moment) ?? moment.nowSeconds };
}

function productsOf({ ids, spread }: Members, type: string, where: string): LiveUpdate {
  const isList = Array.isArray(ids) && ids.every((id) => typeof id === 'string');
  if (!isList || ids.length === 0) return fault(where, `the data of "${type}" has no ids`);
  const spreadSeconds = typeof spread === 'number' && spread >= 0 ? spread : SPREAD_SECONDS;
  return { kind: 'product', ids, spreadSeconds };
}

/** Seconds, or a date with its day; `undefined` for what is neither, and for a date of a stream that has none. */
function timeOf(raw: unknown, { timeOfDate }: LiveMoment): number | undefined {
  if (typeof raw === 'number') return raw;
  if (typeof raw !== 'string' || !/^\d{4}-\d\d-\d\dT/.test(raw)) return undefined;
  const date = Date.parse(raw);
  return Number.isNaN(date) ? undefined : timeOfDate(date);
}

function parseObject(text: string): Members | undefined {
  try {
    const parsed = JSON.parse(text) as unknown;
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
      ? (parsed as Members)
      : undefined;
  } catch {
    return undefined;
  }
}

function fault(where: string, detail: string): LiveUpdate {
  return { kind: 'problem', problem: { code: 'hotspot-invalid', where, detail } };
}
