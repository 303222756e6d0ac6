/** The strictest rules of the Union, for shops that name no market. */
import type { MarketProfile } from '../market-profile.js';

/** Texts are defaults: have them checked. */
export const profile: MarketProfile = {
  code: 'EU',
  validFrom: '2022-05-28',
  language: 'en',
  nativeCheckout: false,
  price: {
    taxIncluded: 'incl. VAT',
    taxExcluded: 'excl. VAT',
    plusDelivery: 'plus delivery',
    withoutTaxNote: 'VAT not shown separately',
    reduction: '30-days',
  },
  orderButton: 'Order with obligation to pay',
  sources: ['Directive 98/6/EC Art. 2(a), 3, 6a', 'Directive 2011/83/EU Art. 6(1)(e), 8(2)'],
};
