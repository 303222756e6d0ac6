/** A cart as Shopify states it, in the words of the contract. */
import type { Attribution } from '../../core/attribution.js';
import { lineKey, type Attributes, type Cart, type CartLine } from '../../core/cart.js';
import {
  availabilityOf,
  isMadeUpOption,
  moneyOf,
  pictureOf,
  priceFactsOf,
  quantityRuleOf,
} from './article.js';
import { attributionOf, isHidden } from './attribution-attributes.js';
import type { RawAttribute, RawCart, RawLine } from './cart-answers.js';
import { discountsOf, totalsOf } from './cart-totals.js';
import type { ShopifySettings } from './shopify-options.js';

/** The cart, without the secret in its id and without the checkout's address, which holds the secret, too. */
export function cartOf(raw: RawCart, { taxIncluded }: Pick<ShopifySettings, 'taxIncluded'>): Cart {
  const lines = raw.lines.nodes
    .filter(({ quantity }) => quantity > 0)
    .map((line) => lineOf(line, attributionOf(raw.attributes, line.merchandise.id), taxIncluded));
  const attributes = recordOf(raw.attributes.filter((attribute) => !isHidden(attribute)));
  return {
    id: raw.id.replace(/\?.*$/s, ''),
    currency: raw.cost.totalAmount.currencyCode,
    lines,
    itemCount: lines.reduce((sum, { quantity }) => sum + quantity, 0),
    totals: totalsOf(raw, lines),
    discounts: discountsOf(raw),
    ...(raw.note ? { note: raw.note } : {}),
    ...(attributes ? { attributes } : {}),
    taxDisplay: taxIncluded === 'unknown' ? 'unknown' : taxIncluded ? 'included' : 'excluded',
    updatedAt: raw.updatedAt,
  };
}

function lineOf(
  raw: RawLine,
  attribution: Attribution | undefined,
  taxIncluded: boolean | 'unknown',
): CartLine {
  const { merchandise, cost, quantity } = raw;
  const { product, image } = merchandise;
  const attributes = recordOf(raw.attributes);
  const options = isMadeUpOption(merchandise.selectedOptions) ? [] : merchandise.selectedOptions;
  const compareAt = cost.compareAtAmountPerQuantity;
  return {
    id: raw.id,
    key: lineKey(merchandise.id, attributes),
    variantId: merchandise.id,
    productId: product.id,
    title: product.title,
    ...(options.length > 0 ? { variantTitle: merchandise.title, options } : {}),
    ...(product.onlineStoreUrl ? { url: product.onlineStoreUrl } : {}),
    ...(image ? { picture: pictureOf(image) } : {}),
    quantity,
    quantityRule: quantityRuleOf(merchandise),
    unitPrice: moneyOf(cost.amountPerQuantity),
    ...(compareAt ? { compareAtUnitPrice: moneyOf(compareAt) } : {}),
    priceFacts: priceFactsOf(merchandise, taxIncluded),
    subtotal: moneyOf(cost.subtotalAmount),
    availability: availabilityOf(merchandise),
    kind: merchandise.requiresShipping && !product.isGiftCard ? 'physical' : 'digital',
    ...(attributes ? { attributes } : {}),
    ...(attribution ? { attribution } : {}),
  };
}

function recordOf(attributes: readonly RawAttribute[]): Attributes | undefined {
  if (attributes.length === 0) return undefined;
  return Object.fromEntries(attributes.map(({ key, value }) => [key, value ?? '']));
}
