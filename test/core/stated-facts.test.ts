/** Facts that a page states about its products, and mistakes in them. */
import { describe, expect, it } from 'vitest';
import { factsMistake, overlayFacts, parseStatedFacts, withFacts } from '../../src/core/stated-facts.js';
import { MUG } from '../support/products.js';

const eur = (amountMinor: number) => ({ amountMinor, currency: 'EUR' });

describe('facts that were written by hand', () => {
  const money = { amountMinor: 1999, currency: 'EUR' };
  const measure = { value: 1, unit: 'kg' };
  const right = {
    priceFacts: {
      unitPrice: { price: money, reference: measure, content: measure },
      lowestPrice30Days: money,
      tax: { included: true, ratePercent: 19 },
    },
    guarantees: [{ months: 24, guarantor: 'Kiln', termsUrl: '/terms' }],
    variants: { mug: { deliveryTime: { text: '2 days' } } },
    'x-note': 1,
  };

  it('are good as they should be', () => expect(factsMistake({ mug: right })).toBeUndefined());

  it.each([
    [{ priceFacts: { lowestPrice30Days: 19.99 } }, '"mug".priceFacts.lowestPrice30Days is not an object'],
    [
      { priceFacts: { lowestPrice30Days: { amountMinor: 19.99, currency: 'EUR' } } },
      `"mug".priceFacts.lowestPrice30Days.amountMinor is not a whole number of the currency's smallest unit`,
    ],
    [{ priceFacts: { unitPrice: { price: money } } }, '"mug".priceFacts.unitPrice.reference is missing'],
    [
      { priceFacts: { tax: { included: 'yes' } } },
      '"mug".priceFacts.tax.included is none of true, false, unknown',
    ],
    [{ guarantees: { months: 24 } }, '"mug".guarantees is not a list'],
    [
      { guarantees: [{ months: '24', guarantor: 'Kiln', termsUrl: '/' }] },
      '"mug".guarantees[0].months is not a number',
    ],
    [
      { variants: { small: { deliveryTime: '2 days' } } },
      '"mug".variants["small"].deliveryTime is not an object',
    ],
  ])('are named with the place of the mistake: %j', (facts, mistake) => {
    expect(factsMistake({ mug: facts })).toBe(mistake);
  });
});

describe('overlayFacts', () => {
  it('leaves a product alone that nothing is said about', () => {
    expect(overlayFacts(MUG, { other: { minimumAge: 18 } })).toBe(MUG);
    expect(overlayFacts(MUG, {})).toBe(MUG);
  });

  it('finds a product by its id before its handle', () => {
    const facts = { 'camp-mug': { minimumAge: 12 }, 'p-mug': { minimumAge: 18 } };
    expect(overlayFacts(MUG, facts).minimumAge).toBe(18);
  });

  it('takes facts about the price for all variants, and for one where it is named', () => {
    const { variants } = overlayFacts(MUG, {
      'camp-mug': {
        deliveryTime: { text: 'tomorrow' },
        priceFacts: { lowestPrice30Days: eur(3000) },
        variants: { 'terracotta small with': { priceFacts: { lowestPrice30Days: eur(2500) } } },
      },
    });
    expect(variants[0]?.priceFacts).toEqual({ tax: { included: true }, lowestPrice30Days: eur(2500) });
    expect(variants[1]?.priceFacts?.lowestPrice30Days).toEqual(eur(3000));
    expect(variants[1]?.deliveryTime).toEqual({ text: 'tomorrow' });
    expect(variants[0]).not.toHaveProperty('variants');
  });

  it('does not take what every object inherits for facts', () => {
    expect(overlayFacts({ ...MUG, id: 'constructor' }, {})).toHaveProperty('id', 'constructor');
  });
});

describe('factsMistake', () => {
  it.each([
    [[], 'the top level is not an object of products'],
    [{ mug: 1 }, '"mug" is not an object'],
    [{ mug: { variants: [] } }, '"mug".variants is not an object'],
    [{ mug: { minimumAge: 18 } }, undefined],
  ])('says of %j: %s', (value, mistake) => expect(factsMistake(value)).toBe(mistake));
});

describe('parseStatedFacts', () => {
  it('reads the facts of one product', () => {
    const facts = parseStatedFacts('{ "minimumAge": 18 }');
    expect(withFacts(MUG, facts)).toEqual({ ...MUG, minimumAge: 18 });
  });

  it.each(['[]', '7', 'null', '{', '{ "variants": [] }'])('refuses %s', (text) => {
    expect(() => parseStatedFacts(text)).toThrow(SyntaxError);
  });
});
