/** Lays the facts that the merchant wrote down over a product; loaded where some product has any. */
import type { AdapterHost } from '../../core/adapter-host.js';
import { CommerceError } from '../../core/commerce-error.js';
import type { Product } from '../../core/product.js';
import { parseStatedFacts, withFacts } from '../../core/stated-facts.js';
import { FACTS_KEY } from './facts-field.js';

/** The product with the facts; without them, and with a warning, where they cannot be read. */
export function withStatedFacts(host: AdapterHost, product: Product, text: string): Product {
  try {
    return withFacts(product, parseStatedFacts(text));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const message = `the facts of product "${product.handle ?? product.id}" cannot be read: ${reason}. Mend the JSON under "${FACTS_KEY}" in its metadata`;
    host.log('warn', message, new CommerceError('config', { message, cause }));
    return product;
  }
}
