/** Turns a product of Vendure's into one of the contract. */
import type { Product, ProductOption, Variant } from '../../core/product.js';
import { parseStatedFacts, withFacts } from '../../core/stated-facts.js';
import { plainText } from '../remote/plain-text.js';
import { availabilityOf } from './availability.js';
import { assetPicture, fieldPicture } from './pictures.js';
import { productUrl } from './product-url.js';
import type { VendureProduct, VendureVariant } from './shop-api-answers.js';
import type { VendureShop } from './vendure-shop.js';

/** The product with what the merchant states about it; `null` for one that has nothing to be bought. */
export function toProduct(shop: VendureShop, found: VendureProduct): Product | null {
  const variants = found.variants.map((variant) => toVariant(shop, found, variant));
  const byPrice = variants
    .map(({ price }) => price)
    .sort((one, other) => one.amountMinor - other.amountMinor);
  const [min] = byPrice;
  const max = byPrice.at(-1);
  if (!min || !max) return null;
  const description = plainText(found.description);
  return withStatedFacts(shop, found, {
    id: found.id,
    handle: found.slug,
    title: found.name,
    ...(description === '' ? {} : { description }),
    ...productUrl(shop.settings, found),
    pictures: picturesOf(shop, found),
    options: optionsOf(found),
    variants,
    priceRange: { min, max },
    complete: true,
    kind: 'physical',
  });
}

function toVariant(shop: VendureShop, product: VendureProduct, variant: VendureVariant): Variant {
  const { id, sku, name, priceWithTax, currencyCode, stockLevel, taxRateApplied, featuredAsset } = variant;
  const words = product.optionGroups.flatMap((group) =>
    variant.options.filter(({ groupId }) => groupId === group.id).map((option) => option.name),
  );
  return {
    id,
    sku,
    title: words.join(' / ') || name,
    price: shop.money(priceWithTax, currencyCode),
    priceFacts: { tax: { included: true, ratePercent: taxRateApplied.value } },
    selections: Object.fromEntries(variant.options.map((option) => [option.groupId, option.id])),
    availability: availabilityOf(stockLevel),
    ...(featuredAsset ? { pictures: [assetPicture(featuredAsset, 'large')] } : {}),
  };
}

/** Groups may be shared by products, so values that this one has no variant of are left out. */
function optionsOf({ optionGroups, variants }: VendureProduct): readonly ProductOption[] {
  const used = new Set(variants.flatMap(({ options }) => options.map(({ id }) => id)));
  return optionGroups.map(({ id, name, options }) => ({
    id,
    name,
    values: options
      .filter((option) => used.has(option.id))
      .map((option) => ({ id: option.id, label: option.name })),
  }));
}

/** The featured one first. */
function picturesOf({ settings }: VendureShop, { customFields, featuredAsset, assets }: VendureProduct) {
  const named = fieldPicture(settings, customFields);
  const all = [...(featuredAsset ? [featuredAsset] : []), ...assets];
  const different = all.filter(
    (one, index) => all.findIndex(({ preview }) => preview === one.preview) === index,
  );
  return [...(named ? [named] : []), ...different.map((asset) => assetPicture(asset, 'large'))];
}

function withStatedFacts({ host, settings }: VendureShop, found: VendureProduct, product: Product): Product {
  const { factsField = '' } = settings;
  const text = found.customFields?.[factsField]?.trim();
  if (!text) return product;
  try {
    return withFacts(product, parseStatedFacts(text));
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    host.log(
      'warn',
      `vendure: the field ${factsField} of the product "${found.slug}" is no JSON object of facts, so it is ` +
        `sold without them: ${reason}. Write it like {"priceFacts": {…}, "safety": {…}}.`,
    );
    return product;
  }
}
