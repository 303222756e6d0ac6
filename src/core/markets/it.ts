/** Italy. */
import type { MarketProfile } from '../market-profile.js';
import { UNION_DUTIES, UNION_GUARANTEE_FROM, UNION_WITHDRAWAL_FROM } from './union.js';

/** Texts are defaults: have them checked. */
export const profile: MarketProfile = {
  code: 'IT',
  validFrom: '2023-07-01',
  language: 'it',
  nativeCheckout: true,
  price: {
    taxIncluded: 'IVA inclusa',
    taxExcluded: 'IVA esclusa',
    plusDelivery: 'spese di consegna escluse',
    withoutTaxNote: 'IVA non esposta',
    reduction: '30-days',
  },
  orderButton: 'Ordine con obbligo di pagare',
  orderButtons: ['Ordine con obbligo di pagare', 'Ordina con obbligo di pagare', 'Acquista ora'],
  wallets: 'after-review',
  advertisement: 'Pubblicità',
  withdrawal: {
    validFrom: UNION_WITHDRAWAL_FROM,
    begin: 'Recedere dal contratto qui',
    confirm: 'Conferma recesso',
  },
  legalGuarantee: {
    validFrom: UNION_GUARANTEE_FROM,
    notice: 'Garanzia legale di conformità: il venditore risponde dei difetti per almeno due anni.',
  },
  digitalConsent:
    'Chiedo che la fornitura inizi prima della fine del periodo di recesso e so che così perdo il diritto di recesso.',
  duties: UNION_DUTIES,
  sources: [
    'Codice del consumo, art. 59 lett. o',
    'Codice del consumo, art. 13-17, 17-bis',
    'Codice del consumo, art. 49, 51 c. 2',
    'Codice del consumo, art. 133',
    'DPR 633/1972, art. 21; DL 41/1995, art. 36',
  ],
};
