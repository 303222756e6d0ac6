/** Austria. */
import type { MarketProfile } from '../market-profile.js';

/** Texts are defaults: have them checked. */
export const profile: MarketProfile = {
  code: 'AT',
  validFrom: '2022-07-20',
  language: 'de',
  nativeCheckout: true,
  price: {
    taxIncluded: 'inkl. USt.',
    taxExcluded: 'exkl. USt.',
    plusDelivery: 'zzgl. Versand',
    withoutTaxNote: 'USt. nicht ausweisbar',
    reduction: '30-days',
  },
  orderButton: 'Zahlungspflichtig bestellen',
  sources: ['§ 8 Abs. 2 FAGG', '§§ 9, 9a PrAG', '§ 24 UStG 1994', '§ 6 Abs. 1 Z 27 UStG 1994'],
};
