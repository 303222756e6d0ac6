/** How a cart is read and changed; every change answers with the whole cart. */
import { ARTICLE_FIELDS, MONEY, operation, PICTURE } from './documents.js';

const ALLOCATION = `fragment Allocation on CartDiscountAllocation {
  discountedAmount { ...Money } targetType
  ... on CartCodeDiscountAllocation { code }
  ... on CartAutomaticDiscountAllocation { title }
  ... on CartCustomDiscountAllocation { title }
}`;

const CART = `fragment Cart on Cart {
  id checkoutUrl updatedAt note
  attributes { key value }
  discountCodes { code applicable }
  discountAllocations { ...Allocation }
  cost { totalAmount { ...Money } }
  lines(first: 250) {
    nodes {
      id quantity
      attributes { key value }
      cost { amountPerQuantity { ...Money } compareAtAmountPerQuantity { ...Money } subtotalAmount { ...Money } }
      discountAllocations { ...Allocation }
      merchandise { ... on ProductVariant { ${ARTICLE_FIELDS} product { id title onlineStoreUrl isGiftCard } } }
    }
    pageInfo { hasNextPage }
  }
}`;

const FRAGMENTS = [CART, ALLOCATION, MONEY, PICTURE].join('\n');

/** `result` is the payload, whatever the mutation is called. */
function change(name: string, field: string, parameters: string, argument: string): string {
  const payload = '{ cart { ...Cart } userErrors { code field message } warnings { code message target } }';
  const body = `result: ${field}(${argument}) ${payload}`;
  return `${operation(`mutation ${name}`, parameters, body)}\n${FRAGMENTS}`;
}

export const READ_CART = `${operation('query Cart', '$cartId: ID!', 'cart(id: $cartId) { ...Cart }')}\n${FRAGMENTS}`;

export const CREATE_CART = change('CreateCart', 'cartCreate', '$input: CartInput', 'input: $input');

export const ADD_LINES = change(
  'AddLines',
  'cartLinesAdd',
  '$cartId: ID! $lines: [CartLineInput!]!',
  'cartId: $cartId, lines: $lines',
);

export const UPDATE_LINES = change(
  'UpdateLines',
  'cartLinesUpdate',
  '$cartId: ID! $lines: [CartLineUpdateInput!]!',
  'cartId: $cartId, lines: $lines',
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
