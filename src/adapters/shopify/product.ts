/** A product as Shopify describes it, in the words of the contract. */
import type { Product, ProductKind, ProductOption, Variant } from '../../core/product.js';
import type { RawOption, RawPair, RawProduct, RawVariant } from './answers.js';
import {
  availabilityOf,
  isMadeUpOption,
  moneyOf,
  pictureOf,
  priceFactsOf,
  quantityRuleOf,
} from './article.js';
import { late } from '../../core/late.js';
import type { Storefront } from './storefront.js';

/** The product with what its metafields state; `null` where nothing of it can be sold. */
export async function productOf(storefront: Storefront, raw: RawProduct): Promise<Product | null> {
  const product = describe(storefront, raw);
  if (!product || !hasMetafields(raw)) return product;
  const { withMetafields } = await late(import('./metafields.js'));
  return withMetafields(storefront.host, raw, product);
}

function hasMetafields({ metafields = [], variants }: RawProduct): boolean {
  const all = [metafields, ...variants.nodes.map((variant) => variant.metafields ?? [])];
  return all.some((values) => values.some((value) => value !== null));
}

function describe(storefront: Storefront, raw: RawProduct): Product | null {
  const { id, handle, title, description, vendor, onlineStoreUrl } = raw;
  const options = raw.variants.nodes.some((variant) => isMadeUpOption(variant.selectedOptions))
    ? []
    : raw.options.map(optionOf);
  const variants = raw.variants.nodes.map((variant) => variantOf(storefront, options, variant));
  const prices = variants.map(({ price }) => price).sort((one, two) => one.amountMinor - two.amountMinor);
  const [min, max] = [prices[0], prices.at(-1)];
  if (!min || !max) return null;
  return {
    id,
    handle,
    title,
    ...(description ? { description } : {}),
    ...(vendor ? { vendor } : {}),
    ...(onlineStoreUrl ? { url: onlineStoreUrl } : {}),
    pictures: raw.images.nodes.map(pictureOf),
    options,
    variants,
    priceRange: { min, max },
    complete: !raw.variants.pageInfo.hasNextPage,
    kind: kindOf(raw),
  };
}

/** What is not shipped may be a file or a service: the stated facts can say which. */
function kindOf({ isGiftCard, variants }: RawProduct): ProductKind {
  const isShipped = variants.nodes.some(({ requiresShipping }) => requiresShipping);
  return isShipped && !isGiftCard ? 'physical' : 'digital';
}

function optionOf({ id, name, optionValues }: RawOption): ProductOption {
  return {
    id,
    name,
    values: optionValues.map((value) => {
      const color = value.swatch?.color;
      const image = value.swatch?.image?.previewImage;
      const swatch = { ...(color ? { color } : {}), ...(image ? { picture: pictureOf(image) } : {}) };
      return { id: value.id, label: value.name, ...(color || image ? { swatch } : {}) };
    }),
  };
}

function variantOf({ settings }: Storefront, options: readonly ProductOption[], raw: RawVariant): Variant {
  const { id, sku, title, price, compareAtPrice, image } = raw;
  return {
    id,
    ...(sku ? { sku } : {}),
    title,
    price: moneyOf(price),
    ...(compareAtPrice ? { compareAtPrice: moneyOf(compareAtPrice) } : {}),
    priceFacts: priceFactsOf(raw, settings.taxIncluded),
    selections: Object.fromEntries(options.flatMap((option) => selectionOf(option, raw.selectedOptions))),
    availability: availabilityOf(raw),
    ...(image ? { pictures: [pictureOf(image)] } : {}),
    quantityRule: quantityRuleOf(raw),
  };
}

function selectionOf({ id, name, values }: ProductOption, chosen: readonly RawPair[]): [string, string][] {
  const label = chosen.find((pair) => pair.name === name)?.value;
  const value = values.find((other) => other.label === label);
  return value ? [[id, value.id]] : [];
}
