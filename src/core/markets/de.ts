/** Germany. */
import type { MarketProfile } from '../market-profile.js';

/** Texts are defaults: have them checked. */
export const profile: MarketProfile = {
  code: 'DE',
  validFrom: '2022-05-28',
  language: 'de',
  nativeCheckout: true,
  price: {
    taxIncluded: 'inkl. MwSt.',
    taxExcluded: 'zzgl. MwSt.',
    plusDelivery: 'zzgl. Versand',
    withoutTaxNote: 'MwSt. nicht ausweisbar',
    reduction: '30-days',
  },
  orderButton: 'Zahlungspflichtig bestellen',
  sources: ['§ 312j Abs. 3 BGB', '§§ 3, 4, 6, 11 PAngV', '§ 25a UStG', '§ 19 UStG'],
};
