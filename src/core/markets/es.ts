/** Spain. */
import type { MarketProfile } from '../market-profile.js';
import { UNION_DUTIES, UNION_GUARANTEE_FROM, UNION_WITHDRAWAL_FROM } from './union.js';

/** Texts are defaults: have them checked. */
export const profile: MarketProfile = {
  code: 'ES',
  validFrom: '2022-05-28',
  language: 'es',
  nativeCheckout: true,
  price: {
    taxIncluded: 'IVA incluido',
    taxExcluded: 'IVA no incluido',
    plusDelivery: 'gastos de envío no incluidos',
    withoutTaxNote: 'IVA no desglosado',
    reduction: '30-days',
  },
  orderButton: 'Pedido con obligación de pago',
  orderButtons: ['Pedido con obligación de pago', 'Pedir con obligación de pago', 'Comprar ahora'],
  wallets: 'after-review',
  advertisement: 'Publicidad',
  withdrawal: {
    validFrom: UNION_WITHDRAWAL_FROM,
    begin: 'Desistir del contrato aquí',
    confirm: 'Confirmar desistimiento',
  },
  legalGuarantee: {
    validFrom: UNION_GUARANTEE_FROM,
    notice: 'Garantía legal de conformidad: el vendedor responde de los defectos durante al menos tres años.',
  },
  digitalConsent:
    'Pido que el suministro comience antes de que termine el plazo de desistimiento y sé que así pierdo mi derecho de desistimiento.',
  duties: UNION_DUTIES,
  sources: [
    'RDLeg 1/2007 (TRLGDCU), art. 103 m',
    'RDLeg 1/2007 (TRLGDCU), art. 20, 60, 97, 98.2',
    'RDLeg 1/2007 (TRLGDCU), art. 120',
    'Ley 7/1996, art. 20',
    'RD 3423/2000',
    'Ley 37/1992, art. 135, 138',
  ],
};
