/** The variants of a product after those that came with it. */
import type { Call } from '../../core/call.js';
import type { RawPage, RawProduct, RawVariant } from './answers.js';
import type { Catalog } from './catalog.js';
import { MONEY, operation, PICTURE } from './documents.js';
import { PRODUCT_PARAMETERS, VARIANT } from './product-documents.js';

export const MORE_VARIANTS = `${operation(
  'query MoreVariants',
  `$id: ID! $after: String ${PRODUCT_PARAMETERS}`,
  'product(id: $id) { variants(first: $variants, after: $after) { nodes { ...Variant } pageInfo { hasNextPage endCursor } } }',
)}\n${[VARIANT, MONEY, PICTURE].join('\n')}`;

/** The product with all its variants, page after page. */
export async function withAllVariants(
  ask: Catalog['ask'],
  raw: RawProduct,
  call?: Call,
): Promise<RawProduct> {
  const nodes = [...raw.variants.nodes];
  let { pageInfo } = raw.variants;
  while (pageInfo.hasNextPage) {
    const variables = { id: raw.id, after: pageInfo.endCursor };
    const { product } = await ask<Answer>(MORE_VARIANTS, variables, call);
    if (!product) break;
    nodes.push(...product.variants.nodes);
    ({ pageInfo } = product.variants);
  }
  return { ...raw, variants: { nodes, pageInfo } };
}

interface Answer {
  readonly product: { readonly variants: RawPage<RawVariant> } | null;
}
