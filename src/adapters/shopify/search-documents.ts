/** How products are searched for and collections listed. */
import { operation } from './documents.js';
import { PRODUCT_FRAGMENTS, PRODUCT_PARAMETERS } from './product-documents.js';

/** Products that match a text, or all of them. */
export const SEARCH = `${operation(
  'query Search',
  `$text: String $sort: ProductSortKeys! $first: Int! $after: String ${PRODUCT_PARAMETERS}`,
  'products(query: $text, sortKey: $sort, first: $first, after: $after) { nodes { ...Product } pageInfo { hasNextPage endCursor } }',
)}\n${PRODUCT_FRAGMENTS}`;

/** The products of a collection. */
export const COLLECTION = `${operation(
  'query Collection',
  `$handle: String! $first: Int! $after: String ${PRODUCT_PARAMETERS}`,
  'collection(handle: $handle) { products(first: $first, after: $after) { nodes { ...Product } pageInfo { hasNextPage endCursor } } }',
)}\n${PRODUCT_FRAGMENTS}`;
