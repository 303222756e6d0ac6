/** Shopify's own published schema of the Storefront API, and what it says of a document. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { buildClientSchema, NoDeprecatedCustomRule, parse, specifiedRules, validate } from 'graphql';

const require = createRequire(import.meta.url);
const text = readFileSync(require.resolve('@shopify/hydrogen-react/storefront.schema.json'), 'utf8');
const introspection = JSON.parse(text);

/** Version 2026-04. */
export const schema = buildClientSchema(introspection.data ?? introspection);

/**
 * What is wrong with a document, deprecated names included.
 *
 * @param {string} document
 * @returns {string[]}
 */
export function mistakesIn(document) {
  const rules = [...specifiedRules, NoDeprecatedCustomRule];
  return validate(schema, parse(document), rules).map(({ message }) => message);
}
