/** The carts of the shop and the mutations that change them, with Shopify's refusals and warnings. */
import { randomUUID } from 'node:crypto';
import { cartView, pricedLines } from './cart-view.mjs';
import { discountsFor } from './discounts.mjs';
import { checkGlobalId } from './faults.mjs';
import { findVariant, isForSale } from './products.mjs';

const MOST_PIECES = 10_000;

const userError = (code, field, message) => ({ code, field, message });

const sameAttributes = (one, other) => JSON.stringify(one) === JSON.stringify(other);

function createCart() {
  const token = `hWN${randomUUID().replaceAll('-', '')}`;
  const key = randomUUID().replaceAll('-', '');
  const id = `gid://shopify/Cart/${token}?key=${key}`;
  return { id, token, key, lines: [], codes: [], attributes: [], note: '', country: undefined };
}

/** Takes pieces as far as stock goes. */
function setPieces(shop, cart, line, wanted, warnings) {
  const { variant } = findVariant(shop.catalog, line.merchandiseId);
  const others = cart.lines
    .filter((other) => other !== line && other.merchandiseId === line.merchandiseId)
    .reduce((sum, { quantity }) => sum + quantity, 0);
  const left = variant.sellsOn ? Infinity : Math.max(0, variant.stock - others);
  line.quantity = Math.min(wanted, left);
  if (wanted <= left) return;
  const code = isForSale(variant) ? 'MERCHANDISE_NOT_ENOUGH_STOCK' : 'MERCHANDISE_OUT_OF_STOCK';
  warnings.push({ code, message: `Only ${left} items were added to your cart.`, target: line.id });
}

/** All of them or none. */
function addLines(shop, cart, inputs, warnings) {
  for (const [index, { merchandiseId, quantity = 1 }] of inputs.entries()) {
    checkGlobalId(merchandiseId);
    const field = (name) => ['lines', String(index), name];
    if (!findVariant(shop.catalog, merchandiseId))
      return [
        userError(
          'INVALID',
          field('merchandiseId'),
          `The merchandise with id ${merchandiseId} does not exist.`,
        ),
      ];
    if (quantity < 1 || quantity > MOST_PIECES)
      return [
        userError(quantity < 1 ? 'LESS_THAN' : 'MAXIMUM_EXCEEDED', field('quantity'), 'Not that many.'),
      ];
  }
  for (const { merchandiseId, quantity = 1, attributes = [] } of inputs) {
    const isSame = (line) =>
      line.merchandiseId === merchandiseId && sameAttributes(line.attributes, attributes);
    let line = cart.lines.find(isSame);
    if (!line) {
      const id = `gid://shopify/CartLine/${randomUUID()}?cart=${cart.token}`;
      line = { id, merchandiseId, attributes, quantity: 0 };
      cart.lines.push(line);
    }
    setPieces(shop, cart, line, line.quantity + quantity, warnings);
  }
  cart.lines = cart.lines.filter(({ quantity }) => quantity > 0);
  return [];
}

/** Mutations by name: `(cart, arguments, warnings)` answers the refusals. */
function createChanges(shop) {
  const findLine = (cart, id) => cart.lines.find((line) => line.id === id);
  const noLine = (id) =>
    userError('INVALID_MERCHANDISE_LINE', ['lines'], `The merchandise line with id ${id} does not exist.`);
  return {
    cartLinesAdd: (cart, { lines }, warnings) => addLines(shop, cart, lines, warnings),
    cartLinesUpdate(cart, { lines }, warnings) {
      for (const { id, quantity } of lines) {
        checkGlobalId(id);
        const line = findLine(cart, id);
        if (!line) return [noLine(id)];
        setPieces(shop, cart, line, quantity ?? line.quantity, warnings);
      }
      cart.lines = cart.lines.filter(({ quantity }) => quantity > 0);
      return [];
    },
    cartLinesRemove(cart, { lineIds }) {
      for (const id of lineIds) checkGlobalId(id);
      const missing = lineIds.find((id) => !findLine(cart, id));
      if (missing) return [noLine(missing)];
      cart.lines = cart.lines.filter(({ id }) => !lineIds.includes(id));
      return [];
    },
    cartDiscountCodesUpdate(cart, { discountCodes }, warnings) {
      const isFirst = (code, index) =>
        discountCodes.findIndex((other) => other.toUpperCase() === code.toUpperCase()) === index;
      cart.codes = discountCodes.filter(isFirst);
      const found = discountsFor(cart.codes, pricedLines(shop, cart));
      warnings.push(...found.warnings.map((warning) => ({ ...warning, target: cart.id })));
      return [];
    },
    cartAttributesUpdate(cart, { attributes }) {
      cart.attributes = attributes;
      return [];
    },
    cartNoteUpdate(cart, { note }) {
      if (note.length > 5000) return [userError('NOTE_TOO_LONG', ['note'], 'The note is too long.')];
      cart.note = note;
      return [];
    },
    cartBuyerIdentityUpdate(cart, { buyerIdentity }) {
      cart.country = buyerIdentity.countryCode ?? cart.country;
      return [];
    },
  };
}

/** The fields of the query and of the mutation for carts. */
export function cartFields(shop, contextFor) {
  const answer = (cart, userErrors, warnings, context) => ({
    cart: cart && cartView(shop, cart, context),
    userErrors,
    warnings,
  });
  const mutations = Object.entries(createChanges(shop)).map(([name, change]) => [
    name,
    ({ cartId, ...input }, request, info) => {
      checkGlobalId(cartId);
      const context = contextFor(request, info);
      const cart = shop.carts.get(cartId);
      const gone = userError('INVALID', ['cartId'], 'The specified cart does not exist.');
      if (!cart) return answer(null, [gone], [], context);
      const warnings = [];
      const userErrors = change(cart, input, warnings);
      return answer(userErrors.length > 0 ? null : cart, userErrors, warnings, context);
    },
  ]);
  return {
    cart({ id }, request, info) {
      checkGlobalId(id);
      const cart = shop.carts.get(id);
      return cart ? cartView(shop, cart, contextFor(request, info)) : null;
    },
    cartCreate({ input = {} }, request, info) {
      const cart = createCart();
      const warnings = [];
      const userErrors = addLines(shop, cart, input.lines ?? [], warnings);
      if (userErrors.length > 0) return answer(null, userErrors, [], contextFor(request, info));
      cart.attributes = input.attributes ?? [];
      cart.note = input.note ?? '';
      cart.country = input.buyerIdentity?.countryCode;
      shop.carts.set(cart.id, cart);
      return answer(cart, [], warnings, contextFor(request, info));
    },
    ...Object.fromEntries(mutations),
  };
}
