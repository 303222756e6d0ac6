/** Price notes and coupons that travel in a stream, in the attributes of an HLS `EXT-X-DATERANGE`. */
import { rangeEnd, type StreamRange } from './stream-tags.js';

/** What is offered while a part of the film plays. */
export interface StreamOffer {
  readonly id: string;
  /** Film time in seconds. */
  readonly startSeconds: number;
  /** Film time in seconds; the offer ends before. */
  readonly endSeconds: number;
  /** In the words of the shop; empty without. */
  readonly note: string;
  /** A code that the cart may take; empty without. */
  readonly code: string;
}

/** Enough for two lines; a longer note would cover the picture. */
const LONGEST_NOTE = 140;

/**
 * Reads `X-VITRINE-NOTE` and `X-VITRINE-COUPON`; ranges without both mean something else and are passed over.
 *
 * @see https://datatracker.ietf.org/doc/html/rfc8216#section-4.3.2.7
 */
export function readStreamOffers(ranges: readonly StreamRange[]): readonly StreamOffer[] {
  return ranges.map((range) => offerOf(range, ranges)).filter(({ note, code }) => note || code);
}

/** The offer of a moment: of several, the one that began last. */
export function offerAt(offers: readonly StreamOffer[], timeSeconds: number): StreamOffer | undefined {
  return offers
    .filter(({ startSeconds, endSeconds }) => startSeconds <= timeSeconds && timeSeconds < endSeconds)
    .toSorted((one, other) => one.startSeconds - other.startSeconds)
    .at(-1);
}

function offerOf(range: StreamRange, ranges: readonly StreamRange[]): StreamOffer {
  const { id, startSeconds, attributes } = range;
  return {
    id,
    startSeconds,
    endSeconds: rangeEnd(range, ranges),
    note: textOf(attributes['X-VITRINE-NOTE']).slice(0, LONGEST_NOTE),
    code: textOf(attributes['X-VITRINE-COUPON']),
  };
}

function textOf(attribute: string | undefined): string {
  return attribute?.trim() ?? '';
}
