/** Market profiles: every one complete, the strictest for whoever is not known. */
import { describe, expect, it } from 'vitest';
import { isKnownMarket, loadMarketProfile } from '../../src/core/market-profile.js';

const CODES = ['EU', 'DE', 'AT', 'FR', 'NL', 'US', 'GB'];

describe('loadMarketProfile', () => {
  it.each(CODES)('has a complete profile for %s', async (code) => {
    const profile = await loadMarketProfile(code.toLowerCase());
    expect(profile.code).toBe(code);
    expect(Date.parse(profile.validFrom)).not.toBeNaN();
    expect(Intl.getCanonicalLocales(profile.language)).toEqual([profile.language]);
    expect(profile.sources.length).toBeGreaterThan(0);
    for (const text of [profile.orderButton, ...Object.values(profile.price)]) expect(text).toMatch(/\S/);
  });

  it.each([undefined, '', 'XX', 'constructor'])('answers EU for %j', async (code) => {
    expect(await loadMarketProfile(code)).toMatchObject({ code: 'EU', nativeCheckout: false });
  });

  it('has the order buttons that the law of the market accepts', async () => {
    const buttons = await Promise.all(['DE', 'AT', 'FR', 'NL'].map((code) => loadMarketProfile(code)));
    expect(buttons.map(({ orderButton }) => orderButton)).toEqual([
      'Zahlungspflichtig bestellen',
      'Zahlungspflichtig bestellen',
      'Commander avec obligation de paiement',
      'Bestelling met betalingsverplichting',
    ]);
  });

  it('takes reductions from the lowest price of 30 days wherever Union law holds', async () => {
    const profiles = await Promise.all(['EU', 'DE', 'AT', 'FR', 'NL'].map((code) => loadMarketProfile(code)));
    expect(new Set(profiles.map(({ price }) => price.reduction))).toEqual(new Set(['30-days']));
  });
});

describe('isKnownMarket', () => {
  it('knows codes in either case, and nothing that objects inherit', () => {
    expect(['de', 'GB', 'XX', 'toString'].map(isKnownMarket)).toEqual([true, true, false, false]);
  });
});
