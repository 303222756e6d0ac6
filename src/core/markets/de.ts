/** Germany. */
import type { MarketProfile } from '../market-profile.js';
import { UNION_DUTIES, UNION_GUARANTEE_FROM, UNION_WITHDRAWAL_FROM } from './union.js';

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
  orderButtons: [
    'Zahlungspflichtig bestellen',
    'Kostenpflichtig bestellen',
    'Zahlungspflichtigen Vertrag schließen',
    'Jetzt kaufen',
    'Kaufen',
  ],
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
    'Ich stimme zu, dass vor Ablauf der Widerrufsfrist mit der Lieferung begonnen wird. Mir ist bekannt, dass mein Widerrufsrecht damit erlischt.',
  duties: UNION_DUTIES,
  sources: [
    '§ 356 Abs. 5 BGB',
    '§ 312j Abs. 2 bis 4, § 356a BGB',
    '§§ 3, 4, 6, 11 PAngV',
    '§ 25a UStG',
    '§ 19 UStG',
    '§ 5a Abs. 4 UWG',
    '§ 6 DDG',
  ],
};
