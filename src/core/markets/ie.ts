/** Ireland. */
import type { MarketProfile } from '../market-profile.js';
import { UNION_DUTIES, UNION_GUARANTEE_FROM, UNION_WITHDRAWAL_FROM } from './union.js';

/** Texts are defaults: have them checked. */
export const profile: MarketProfile = {
  code: 'IE',
  validFrom: '2022-11-29',
  language: 'en-IE',
  nativeCheckout: true,
  price: {
    taxIncluded: 'incl. VAT',
    taxExcluded: 'excl. VAT',
    plusDelivery: 'plus delivery',
    withoutTaxNote: 'VAT not shown separately',
    reduction: '30-days',
  },
  orderButton: 'Order with obligation to pay',
  orderButtons: ['Order with obligation to pay', 'Pay now', 'Buy now'],
  wallets: 'after-review',
  advertisement: 'Advertisement',
  withdrawal: {
    validFrom: UNION_WITHDRAWAL_FROM,
    begin: 'Withdraw from contract here',
    confirm: 'Confirm withdrawal',
  },
  legalGuarantee: {
    validFrom: UNION_GUARANTEE_FROM,
    notice: 'Legal guarantee: the seller answers for defects for up to six years.',
  },
  digitalConsent:
    'I ask for delivery to begin before the withdrawal period ends, and I know that my right of withdrawal ends when it begins.',
  duties: UNION_DUTIES,
  sources: [
    'Consumer Rights Act 2022, Part 5',
    'Consumer Rights Act 2022, s. 99, 106',
    'Consumer Rights Act 2022, Part 2',
    'S.I. No. 639/2002, reg. 4; S.I. No. 597/2022',
    'VAT Consolidation Act 2010, s. 6, 87',
  ],
};
