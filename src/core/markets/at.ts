/** Austria. */
import type { MarketProfile } from '../market-profile.js';
import { UNION_DUTIES, UNION_GUARANTEE_FROM, UNION_WITHDRAWAL_FROM } from './union.js';

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
  orderButtons: ['Zahlungspflichtig bestellen', 'Kostenpflichtig bestellen', 'Jetzt kaufen'],
  wallets: 'after-review',
  advertisement: 'Anzeige',
  withdrawal: {
    validFrom: UNION_WITHDRAWAL_FROM,
    begin: 'Vertrag widerrufen',
    confirm: 'Widerruf bestätigen',
  },
  legalGuarantee: {
    validFrom: UNION_GUARANTEE_FROM,
    notice: 'Gesetzliche Gewährleistung: Der Verkäufer haftet mindestens zwei Jahre für Mängel.',
  },
  digitalConsent:
    'Ich stimme zu, dass vor Ablauf der Rücktrittsfrist mit der Lieferung begonnen wird. Mir ist bekannt, dass mein Rücktrittsrecht damit entfällt.',
  duties: UNION_DUTIES,
  sources: [
    '§ 18 Abs. 1 Z 11 FAGG',
    '§ 8 Abs. 1, 2 FAGG',
    '§§ 9, 9a PrAG',
    '§ 24 UStG 1994',
    '§ 6 Abs. 1 Z 27 UStG 1994',
    '§ 6 ECG',
  ],
};
