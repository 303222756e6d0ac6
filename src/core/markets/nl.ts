/** The Netherlands. */
import type { MarketProfile } from '../market-profile.js';
import { UNION_DUTIES, UNION_GUARANTEE_FROM, UNION_WITHDRAWAL_FROM } from './union.js';

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
  orderButtons: [
    'Bestelling met betalingsverplichting',
    'Bestellen met betaalplicht',
    'Bestellen en betalen',
  ],
  wallets: 'after-review',
  advertisement: 'Advertentie',
  withdrawal: {
    validFrom: UNION_WITHDRAWAL_FROM,
    begin: 'Hier de overeenkomst herroepen',
    confirm: 'Herroeping bevestigen',
  },
  legalGuarantee: {
    validFrom: UNION_GUARANTEE_FROM,
    notice:
      'Wettelijke garantie: de verkoper staat in voor gebreken zolang het product redelijkerwijs hoort mee te gaan.',
  },
  digitalConsent:
    'Ik stem ermee in dat de levering begint vóór het einde van de bedenktijd en weet dat ik daarmee mijn herroepingsrecht verlies.',
  duties: UNION_DUTIES,
  sources: [
    'BW 6:230p onder g',
    'BW 6:230v lid 2, 3',
    'BW 7:17',
    'Besluit prijsaanduiding producten, art. 3, 5a',
    'Wet OB 1968, art. 25, 28b',
  ],
};
