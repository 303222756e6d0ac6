/** How a cart is read and changed; every change answers with the whole cart. */
import { ARTICLE_FIELDS, MONEY, operation, PICTURE } from './documents.js';

const ALLOCATION = `fragment Allocation on CartDiscountAllocation {
  discountedAmount { ...Money } targetType
  ... on CartCodeDiscountAllocation { code }
  ... on CartAutomaticDiscountAllocation { title }
  ... on CartCustomDiscountAllocation { title }
}`;

const LINE = `fragment Line on BaseCartLine {
  id quantity
  attributes { key value }
  cost { amountPerQuantity { ...Money } compareAtAmountPerQuantity { ...Money } subtotalAmount { ...Money } }
  discountAllocations { ...Allocation }
  merchandise { ... on ProductVariant { ${ARTICLE_FIELDS} product { id title onlineStoreUrl isGiftCard } } }
}`;

const LINES = 'nodes { ...Line } pageInfo { hasNextPage endCursor }';

const CART = `fragment Cart on Cart {
  id checkoutUrl updatedAt note
  attributes { key value }
  discountCodes { code applicable }
  discountAllocations { ...Allocation }
  cost { totalAmount { ...Money } }
  lines(first: $lines) { ${LINES} }
}`;

const LINE_FRAGMENTS = [LINE, ALLOCATION, MONEY, PICTURE].join('\n');
const FRAGMENTS = `${CART}\n${LINE_FRAGMENTS}`;

/** `result` is the payload, whatever the mutation is called. */
function change(name: string, field: string, parameters: string, argument: string): string {
  const payload = '{ cart { ...Cart } userErrors { code field message } warnings { code message target } }';
  const body = `result: ${field}(${argument}) ${payload}`;
  return `${operation(`mutation ${name}`, `${parameters} $lines: Int!`, body)}\n${FRAGMENTS}`;
}

export const READ_CART = `${operation(
  'query Cart',
  '$cartId: ID! $lines: Int!',
  'cart(id: $cartId) { ...Cart }',
)}\n${FRAGMENTS}`;

/** The lines of a cart after those that came with it. */
export const MORE_LINES = `${operation(
  'query MoreLines',
  '$cartId: ID! $lines: Int! $after: String',
  `cart(id: $cartId) { lines(first: $lines, after: $after) { ${LINES} } }`,
)}\n${LINE_FRAGMENTS}`;

export const CREATE_CART = change('CreateCart', 'cartCreate', '$input: CartInput', 'input: $input');

export const ADD_LINES = change(
  'AddLines',
  'cartLinesAdd',
  '$cartId: ID! $added: [CartLineInput!]!',
  'cartId: $cartId, lines: $added',
);

export const UPDATE_LINES = change(
  'UpdateLines',
  'cartLinesUpdate',
  '$cartId: ID! $changed: [CartLineUpdateInput!]!',
  'cartId: $cartId, lines: $changed',
);

export const REMOVE_LINES = change(
  'RemoveLines',
  'cartLinesRemove',
  '$cartId: ID! $lineIds: [ID!]!',
  'cartId: $cartId, lineIds: $lineIds',
);

/** Replaces the list. */
export const UPDATE_CODES = change(
  'UpdateCodes',
  'cartDiscountCodesUpdate',
  '$cartId: ID! $codes: [String!]!',
  'cartId: $cartId, discountCodes: $codes',
);

/** Replaces the list. */
export const UPDATE_ATTRIBUTES = change(
  'UpdateAttributes',
  'cartAttributesUpdate',
  '$cartId: ID! $attributes: [AttributeInput!]!',
  'cartId: $cartId, attributes: $attributes',
);

export const UPDATE_NOTE = change(
  'UpdateNote',
  'cartNoteUpdate',
  '$cartId: ID! $note: String!',
  'cartId: $cartId, note: $note',
);

/** Prices follow the buyer's country. */
export const UPDATE_BUYER = change(
  'UpdateBuyer',
  'cartBuyerIdentityUpdate',
  '$cartId: ID! $buyer: CartBuyerIdentityInput!',
  'cartId: $cartId, buyerIdentity: $buyer',
);
