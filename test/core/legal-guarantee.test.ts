/** The notice of legal liability: from its day on, for goods, in the language of the law. */
import { expect, it } from 'vitest';
import { guaranteeNotice } from '../../src/core/legal-guarantee.js';
import { loadMarketProfile } from '../../src/core/market-profile.js';

const DAY_BEFORE = Date.parse('2026-09-26T23:59:59Z');
const FIRST_DAY = Date.parse('2026-09-27T00:00:00Z');

it('stands from the day on which the law holds', async () => {
  const profile = await loadMarketProfile('DE');
  expect(guaranteeNotice(profile, [{}], DAY_BEFORE)).toBeUndefined();
  expect(guaranteeNotice(profile, [{}], FIRST_DAY)).toEqual({
    text: 'Gesetzliche Gewährleistung: Der Verkäufer haftet mindestens zwei Jahre für Mängel.',
    language: 'de',
  });
});

it('stands for things and digital content, not for services alone', async () => {
  const profile = await loadMarketProfile('DE');
  const isShown = (...kinds: string[]) =>
    guaranteeNotice(
      profile,
      kinds.map((kind) => ({ kind })),
      FIRST_DAY,
    ) !== undefined;
  expect([isShown('service'), isShown('digital'), isShown('service', 'physical')]).toEqual([
    false,
    true,
    true,
  ]);
});

it('does not stand where the market has none', async () => {
  expect(guaranteeNotice(await loadMarketProfile('US'), [{}], FIRST_DAY)).toBeUndefined();
});
