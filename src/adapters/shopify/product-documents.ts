/** How products are asked for. `$facts` and `$stock` are off where the token may not read metafields or stock. */
import { ARTICLE_FIELDS, MONEY, operation, PICTURE } from './documents.js';

export const VARIANT = `fragment Variant on ProductVariant {
  ${ARTICLE_FIELDS}
  sku price { ...Money } compareAtPrice { ...Money }
  quantityAvailable @include(if: $stock)
  metafields(identifiers: [{ namespace: "vitrine", key: "lowest_price_30_days" }]) @include(if: $facts) { key value }
}`;

const PRODUCT = `fragment Product on Product {
  id handle title description vendor onlineStoreUrl isGiftCard
  images(first: 10) { nodes { ...Picture } }
  options { id name optionValues { id name swatch { color image { previewImage { ...Picture } } } } }
  variants(first: $variants) { nodes { ...Variant } pageInfo { hasNextPage endCursor } }
  metafields(identifiers: [
    { namespace: "vitrine", key: "facts" }
    { namespace: "vitrine", key: "lowest_price_30_days" }
  ]) @include(if: $facts) { key value }
}`;

/** What a document needs that asks for whole products. */
export const PRODUCT_FRAGMENTS = [PRODUCT, VARIANT, MONEY, PICTURE].join('\n');
/** What every document about products takes. */
export const PRODUCT_PARAMETERS = '$variants: Int! $facts: Boolean! $stock: Boolean!';

/** Products by ids, ids of variants, and so many handles, `$handle0` and so on, in one request. */
export function productsDocument(handleCount: number): string {
  const handles = Array.from({ length: handleCount }, (_, index) => index);
  const parameters = handles.map((index) => `$handle${index}: String!`).join(' ');
  const fields = handles.map((index) => `handle${index}: product(handle: $handle${index}) { ...Product }`);
  const nodes = 'nodes(ids: $ids) { __typename ...Product ... on ProductVariant { product { ...Product } } }';
  const body = [nodes, ...fields].join('\n');
  return `${operation('query Products', `$ids: [ID!]! ${parameters} ${PRODUCT_PARAMETERS}`, body)}\n${PRODUCT_FRAGMENTS}`;
}
