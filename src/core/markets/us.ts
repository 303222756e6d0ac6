/** The United States: prices before sales tax. */
import type { MarketProfile } from '../market-profile.js';

/** Texts are defaults: have them checked. */
export const profile: MarketProfile = {
  code: 'US',
  validFrom: '2025-01-01',
  language: 'en-US',
  nativeCheckout: true,
  price: {
    taxIncluded: 'incl. tax',
    taxExcluded: 'plus tax',
    plusDelivery: 'plus shipping',
    withoutTaxNote: 'tax not stated',
    reduction: 'compare-at',
  },
  orderButton: 'Place order',
  orderButtons: ['Place order', 'Pay now', 'Buy now'],
  wallets: 'before-review',
  advertisement: 'Ad',
  duties: ['privacy'],
  sources: ['16 CFR Part 233', '16 CFR Part 255', '15 U.S.C. § 45', 'Cal. Bus. & Prof. Code § 22575'],
};
