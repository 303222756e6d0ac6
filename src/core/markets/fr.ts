/** France. */
import type { MarketProfile } from '../market-profile.js';

/** Texts are defaults: have them checked. */
export const profile: MarketProfile = {
  code: 'FR',
  validFrom: '2022-05-28',
  language: 'fr',
  nativeCheckout: true,
  price: {
    taxIncluded: 'TTC',
    taxExcluded: 'HT',
    plusDelivery: 'hors frais de livraison',
    withoutTaxNote: 'TVA non applicable',
    reduction: '30-days',
  },
  orderButton: 'Commander avec obligation de paiement',
  sources: [
    'Code de la consommation, art. L221-14',
    'Code de la consommation, art. L112-1, L112-1-1',
    'CGI, art. 293 B, 297 A',
  ],
};
