/** The Netherlands. */
import type { MarketProfile } from '../market-profile.js';

/** Texts are defaults: have them checked. */
export const profile: MarketProfile = {
  code: 'NL',
  validFrom: '2023-01-01',
  language: 'nl',
  nativeCheckout: true,
  price: {
    taxIncluded: 'incl. btw',
    taxExcluded: 'excl. btw',
    plusDelivery: 'excl. verzendkosten',
    withoutTaxNote: 'btw niet vermeld',
    reduction: '30-days',
  },
  orderButton: 'Bestelling met betalingsverplichting',
  sources: ['BW 6:230v lid 3', 'Besluit prijsaanduiding producten, art. 3, 5a', 'Wet OB 1968, art. 25, 28b'],
};
