/** France. */
import type { MarketProfile } from '../market-profile.js';
import { UNION_DUTIES, UNION_GUARANTEE_FROM, UNION_WITHDRAWAL_FROM } from './union.js';

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
  orderButtons: [
    'Commander avec obligation de paiement',
    'Commande avec obligation de paiement',
    'Payer ma commande',
  ],
  wallets: 'after-review',
  advertisement: 'Publicité',
  withdrawal: {
    validFrom: UNION_WITHDRAWAL_FROM,
    begin: 'Renoncer au contrat ici',
    confirm: 'Confirmer la rétractation',
  },
  legalGuarantee: {
    validFrom: UNION_GUARANTEE_FROM,
    notice: 'Garantie légale de conformité : le vendeur répond des défauts pendant au moins deux ans.',
  },
  digitalConsent:
    'Je demande que la fourniture commence avant la fin du délai de rétractation et je reconnais perdre ainsi mon droit de rétractation.',
  duties: UNION_DUTIES,
  sources: [
    'Code de la consommation, art. L221-28 13°',
    'Code de la consommation, art. L221-14',
    'Code de la consommation, art. L112-1, L112-1-1',
    'Code de la consommation, art. L217-3',
    'CGI, art. 293 B, 297 A',
    'Loi n° 2023-451, art. 5',
  ],
};
