/** Where a merchant writes down facts about a product: metadata `vitrine`, an object in the shape of `ProductFacts`. */
import type { MedusaProduct } from './store-api-answers.js';

/** The key of the metadata. */
export const FACTS_KEY = 'vitrine';

/** The facts as JSON: the admin's editor keeps texts, its JSON editor and imports keep objects. */
export function factsText({ metadata }: MedusaProduct): string | undefined {
  const facts = metadata?.[FACTS_KEY];
  if (facts === undefined || facts === null || facts === '') return undefined;
  return typeof facts === 'string' ? facts : JSON.stringify(facts);
}
