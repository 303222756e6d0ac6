/** The strictest rules of the Union, for shops that name no market. */
import type { MarketProfile } from '../market-profile.js';
import { UNION_DUTIES, UNION_GUARANTEE_FROM, UNION_WITHDRAWAL_FROM } from './union.js';

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
  orderButtons: ['Order with obligation to pay'],
  wallets: 'after-review',
  advertisement: 'Advertisement',
  withdrawal: {
    validFrom: UNION_WITHDRAWAL_FROM,
    begin: 'Withdraw from contract here',
    confirm: 'Confirm withdrawal',
  },
  legalGuarantee: {
    validFrom: UNION_GUARANTEE_FROM,
    notice: 'Legal guarantee: the seller answers for defects for at least two years.',
  },
  digitalConsent:
    'I ask for delivery to begin before the withdrawal period ends, and I know that my right of withdrawal ends when it begins.',
  duties: UNION_DUTIES,
  sources: [
    'Directive 2011/83/EU Art. 16(m)',
    'Directive 98/6/EC Art. 2(a), 3, 6a',
    'Directive 2011/83/EU Art. 6(1)(e), 8(2), 11a',
  ],
};
