/** Market profiles: every one complete, the strictest for whoever is not known. */
import { describe, expect, it } from 'vitest';
import { isKnownMarket, loadMarketProfile } from '../../src/core/market-profile.js';

const UNION = ['EU', 'DE', 'AT', 'FR', 'IT', 'ES', 'NL', 'PL', 'IE'];
const CODES = [...UNION, 'GB', 'US'];

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

  it.each([
    ['DE', 'de', 'Zahlungspflichtig bestellen', 'inkl. MwSt.', 'Vertrag widerrufen', 'Anzeige'],
    ['AT', 'de', 'Zahlungspflichtig bestellen', 'inkl. USt.', 'Vertrag widerrufen', 'Anzeige'],
    ['FR', 'fr', 'Commander avec obligation de paiement', 'TTC', 'Renoncer au contrat ici', 'Publicité'],
    ['IT', 'it', 'Ordine con obbligo di pagare', 'IVA inclusa', 'Recedere dal contratto qui', 'Pubblicità'],
    ['ES', 'es', 'Pedido con obligación de pago', 'IVA incluido', 'Desistir del contrato aquí', 'Publicidad'],
    [
      'NL',
      'nl',
      'Bestelling met betalingsverplichting',
      'incl. btw',
      'Hier de overeenkomst herroepen',
      'Advertentie',
    ],
    ['PL', 'pl', 'Zamówienie z obowiązkiem zapłaty', 'z VAT', 'Odstąp od umowy tutaj', 'Reklama'],
    [
      'IE',
      'en-IE',
      'Order with obligation to pay',
      'incl. VAT',
      'Withdraw from contract here',
      'Advertisement',
    ],
    ['GB', 'en-GB', 'Pay now', 'incl. VAT', 'Cancel contract', 'Ad'],
    ['US', 'en-US', 'Place order', 'incl. tax', undefined, 'Ad'],
  ])('speaks for %s in %s', async (code, language, orderButton, taxIncluded, begin, advertisement) => {
    const profile = await loadMarketProfile(code);
    expect(profile).toMatchObject({ language, orderButton, price: { taxIncluded }, advertisement });
    expect(profile.withdrawal?.begin).toBe(begin);
  });

  it.each(UNION)('keeps to what holds in the whole Union: %s', async (code) => {
    const { price, wallets, duties, withdrawal, legalGuarantee } = await loadMarketProfile(code);
    expect(price.reduction).toBe('30-days');
    expect(wallets).toBe('after-review');
    expect(duties).toEqual(expect.arrayContaining(['tax', 'maker', 'seller', 'withdrawal']));
    expect([withdrawal?.validFrom, legalGuarantee?.validFrom]).toEqual(['2026-06-19', '2026-09-27']);
  });

  it.each(CODES)('begins the accepted labels of %s with its own', async (code) => {
    const { orderButton, orderButtons } = await loadMarketProfile(code);
    expect(orderButtons[0]).toBe(orderButton);
  });
});

describe('isKnownMarket', () => {
  it('knows codes in either case, and nothing that objects inherit', () => {
    expect(['de', 'GB', 'XX', 'toString'].map(isKnownMarket)).toEqual([true, true, false, false]);
  });
});
