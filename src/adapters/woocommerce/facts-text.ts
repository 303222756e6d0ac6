/** Where a merchant writes down facts about a product: one JSON object in the shape of `ProductFacts`. */
import { isObject } from '../own-cart/is-object.js';
import { decodeEntities } from '../remote/plain-text.js';
import type { WooProduct } from './store-api-answers.js';

/** The name of the product attribute. */
export const FACTS_ATTRIBUTE = 'vitrine-facts';

/** The text: from `extensions.vitrine.facts`, which a few lines of PHP fill, or from a visible product attribute. */
export function factsText({ extensions, attributes }: WooProduct): string | undefined {
  const extension = extensions?.['vitrine'];
  const facts = isObject(extension) ? extension['facts'] : undefined;
  if (typeof facts === 'string') return facts.trim() === '' ? undefined : facts;
  if (isObject(facts)) return JSON.stringify(facts);
  const attribute = attributes.find(({ name }) => name.toLowerCase() === FACTS_ATTRIBUTE);
  // WooCommerce takes "|" for the end of a value.
  return attribute && decodeEntities(attribute.terms.map(({ name }) => name).join('|'));
}
