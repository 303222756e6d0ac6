/** What a buyer can do to the cart: add, set a quantity, apply and remove codes. Each edits the stored cart or throws. */
import { lineKey, type Cart, type NewLine, type Notice } from '../../core/cart.js';
import { CommerceError } from '../../core/commerce-error.js';
import type { CatalogVariant } from './catalog.js';
import { priceCart, type Situation } from './local-cart.js';
import type { StoredCart, StoredLine } from './local-record.js';
import { stockOf } from './stock.js';

/** A cart under change. */
export interface CartChange {
  readonly stored: StoredCart;
  readonly situation: Situation;
  readonly stockPolicy: 'clamp' | 'reject';
  /** What was adjusted on the way. */
  readonly notices: Notice[];
}

const MOST_PIECES = 9999;

/** Adds lines, all or none; equal ones are merged. */
export function addLines(change: CartChange, lines: readonly NewLine[]): void {
  const before = priceCart(change.stored, change.situation).cart;
  for (const { variantId, quantity } of lines) {
    checkQuantity(quantity, 1, before);
    if (!change.situation.catalog.articles.has(variantId))
      throw new CommerceError('not-found', { cart: before, message: `no variant "${variantId}"` });
  }
  for (const line of lines) addLine(change, line, before);
}

/** Sets the pieces of a line; 0 removes it, and so does asking for what is gone. */
export function setQuantity(change: CartChange, lineId: string, quantity: number): void {
  const { stored } = change;
  const before = priceCart(stored, change.situation).cart;
  checkQuantity(quantity, 0, before);
  const line = stored.lines.find(({ id }) => id === lineId);
  if (quantity === 0) stored.lines = stored.lines.filter((other) => other !== line);
  else if (!line) throw new CommerceError('not-found', { cart: before, message: `no line "${lineId}"` });
  else line.quantity = quantity > line.quantity ? fit(change, line, quantity, before) : quantity;
}

/** Applies a code, whatever its capitals. One that has no effect yet is kept, with a notice. */
export function applyCode(change: CartChange, typed: string): void {
  const { stored, situation, notices } = change;
  const wanted = typed.trim().toUpperCase();
  const coupon = situation.catalog.file.coupons?.find(({ code }) => code.toUpperCase() === wanted);
  if (!coupon) {
    const { cart } = priceCart(stored, situation);
    throw new CommerceError('discount-invalid', { cart, message: `no code "${typed}"` });
  }
  const { code } = coupon;
  if (!stored.codes.includes(code)) stored.codes.push(code);
  const discount = priceCart(stored, situation).cart.discounts.find((other) => other.code === code);
  if (!discount?.applicable)
    notices.push({ code: 'discount-not-applied', message: `${code} has no effect yet` });
}

/** Takes a code off; one that is not there is fine. */
export function removeCode({ stored }: CartChange, typed: string): void {
  const wanted = typed.trim().toUpperCase();
  stored.codes = stored.codes.filter((code) => code.toUpperCase() !== wanted);
}

/** Takes out lines whose variant left the catalogue. */
export function dropGoneLines({ stored, situation, notices }: CartChange): void {
  const { articles } = situation.catalog;
  for (const { id, variantId } of stored.lines) {
    if (articles.has(variantId)) continue;
    const message = `"${variantId}" is no longer sold`;
    notices.push({ code: 'line-removed', message, lineId: id, variantId });
  }
  stored.lines = stored.lines.filter(({ variantId }) => articles.has(variantId));
}

function addLine(change: CartChange, line: NewLine, before: Cart): void {
  const { stored, situation } = change;
  const { variantId, quantity, attributes, attribution } = line;
  const key = lineKey(variantId, attributes);
  const known = stored.lines.find((other) => lineKey(other.variantId, other.attributes) === key);
  const target: StoredLine = known ?? {
    id: `line-${(stored.lastLineNumber += 1)}`,
    variantId,
    quantity: 0,
    unitPriceMinor: situation.catalog.articles.get(variantId)?.variant.price ?? 0,
    ...(attributes ? { attributes } : {}),
    ...(attribution ? { attribution } : {}),
  };
  const wanted = target.quantity + quantity;
  checkQuantity(wanted, 1, before);
  target.quantity = fit(change, target, wanted, before);
  if (!known) stored.lines.push(target);
}

/** As many pieces as there can be, with a notice, or a refusal when not one more is to be had. */
function fit(change: CartChange, line: StoredLine, wanted: number, before: Cart): number {
  const { variantId, quantity, id } = line;
  const variant = change.situation.catalog.articles.get(variantId)?.variant;
  const stock = variant && stockOf(variant, change.situation.sold);
  if (!variant || stock === undefined) return wanted;
  const room = stock - piecesElsewhere(change, line, variant);
  if (wanted <= room) return wanted;
  const available = Math.max(0, room - quantity);
  if (change.stockPolicy === 'reject' || available === 0) {
    const code = stock === 0 ? 'out-of-stock' : 'insufficient-stock';
    const message = `"${variantId}": ${wanted} wanted, ${stock} there`;
    throw new CommerceError(code, { available, cart: before, message });
  }
  const message = `"${variantId}": only ${room} there`;
  change.notices.push({
    code: 'quantity-adjusted',
    message,
    lineId: id,
    variantId,
    requested: wanted,
    actual: room,
  });
  return room;
}

/** Lines of the same variant with other attributes share its stock. */
function piecesElsewhere({ stored }: CartChange, line: StoredLine, { sku }: CatalogVariant): number {
  const others = stored.lines.filter((other) => other.variantId === sku && other.id !== line.id);
  return others.reduce((pieces, other) => pieces + other.quantity, 0);
}

function checkQuantity(quantity: number, least: number, cart: Cart): void {
  if (Number.isInteger(quantity) && quantity >= least && quantity <= MOST_PIECES) return;
  const message = `a quantity is a whole number from ${least} to ${MOST_PIECES}, got ${quantity}`;
  throw new CommerceError('invalid-quantity', { cart, message });
}
