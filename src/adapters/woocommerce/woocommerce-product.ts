/** A product of the Store API in the words of the contract. */
import { CommerceError } from '../../core/commerce-error.js';
import type { Availability, Product, Variant } from '../../core/product.js';
import { decodeEntities, plainText } from '../remote/plain-text.js';
import { quantityRule } from './quantity-limits.js';
import { toPictures } from './shop-pictures.js';
import type { WooProduct } from './store-api-answers.js';
import { optionsOf, selectionsOf } from './variation-options.js';
import { amountOf } from './woocommerce-money.js';
import type { WooCommerceShop } from './woocommerce-shop.js';

/** The product with those of the variations that are its own. */
export function toProduct(
  shop: WooCommerceShop,
  product: WooProduct,
  variations: readonly WooProduct[],
): Product {
  const handle = decodeURIComponentSafely(product.slug);
  const title = decodeEntities(product.name);
  const options = optionsOf(product);
  const own = variations.filter(({ parent }) => parent === product.id);
  const variants =
    product.type === 'variable' ? variantsOf(shop, product, own) : [variantOf(shop, product, title)];
  const description = plainText(product.short_description || product.description);
  const [vendor] = product.brands ?? [];
  const prices =
    variants.length > 0
      ? variants.map(({ price }) => price)
      : [amountOf(product.prices, product.prices.price)];
  const sorted = [...prices].sort((one, other) => one.amountMinor - other.amountMinor);
  const [min = prices[0]] = sorted;
  const max = sorted.at(-1);
  if (!min || !max) throw new CommerceError('server', { message: `product ${product.id} has no price` });
  return {
    id: String(product.id),
    handle,
    title,
    ...(description === '' ? {} : { description }),
    ...(vendor ? { vendor: decodeEntities(vendor.name) } : {}),
    url: product.permalink,
    pictures: toPictures(product.images),
    options,
    variants,
    priceRange: { min, max },
    complete: variants.length >= product.variations.length,
    kind: 'physical',
  };
}

function variantsOf(
  shop: WooCommerceShop,
  product: WooProduct,
  own: readonly WooProduct[],
): readonly Variant[] {
  const options = optionsOf(product);
  return product.variations.flatMap((variation) => {
    const details = own.find(({ id }) => id === variation.id);
    const selections = selectionsOf(variation, options);
    if (!details) return [];
    if (!selections) {
      const message = `variation ${variation.id} of "${product.slug}" is left out: give each of its attributes a value instead of "Any"`;
      shop.host.log('warn', message, new CommerceError('config', { message }));
      return [];
    }
    const labels = options.map(
      ({ id, values }) => values.find((value) => value.id === selections[id])?.label ?? '',
    );
    return [{ ...variantOf(shop, details, labels.join(' / ')), selections }];
  });
}

function variantOf({ options }: WooCommerceShop, product: WooProduct, title: string): Variant {
  const { prices, sku } = product;
  const { pricesIncludeTax } = options;
  const price = amountOf(prices, prices.price);
  const regular = amountOf(prices, prices.regular_price);
  return {
    id: String(product.id),
    ...(sku === '' ? {} : { sku: decodeEntities(sku) }),
    title,
    price,
    ...(product.on_sale && regular.amountMinor > price.amountMinor ? { compareAtPrice: regular } : {}),
    ...(pricesIncludeTax === undefined ? {} : { priceFacts: { tax: { included: pricesIncludeTax } } }),
    selections: {},
    availability: availabilityOf(product),
    pictures: toPictures(product.images),
    quantityRule: quantityRule(product.add_to_cart),
  };
}

function availabilityOf(product: WooProduct): Availability {
  if (!product.is_purchasable) return { status: 'discontinued' };
  if (!product.is_in_stock) return { status: 'out-of-stock' };
  if (product.is_on_backorder) return { status: 'backorder' };
  const { low_stock_remaining: quantity } = product;
  return quantity === null ? { status: 'in-stock' } : { status: 'low-stock', quantity };
}

/** Slugs with other than Latin letters come escaped. */
function decodeURIComponentSafely(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}
