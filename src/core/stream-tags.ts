/** Pins that travel in a stream: what the attributes of an HLS `EXT-X-DATERANGE` say of a product. */
import { readHotspot, type HotspotReading } from './hotspot-check.js';

/** A range of a stream, on the film's own time. */
export interface StreamRange {
  readonly id: string;
  /** Empty without one. */
  readonly className: string;
  /** Film time in seconds. */
  readonly startSeconds: number;
  /** Film time in seconds; `undefined` while the stream does not say it. */
  readonly endSeconds: number | undefined;
  /** It ends where the next range of its class begins. */
  readonly endsOnNext: boolean;
  /** As they stand in the playlist, without quotation marks. */
  readonly attributes: Readonly<Record<string, string | undefined>>;
}

const PRODUCT = 'X-VITRINE-PRODUCT';
const LABEL = 'X-VITRINE-LABEL';

/** For a product that is shown without being at one place: the foot of the picture. */
const DEFAULT_X_PERCENT = 50;
const DEFAULT_Y_PERCENT = 80;

/**
 * Reads the pins; ranges without `X-VITRINE-PRODUCT` mean something else and are passed over.
 *
 * Further attributes: `X-VITRINE-X`, `X-VITRINE-Y` (percent of the picture) and `X-VITRINE-LABEL`.
 *
 * @see https://datatracker.ietf.org/doc/html/rfc8216#section-4.3.2.7
 */
export function readStreamPins(ranges: readonly StreamRange[]): readonly HotspotReading[] {
  return ranges
    .filter(({ attributes }) => attributes[PRODUCT] !== undefined)
    .map((range) => readHotspot(pinOf(range, ranges), `EXT-X-DATERANGE ${range.id}`));
}

function pinOf(range: StreamRange, ranges: readonly StreamRange[]): object {
  const { id, startSeconds, attributes } = range;
  return {
    id,
    product: attributes[PRODUCT],
    start: Math.max(0, startSeconds),
    end: rangeEnd(range, ranges),
    x: percentOf(attributes['X-VITRINE-X'], DEFAULT_X_PERCENT),
    y: percentOf(attributes['X-VITRINE-Y'], DEFAULT_Y_PERCENT),
    ...(attributes[LABEL] === undefined ? {} : { label: attributes[LABEL] }),
  };
}

/** What is no number stays what it is, for the reader to say so. */
function percentOf(text: string | undefined, missing: number): number | string {
  if (text === undefined) return missing;
  const percent = Number(text);
  return text.trim() === '' || Number.isNaN(percent) ? text : percent;
}

/** The film time in seconds before which a range ends; `Infinity` while the stream does not say it. */
export function rangeEnd(
  { className, startSeconds, endSeconds, endsOnNext }: StreamRange,
  ranges: readonly StreamRange[],
): number {
  if (!endsOnNext) return endSeconds ?? Infinity;
  const following = ranges
    .filter((other) => other.className === className && other.startSeconds > startSeconds)
    .map((other) => other.startSeconds);
  return Math.min(...following, Infinity);
}
