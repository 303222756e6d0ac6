/** What is asked of an order: everything that a cart shows. */
import type { VendureSettings } from './vendure-options.js';

/** The fragment `VitrineOrder`. */
export function orderFragment(settings: VendureSettings): string {
  const { attributionField, attributesField, pictureField } = settings;
  return `
fragment VitrineOrder on Order {
  id code state active currencyCode couponCodes updatedAt orderPlacedAt totalQuantity
  subTotalWithTax shippingWithTax totalWithTax ${customFields(attributionField)}
  lines {
    id quantity unitPriceWithTax unitPriceWithTaxChangeSinceAdded linePriceWithTax taxRate
    ${customFields(attributesField)}
    featuredAsset { preview width height }
    productVariant {
      id name stockLevel options { name group { name } }
      product { id slug name ${customFields(pictureField)} }
    }
  }
  surcharges { description priceWithTax }
  discounts { adjustmentSource description amountWithTax }
  promotions { id name couponCode }
  taxSummary { description taxRate taxTotal }
  shippingLines {
    shippingMethod { id name }
    discounts { adjustmentSource description amountWithTax }
  }
}`;
}

/** The selection of the custom fields that the shop has, or nothing. */
export function customFields(...names: readonly (string | undefined)[]): string {
  const wanted = [...new Set(names.filter((name) => name !== undefined))];
  return wanted.length === 0 ? '' : `customFields { ${wanted.join(' ')} }`;
}

/** The selection of a refusal, for answers that are an order or one of several refusals. */
export const REFUSAL = '... on ErrorResult { errorCode message }';
