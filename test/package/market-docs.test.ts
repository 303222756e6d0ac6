/** The table of markets in the documentation says what the profiles say. */
import { expect, it } from 'vitest';
import { loadMarketProfile } from '../../src/core/market-profile.js';
import { filesBelow, readText } from './source-files.js';

const BASES = { '30-days': 'lowest price of 30 days', 'compare-at': "the shop's comparison" } as const;

const codes = filesBelow('src/core/markets', /\/[a-z]{2}\.ts$/).map((file) =>
  file.slice(-5, -3).toUpperCase(),
);
const rows = new Map(
  [...readText('docs/markets.md').matchAll(/^\| ([A-Z]{2}) .*$/gm)].map(([row, code]) => [
    code,
    row
      .split('|')
      .map((cell) => cell.trim())
      .filter(Boolean),
  ]),
);

it('has a row for every profile', () => {
  expect([...rows.keys()].toSorted()).toEqual(codes.toSorted());
});

it.each(codes)('tells the truth about %s', async (code) => {
  const { language, orderButton, price, nativeCheckout } = await loadMarketProfile(code);
  const inPlace = nativeCheckout ? 'yes' : 'no';
  expect(rows.get(code)).toEqual([code, language, orderButton, BASES[price.reduction], inPlace]);
});
