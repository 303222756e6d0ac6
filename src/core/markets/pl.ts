/** Poland. */
import type { MarketProfile } from '../market-profile.js';
import { UNION_DUTIES, UNION_GUARANTEE_FROM, UNION_WITHDRAWAL_FROM } from './union.js';

/** Texts are defaults: have them checked. */
export const profile: MarketProfile = {
  code: 'PL',
  validFrom: '2023-01-01',
  language: 'pl',
  nativeCheckout: true,
  price: {
    taxIncluded: 'z VAT',
    taxExcluded: 'bez VAT',
    plusDelivery: 'plus koszty dostawy',
    withoutTaxNote: 'VAT nie jest wykazywany',
    reduction: '30-days',
  },
  orderButton: 'Zamówienie z obowiązkiem zapłaty',
  orderButtons: ['Zamówienie z obowiązkiem zapłaty', 'Zamawiam z obowiązkiem zapłaty', 'Kupuję i płacę'],
  wallets: 'after-review',
  advertisement: 'Reklama',
  withdrawal: {
    validFrom: UNION_WITHDRAWAL_FROM,
    begin: 'Odstąp od umowy tutaj',
    confirm: 'Potwierdź odstąpienie',
  },
  legalGuarantee: {
    validFrom: UNION_GUARANTEE_FROM,
    notice:
      'Odpowiedzialność ustawowa: sprzedawca odpowiada za niezgodność towaru z umową przez co najmniej dwa lata.',
  },
  digitalConsent:
    'Zgadzam się na rozpoczęcie dostarczania przed upływem terminu do odstąpienia od umowy i wiem, że tracę przez to prawo odstąpienia.',
  duties: UNION_DUTIES,
  sources: [
    'Ustawa o prawach konsumenta, art. 38 pkt 13',
    'Ustawa o prawach konsumenta, art. 12, 17',
    'Ustawa o prawach konsumenta, art. 43a-43c',
    'Ustawa o informowaniu o cenach towarów i usług, art. 4',
    'Ustawa o VAT, art. 113, 120',
  ],
};
