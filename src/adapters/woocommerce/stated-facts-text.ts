/** Facts about a product that the merchant wrote down in the shop, as one JSON object in the shape of `ProductFacts`. */
import type { AdapterHost } from '../../core/adapter-host.js';
import { CommerceError } from '../../core/commerce-error.js';
import type { Product } from '../../core/product.js';
import { parseStatedFacts, withFacts } from '../../core/stated-facts.js';
import { isObject } from '../own-cart/is-object.js';
import { decodeEntities } from '../remote/plain-text.js';
import type { WooProduct } from './store-api-answers.js';

/** The name of the product attribute, and of the field in `extensions.vitrine`. */
const ATTRIBUTE = 'vitrine-facts';

/** The text: from `extensions.vitrine.facts`, which a few lines of PHP fill, or from a visible product attribute. */
export function factsText({ extensions, attributes }: WooProduct): string | undefined {
  const extension = extensions?.['vitrine'];
  const facts = isObject(extension) ? extension['facts'] : undefined;
  if (typeof facts === 'string') return facts.trim() === '' ? undefined : facts;
  if (isObject(facts)) return JSON.stringify(facts);
  const attribute = attributes.find(({ name }) => name.toLowerCase() === ATTRIBUTE);
  // WooCommerce takes "|" for the end of a value.
  return attribute && decodeEntities(attribute.terms.map(({ name }) => name).join('|'));
}

/** The product with the facts; without them, and with a warning, where the text cannot be read. */
export function withStatedFacts(host: AdapterHost, product: Product, text: string | undefined): Product {
  if (text === undefined) return product;
  try {
    return withFacts(product, parseStatedFacts(text));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const message = `the facts of product "${product.handle ?? product.id}" cannot be read: ${reason}. Mend the JSON in its attribute "${ATTRIBUTE}" or its field of that name`;
    host.log('warn', message, new CommerceError('config', { message, cause }));
    return product;
  }
}
