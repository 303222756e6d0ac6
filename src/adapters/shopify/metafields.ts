/** What a merchant states in metafields for the law: a product's facts as JSON, and the lowest price of thirty days. */
import type { AdapterHost } from '../../core/adapter-host.js';
import { CommerceError } from '../../core/commerce-error.js';
import { moneyFromDecimal } from '../../core/money-conversion.js';
import type { Money } from '../../core/money.js';
import type { Product, Variant } from '../../core/product.js';
import { parseStatedFacts, withFacts } from '../../core/stated-facts.js';
import type { RawMetafields, RawProduct } from './answers.js';

/** The product with what its metafields say. A metafield that cannot be read is reported, and the product comes without it. */
export function withMetafields(host: AdapterHost, raw: RawProduct, product: Product): Product {
  const ofProduct = valueOf(raw.metafields, LOWEST);
  const ofVariants = new Map(
    raw.variants.nodes.map(({ id, metafields }) => [id, valueOf(metafields, LOWEST)]),
  );
  const read = <Result>(key: string, text: string, parse: (text: string) => Result) => {
    try {
      return parse(text);
    } catch (cause) {
      const field = `metafield vitrine.${key} of the product "${raw.handle}"`;
      const message = `shopify: ${field} is left out: ${(cause as Error).message}`;
      host.log('warn', message, new CommerceError('config', { message, cause }));
      return undefined;
    }
  };
  const variants = product.variants.map((variant) => {
    const text = ofVariants.get(variant.id) ?? ofProduct;
    const lowest = text && read(LOWEST, text, (value) => priceOf(value, variant.price.currency));
    return lowest ? withLowestPrice(variant, lowest) : variant;
  });
  const text = valueOf(raw.metafields, 'facts');
  const facts = text && read('facts', text, parseStatedFacts);
  return facts ? withFacts({ ...product, variants }, facts) : { ...product, variants };
}

const LOWEST = 'lowest_price_30_days';

function valueOf(metafields: RawMetafields | undefined, key: string): string | undefined {
  return metafields?.find((metafield) => metafield?.key === key)?.value;
}

/**
 * A metafield of type money is JSON, `{"amount":"9.90","currency_code":"EUR"}`; of type decimal it is a number in the currency of
 * the price. Source: https://shopify.dev/docs/apps/build/custom-data/metafields/list-of-data-types
 *
 * A price in another currency says nothing about this one.
 */
function priceOf(text: string, currency: string): Money | undefined {
  if (!text.trim().startsWith('{')) return moneyFromDecimal(text, currency);
  const { amount, currency_code: stated } = JSON.parse(text) as { amount?: unknown; currency_code?: unknown };
  return stated === currency ? moneyFromDecimal(String(amount), currency) : undefined;
}

function withLowestPrice(variant: Variant, lowestPrice30Days: Money): Variant {
  return {
    ...variant,
    priceFacts: { tax: { included: 'unknown' }, ...variant.priceFacts, lowestPrice30Days },
  };
}
