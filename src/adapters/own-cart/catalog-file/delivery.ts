/** Which shipping methods a cart can take, and at what price. */
import type { DeliveryOption } from '../../../core/checkout.js';
import type { DeliveryQuestion } from '../catalog-half.js';
import { amountOf } from './catalog-product.js';
import type { Catalog } from './catalog-index.js';

/** The methods for a country; none where the shop does not deliver to. */
export function deliveryOptions(catalog: Catalog, question: DeliveryQuestion): readonly DeliveryOption[] {
  const { country, goodsMinor, isFree } = question;
  if (country !== undefined && !deliversTo(catalog, country)) return [];
  const methods = (catalog.file.shipping ?? []).filter(
    ({ countries }) => country === undefined || !countries || countries.includes(country),
  );
  return methods.map(({ id, title, description, price, freeFrom }) => {
    const costsNothing = isFree || (freeFrom !== undefined && goodsMinor >= freeFrom);
    return {
      id,
      title,
      ...(description === undefined ? {} : { description }),
      price: amountOf(catalog, costsNothing ? 0 : price),
      kind: 'shipping',
    };
  });
}

/** Whether the shop delivers to a country at all. */
export function deliversTo({ countries }: Catalog, country: string): boolean {
  return countries.length === 0 || countries.includes(country);
}
