/** A product as Medusa 2.21.2 answered it: one axis, one of two variants on sale, facts as a text. */
import type { MedusaProduct } from '../../../src/adapters/medusa/store-api-answers.js';

export const RECORDED_VASE: MedusaProduct = {
  id: 'prod_01M83FTJNMBEQ2G48WH4JDF0WK',
  title: 'Ripple Vase',
  handle: 'ripple-vase',
  description: 'A tall vase with a surface like water in light wind.',
  thumbnail: 'https://shop.example/products/ripple-vase.webp',
  is_giftcard: false,
  metadata: {
    vitrine:
      '{"safety":{"manufacturer":{"name":"Kiln & Thread GmbH","postalAddress":"Töpfergasse 12, 04109 Leipzig, Germany","electronicAddress":"hello@kilnandthread.example","country":"DE"},"identifier":"KT-VASE-7"},"variants":{"VASE-CHALK":{"priceFacts":{"lowestPrice30Days":{"amountMinor":5900,"currency":"EUR"}}}}}',
  },
  images: [{ url: 'https://shop.example/products/ripple-vase.webp', rank: 0 }],
  options: [
    {
      id: 'opt_01M83FTJNMVTTRGA0S3GA6X4DD',
      title: 'Glaze',
      values: [
        { id: 'optval_01M83FTJNT7YYEWDZMBM98BNZ5', value: 'Chalk', rank: null },
        { id: 'optval_01M83FTJNSJ9VZZFBDGPRCFR3B', value: 'Petrol', rank: null },
      ],
    },
  ],
  variants: [
    {
      id: 'variant_01M83FTJV25VJQZ95D31HW8FX9',
      title: 'Chalk',
      sku: 'VASE-CHALK',
      thumbnail: null,
      variant_rank: 0,
      allow_backorder: false,
      manage_inventory: true,
      inventory_quantity: 3,
      options: [{ id: 'optval_01M83FTJNT7YYEWDZMBM98BNZ5', option_id: 'opt_01M83FTJNMVTTRGA0S3GA6X4DD' }],
      calculated_price: {
        calculated_amount: 59,
        original_amount: 69,
        is_calculated_price_tax_inclusive: true,
        currency_code: 'eur',
      },
    },
    {
      id: 'variant_01M83FTJV2YXE7622NRD8NJTVQ',
      title: 'Petrol',
      sku: 'VASE-PETROL',
      thumbnail: null,
      variant_rank: 0,
      allow_backorder: false,
      manage_inventory: true,
      inventory_quantity: 7,
      options: [{ id: 'optval_01M83FTJNSJ9VZZFBDGPRCFR3B', option_id: 'opt_01M83FTJNMVTTRGA0S3GA6X4DD' }],
      calculated_price: {
        calculated_amount: 59.95,
        original_amount: 59.95,
        is_calculated_price_tax_inclusive: true,
        currency_code: 'eur',
      },
    },
  ],
};
