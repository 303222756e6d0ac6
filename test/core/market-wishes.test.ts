/** What a page wants otherwise in its market's profile. */
import { describe, expect, it } from 'vitest';
import { loadMarketProfile } from '../../src/core/market-profile.js';
import { fulfilMarketWishes, type MarketWishes } from '../../src/core/market-wishes.js';

async function wish(market: string, wishes: MarketWishes) {
  const warnings: string[] = [];
  const plain = await loadMarketProfile(market);
  const profile = await fulfilMarketWishes(plain, wishes, (message) => warnings.push(message));
  return { plain, profile, warnings };
}

describe('contractLanguage', () => {
  it('says the law of the market in another language of the Union', async () => {
    const { plain, profile, warnings } = await wish('DE', { contractLanguage: 'en-GB' });
    expect(warnings).toEqual([]);
    expect(profile).toMatchObject({
      code: 'DE',
      language: 'en',
      nativeCheckout: true,
      orderButton: 'Order with obligation to pay',
      price: { taxIncluded: 'incl. VAT', reduction: '30-days' },
      withdrawal: { confirm: 'Confirm withdrawal' },
    });
    expect([profile.sources, profile.duties]).toEqual([plain.sources, plain.duties]);
  });

  it('keeps the words of the market where it speaks that language already', async () => {
    const { plain, profile } = await wish('AT', { contractLanguage: 'de-AT' });
    expect(profile).toEqual(plain);
    expect(profile.price.taxIncluded).toBe('inkl. USt.');
  });

  it.each([
    ['DE', 'ja'],
    ['US', 'es'],
    ['GB', 'constructor'],
  ])('stays with the language of %s when it has no texts in %s, and says so', async (market, language) => {
    const { plain, profile, warnings } = await wish(market, { contractLanguage: language });
    expect(profile).toEqual(plain);
    expect(warnings).toEqual([expect.stringContaining(`contract-language="${language}"`)]);
  });
});

describe('marketOverrides', () => {
  it('replaces what it names, and keeps the other notes of the price', async () => {
    const { profile, warnings } = await wish('DE', {
      marketOverrides: {
        advertisement: 'Werbung',
        price: { taxIncluded: 'mit MwSt.' },
      },
    });
    expect(warnings).toEqual([]);
    expect(profile).toMatchObject({
      advertisement: 'Werbung',
      price: { taxIncluded: 'mit MwSt.', plusDelivery: 'zzgl. Versand' },
    });
  });

  it.each(['Jetzt kaufen', ' KOSTENPFLICHTIG bestellen '])(
    'takes an accepted label: %j',
    async (orderButton) => {
      const { profile, warnings } = await wish('DE', { marketOverrides: { orderButton } });
      expect(warnings).toEqual([]);
      expect(profile.orderButton).toBe(orderButton);
    },
  );

  it.each(['Bestellen', 'Mit PayPal bezahlen', 'Jetzt kaufen!', ''])(
    'keeps the lawful label instead of %j, and says why',
    async (orderButton) => {
      const { profile, warnings } = await wish('DE', { marketOverrides: { orderButton } });
      expect(profile.orderButton).toBe('Zahlungspflichtig bestellen');
      expect(warnings).toEqual([expect.stringContaining(`"${orderButton}" is none of the labels`)]);
    },
  );

  it('takes a label that the page vouches for', async () => {
    const label = 'Gegen Rechnung bestellen';
    const { profile } = await wish('DE', { marketOverrides: { orderButton: label, orderButtons: [label] } });
    expect(profile.orderButton).toBe(label);
  });
});
