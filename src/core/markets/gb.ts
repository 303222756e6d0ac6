/** The United Kingdom. */
import type { MarketProfile } from '../market-profile.js';

/** Texts are defaults: have them checked. */
export const profile: MarketProfile = {
  code: 'GB',
  validFrom: '2025-04-06',
  language: 'en-GB',
  nativeCheckout: true,
  price: {
    taxIncluded: 'incl. VAT',
    taxExcluded: 'excl. VAT',
    plusDelivery: 'plus delivery',
    withoutTaxNote: 'VAT not shown separately',
    reduction: 'compare-at',
  },
  orderButton: 'Pay now',
  orderButtons: ['Pay now', 'Buy now', 'Order with obligation to pay'],
  wallets: 'after-review',
  advertisement: 'Ad',
  withdrawal: {
    validFrom: '2014-06-13',
    begin: 'Cancel contract',
    confirm: 'Confirm cancellation',
  },
  digitalConsent:
    'I ask for delivery to begin before the cancellation period ends, and I know that my right to cancel ends when it begins.',
  duties: ['seller', 'terms', 'withdrawal', 'privacy', 'tax'],
  sources: [
    'Consumer Contracts Regulations 2013, reg. 37',
    'Consumer Contracts Regulations 2013, reg. 14(3), (4), 29',
    'Digital Markets, Competition and Consumers Act 2024, s. 230',
    'Price Marking Order 2004, art. 4, 5',
    'CAP Code, rule 2.1',
  ],
};
