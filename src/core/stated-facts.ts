/** Facts about products that a page states itself, or a backend in one text field, laid over what the backend knows. */
import { productFactsMistake } from './facts-check.js';
import type { PriceFacts } from './price-facts.js';
import type { DeliveryTime, Product, Variant } from './product.js';

/** What can be stated of a variant. */
export interface VariantFacts {
  readonly priceFacts?: Partial<PriceFacts>;
  readonly deliveryTime?: DeliveryTime;
}

/** What can be stated of a product; facts about the price hold for all its variants unless `variants` says otherwise. */
export interface ProductFacts
  extends
    VariantFacts,
    Partial<
      Pick<Product, 'kind' | 'minimumAge' | 'safety' | 'guarantees' | 'energyLabel' | 'rating' | 'sellerId'>
    > {
  /** By variant id or SKU. */
  readonly variants?: Readonly<Record<string, VariantFacts>>;
}

/** Facts by product id or handle. */
export type FactsByProduct = Readonly<Record<string, ProductFacts>>;

/** What is wrong with a parsed facts file, with its place; `undefined` when it can be used. */
export function factsMistake(value: unknown): string | undefined {
  if (!isRecord(value)) return 'the top level is not an object of products';
  for (const [key, facts] of Object.entries(value)) {
    const mistake = productFactsMistake(facts, JSON.stringify(key));
    if (mistake !== undefined) return mistake;
  }
  return undefined;
}

/** The product with the page's facts about it; the same product where there are none. */
export function overlayFacts(product: Product, all: FactsByProduct): Product {
  const facts = own(all, product.id) ?? own(all, product.handle);
  return facts ? withFacts(product, facts) : product;
}

/**
 * The facts of one product in the text of a field that a merchant filled in by hand, such as a metafield.
 *
 * @throws SyntaxError when it is no JSON, or a member is not what it should be.
 */
export function parseStatedFacts(text: string): ProductFacts {
  const facts: unknown = JSON.parse(text);
  const mistake = productFactsMistake(facts, 'the text');
  if (mistake !== undefined) throw new SyntaxError(mistake);
  return facts as ProductFacts;
}

/** The product with these facts about it. */
export function withFacts(product: Product, facts: ProductFacts): Product {
  const { variants = {}, priceFacts: _price, deliveryTime: _delivery, ...rest } = facts;
  return {
    ...product,
    ...rest,
    variants: product.variants.map((variant) =>
      overlayVariant(overlayVariant(variant, facts), own(variants, variant.id) ?? own(variants, variant.sku)),
    ),
  };
}

function overlayVariant(variant: Variant, facts: VariantFacts | undefined): Variant {
  if (!facts) return variant;
  return {
    ...variant,
    ...(facts.priceFacts
      ? { priceFacts: { tax: { included: 'unknown' }, ...variant.priceFacts, ...facts.priceFacts } }
      : {}),
    ...(facts.deliveryTime ? { deliveryTime: facts.deliveryTime } : {}),
  };
}

function own<Value>(record: Readonly<Record<string, Value>>, key: string | undefined): Value | undefined {
  return key !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
