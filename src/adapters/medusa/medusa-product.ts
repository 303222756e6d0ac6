/** A product of the Store API in the words of the contract. */
import type { Availability, Product, ProductOption, Variant } from '../../core/product.js';
import { amountOf } from './medusa-money.js';
import type { MedusaShop } from './medusa-shop.js';
import { isNoChoice } from './no-choice.js';
import { productUrl } from './product-url.js';
import type { MedusaOption, MedusaProduct, MedusaVariant } from './store-api-answers.js';

/** The product; `undefined` for one that has no price where the buyer is, because it cannot be sold there. */
export function toProduct(
  { host, options: settings }: MedusaShop,
  found: MedusaProduct,
): Product | undefined {
  const options = optionsOf(found);
  const variants = byRank(found.variants ?? [], ({ variant_rank }) => variant_rank).flatMap(
    (variant) => toVariant(variant, options) ?? [],
  );
  const prices = variants.map(({ price }) => price);
  const [min, ...others] = [...prices].sort((one, other) => one.amountMinor - other.amountMinor);
  if (!min) {
    host.log(
      'warn',
      `medusa: product "${found.handle}" has no price in this region: add one to its variants in the admin`,
    );
    return undefined;
  }
  return {
    id: found.id,
    handle: found.handle,
    title: found.title,
    ...(found.description ? { description: found.description } : {}),
    ...productUrl(settings, found),
    pictures: picturesOf(found),
    options,
    variants,
    priceRange: { min, max: others.at(-1) ?? min },
    complete: true,
    kind: found.is_giftcard ? 'digital' : 'physical',
    ...(found.metadata ? { metadata: found.metadata } : {}),
  };
}

function optionsOf({ options }: MedusaProduct): readonly ProductOption[] {
  return (options ?? [])
    .filter(({ title }) => !isNoChoice(title))
    .map(({ id, title, values }: MedusaOption) => ({
      id,
      name: title,
      values: byRank(values, ({ rank }) => rank).map((value) => ({ id: value.id, label: value.value })),
    }));
}

function toVariant(found: MedusaVariant, options: readonly ProductOption[]): Variant | undefined {
  const { calculated_price: prices } = found;
  if (!prices || prices.calculated_amount === null) return undefined;
  const { currency_code, calculated_amount, original_amount, is_calculated_price_tax_inclusive } = prices;
  const price = amountOf(calculated_amount, currency_code);
  const original = original_amount === null ? price : amountOf(original_amount, currency_code);
  const chosen = new Map((found.options ?? []).map(({ id, option_id }) => [option_id, id]));
  const selections = options.flatMap(({ id }) => {
    const value = chosen.get(id);
    return value === undefined ? [] : [[id, value] as const];
  });
  // Without a value on every axis, nobody could choose it.
  if (selections.length < options.length) return undefined;
  return {
    id: found.id,
    ...(found.sku ? { sku: found.sku } : {}),
    title: found.title ?? '',
    price,
    ...(original.amountMinor > price.amountMinor ? { compareAtPrice: original } : {}),
    priceFacts: { tax: { included: is_calculated_price_tax_inclusive } },
    selections: Object.fromEntries(selections),
    availability: availabilityOf(found),
    ...(found.thumbnail ? { pictures: [{ url: found.thumbnail }] } : {}),
  };
}

function availabilityOf({
  manage_inventory,
  allow_backorder,
  inventory_quantity,
}: MedusaVariant): Availability {
  if (!manage_inventory) return { status: 'in-stock' };
  const quantity = inventory_quantity ?? 0;
  if (quantity > 0) return { status: 'in-stock', ...(allow_backorder ? {} : { quantity }) };
  return { status: allow_backorder ? 'backorder' : 'out-of-stock' };
}

function picturesOf({ thumbnail, images }: MedusaProduct): Product['pictures'] {
  const urls = byRank(images ?? [], ({ rank }) => rank).map(({ url }) => url);
  return [...new Set([...(thumbnail ? [thumbnail] : []), ...urls])].map((url) => ({ url }));
}

/** In the order of their ranks. Many have the same one or none: those stay as they came. */
function byRank<Item>(
  items: readonly Item[],
  rankOf: (item: Item) => number | null | undefined,
): readonly Item[] {
  return [...items].sort((one, other) => (rankOf(one) ?? 0) - (rankOf(other) ?? 0));
}
