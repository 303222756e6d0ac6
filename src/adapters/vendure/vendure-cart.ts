/** Turns an order of Vendure's into a cart of the contract. */
import type { Cart, CartLine, Discount } from '../../core/cart.js';
import { readAttribution } from '../remote/attribution-text.js';
import { availabilityOf } from './availability.js';
import { totalRows } from './cart-totals.js';
import { attributesOf, attributionTexts, keyOf, type AttributionTexts } from './order-fields.js';
import { assetPicture, fieldPicture } from './pictures.js';
import { productUrl } from './product-url.js';
import type { VendureLine, VendureOrder } from './shop-api-answers.js';
import type { VendureShop } from './vendure-shop.js';

/** The cart. Prices of Vendure's Shop API are read with their tax. */
export function toCart(shop: VendureShop, order: VendureOrder): Cart {
  const texts = attributionTexts(shop.settings, order);
  return {
    id: order.id,
    currency: order.currencyCode,
    lines: order.lines.map((line) => toLine(shop, order, line, texts)),
    itemCount: order.totalQuantity,
    totals: totalRows(order, (amount) => shop.money(amount, order.currencyCode)),
    discounts: discountsOf(shop, order),
    taxDisplay: 'included',
    updatedAt: order.updatedAt,
  };
}

function toLine(
  shop: VendureShop,
  { currencyCode }: VendureOrder,
  line: VendureLine,
  texts: AttributionTexts,
): CartLine {
  const { settings } = shop;
  const { productVariant: variant, unitPriceWithTax, unitPriceWithTaxChangeSinceAdded: change } = line;
  const { product } = variant;
  const key = keyOf(settings, line);
  const words = variant.options.map(({ name }) => name).join(' / ');
  const picture =
    fieldPicture(settings, product.customFields) ??
    (line.featuredAsset ? assetPicture(line.featuredAsset, 'small') : undefined);
  const attributes = attributesOf(settings, line);
  const attribution = readAttribution(texts[key]);
  return {
    id: line.id,
    key,
    variantId: variant.id,
    productId: product.id,
    title: product.name,
    ...(words === '' ? {} : { variantTitle: words }),
    options: variant.options.map(({ name, group }) => ({ name: group.name, value: name })),
    ...productUrl(settings, product),
    ...(picture ? { picture } : {}),
    quantity: line.quantity,
    unitPrice: shop.money(unitPriceWithTax, currencyCode),
    priceFacts: { tax: { included: true, ratePercent: line.taxRate } },
    subtotal: shop.money(line.linePriceWithTax, currencyCode),
    availability: availabilityOf(variant.stockLevel),
    ...(Object.keys(attributes).length > 0 ? { attributes } : {}),
    ...(attribution ? { attribution } : {}),
    ...(change === 0 ? {} : { priceChangedFrom: shop.money(unitPriceWithTax - change, currencyCode) }),
  };
}

/** Codes first, also those without an effect now; then what the shop gives without a code. */
function discountsOf(shop: VendureShop, order: VendureOrder): readonly Discount[] {
  const amountOf = (source: string) => {
    const found = order.discounts.find(({ adjustmentSource }) => adjustmentSource === source);
    return found ? { amount: shop.money(found.amountWithTax, order.currencyCode) } : {};
  };
  const codes = order.couponCodes.map((code) => {
    const promotion = order.promotions.find(({ couponCode }) => isSameCode(couponCode, code));
    return {
      code,
      title: promotion?.name ?? code,
      ...(promotion ? amountOf(`PROMOTION:${promotion.id}`) : {}),
      applicable: promotion !== undefined,
    };
  });
  const sources = order.promotions.flatMap(({ id, couponCode }) => (couponCode ? [`PROMOTION:${id}`] : []));
  const others = order.discounts.filter(({ adjustmentSource }) => !sources.includes(adjustmentSource));
  return [
    ...codes,
    ...others.map(({ description, adjustmentSource }) => ({
      title: description,
      ...amountOf(adjustmentSource),
      applicable: true,
    })),
  ];
}

/** Vendure finds codes whatever their case where its database compares so. */
export function isSameCode(one: string | null, other: string): boolean {
  return one?.toLowerCase() === other.toLowerCase();
}
