/** Discount codes. */
import { createPromotionsWorkflow } from '@medusajs/medusa/core-flows';

export async function seedPromotions({ run, catalogue }) {
  await run(createPromotionsWorkflow, {
    promotionsData: catalogue.promotions.map(({ code, percent, of, fromItemTotal }) => ({
      code,
      type: 'standard',
      status: 'active',
      is_automatic: false,
      application_method: {
        type: 'percentage',
        target_type: of,
        allocation: 'across',
        value: percent,
        currency_code: 'eur',
      },
      rules: fromItemTotal
        ? [{ attribute: 'item_total', operator: 'gte', values: [String(fromItemTotal)] }]
        : [],
    })),
  });
}
