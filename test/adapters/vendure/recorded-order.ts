/** An order as Vendure 3.7.3 answered it: two lines, a code on the goods, one on the delivery, and one that waits. */
import type { VendureOrder } from '../../../src/adapters/vendure/shop-api-answers.js';

export const RECORDED_ORDER: VendureOrder = {
  id: '1',
  code: 'TRPJR851XWMF73NC',
  state: 'AddingItems',
  active: true,
  currencyCode: 'EUR',
  couponCodes: ['SAVE10', 'FREESHIP', 'BIG20'],
  updatedAt: '2026-11-23T03:08:54.000Z',
  orderPlacedAt: null,
  totalQuantity: 3,
  subTotalWithTax: 8280,
  shippingWithTax: 0,
  totalWithTax: 8280,
  customFields: {
    vitrineAttribution: '{"9":"video=kitchen&hotspot=bowl&second=2.5"}',
  },
  lines: [
    {
      id: '1',
      quantity: 2,
      unitPriceWithTax: 2200,
      unitPriceWithTaxChangeSinceAdded: 0,
      linePriceWithTax: 4400,
      taxRate: 19,
      customFields: {
        vitrineAttributes: '{"gift":"yes"}',
      },
      featuredAsset: null,
      productVariant: {
        id: '1',
        name: 'Camp Mug Terracotta 250 ml',
        stockLevel: '100000',
        options: [
          {
            name: 'Terracotta',
            group: {
              name: 'Colour',
            },
          },
          {
            name: '250 ml',
            group: {
              name: 'Size',
            },
          },
        ],
        product: {
          id: '1',
          slug: 'camp-mug',
          name: 'Camp Mug',
          customFields: {
            imageUrl: '/products/camp-mug-terracotta.webp',
          },
        },
      },
    },
    {
      id: '2',
      quantity: 1,
      unitPriceWithTax: 4800,
      unitPriceWithTaxChangeSinceAdded: 0,
      linePriceWithTax: 4800,
      taxRate: 19,
      customFields: {
        vitrineAttributes: null,
      },
      featuredAsset: null,
      productVariant: {
        id: '9',
        name: 'Lemon Bowl',
        stockLevel: '100000',
        options: [],
        product: {
          id: '3',
          slug: 'lemon-bowl',
          name: 'Lemon Bowl',
          customFields: {
            imageUrl: '/products/lemon-bowl.webp',
          },
        },
      },
    },
  ],
  surcharges: [],
  discounts: [
    {
      adjustmentSource: 'PROMOTION:1',
      description: 'SAVE10',
      amountWithTax: -920,
    },
    {
      adjustmentSource: 'PROMOTION:2',
      description: 'FREESHIP',
      amountWithTax: -490,
    },
  ],
  promotions: [
    {
      id: '1',
      name: 'SAVE10',
      couponCode: 'SAVE10',
    },
    {
      id: '2',
      name: 'FREESHIP',
      couponCode: 'FREESHIP',
    },
  ],
  taxSummary: [
    {
      description: 'Standard Europe',
      taxRate: 19,
      taxTotal: 1322,
    },
    {
      description: 'shipping tax',
      taxRate: 0,
      taxTotal: 0,
    },
  ],
  shippingLines: [
    {
      shippingMethod: {
        id: '1',
        name: 'Standard',
      },
      discounts: [
        {
          adjustmentSource: 'PROMOTION:2',
          description: 'FREESHIP',
          amountWithTax: -490,
        },
      ],
    },
  ],
};
