/** Price notes and coupons in the date ranges of a stream. */
import { describe, expect, it } from 'vitest';
import { offerAt, readStreamOffers } from '../../src/core/stream-offers.js';
import type { StreamRange } from '../../src/core/stream-tags.js';

function range(id: string, startSeconds: number, attributes: StreamRange['attributes']): StreamRange {
  const endSeconds = startSeconds + 10;
  return { id, className: '', startSeconds, endSeconds, endsOnNext: false, attributes };
}

describe('readStreamOffers', () => {
  it('reads note and code', () => {
    const attributes = { 'X-VITRINE-NOTE': ' Until the end of the show ', 'X-VITRINE-COUPON': 'LIVE10' };
    expect(readStreamOffers([range('a', 3, attributes)])).toEqual([
      { id: 'a', startSeconds: 3, endSeconds: 13, note: 'Until the end of the show', code: 'LIVE10' },
    ]);
  });

  it('cuts a note that would cover the picture', () => {
    const [offer] = readStreamOffers([range('a', 3, { 'X-VITRINE-NOTE': 'x'.repeat(5_000) })]);
    expect(offer?.note).toHaveLength(140);
  });

  it('passes over what means something else', () => {
    const others = [
      range('pin', 1, { 'X-VITRINE-PRODUCT': 'id:1' }),
      range('empty', 1, { 'X-VITRINE-NOTE': ' ' }),
    ];
    expect(readStreamOffers(others)).toEqual([]);
  });
});

describe('offerAt', () => {
  const offers = readStreamOffers([
    range('late', 15, { 'X-VITRINE-NOTE': 'b' }),
    range('early', 10, { 'X-VITRINE-NOTE': 'a' }),
  ]);

  it.each([
    [9.9, undefined],
    [10, 'early'],
    [15, 'late'],
    [22, 'late'],
    [25, undefined],
  ])('at %d is %s', (time, id) => {
    expect(offerAt(offers, time)?.id).toBe(id);
  });
});
