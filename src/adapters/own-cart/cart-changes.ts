/** What a buyer can do to the cart: add, set a quantity, apply and remove codes. Each edits the stored cart or throws. */
import { lineKey, type Cart, type NewLine, type Notice } from '../../core/cart.js';
import { CommerceError } from '../../core/commerce-error.js';
import type { QuantityRule } from '../../core/product.js';
import type { StoredCart, StoredLine } from './cart-record.js';
import { priceCart, type Situation } from './cart-sums.js';
import type { Article } from './catalog-half.js';
import { mostPieces } from './most-pieces.js';

/** What the shop behind the cart makes of it. */
export interface CartPolicy {
  /** What too large a quantity does: as many as there are, or a refusal. */
  readonly stockPolicy: 'clamp' | 'reject';
  /** How many discount codes the checkout takes. */
  readonly discounts: 'none' | 'single' | 'multiple';
  /** Whether the attributes of a line reach the shop. */
  readonly lineAttributes: boolean;
}

/** A cart under change. */
export interface CartChange {
  readonly stored: StoredCart;
  readonly situation: Situation;
  readonly policy: CartPolicy;
  /** What was adjusted on the way. */
  readonly notices: Notice[];
}

const MOST_PIECES = 9999;

/** Adds lines, all or none; equal ones are merged. */
export function addLines(change: CartChange, lines: readonly NewLine[]): void {
  const before = priceCart(change.stored, change.situation).cart;
  for (const line of lines) checkLine(change, line, before);
  for (const line of lines) addLine(change, line, before);
}

/** Sets the pieces of a line; 0 removes it, and so does asking for what is gone. */
export function setQuantity(change: CartChange, lineId: string, quantity: number): void {
  const { stored, situation } = change;
  const before = priceCart(stored, situation).cart;
  checkQuantity(quantity, 0, before);
  const line = stored.lines.find(({ id }) => id === lineId);
  if (quantity === 0) stored.lines = stored.lines.filter((other) => other !== line);
  else if (!line) throw new CommerceError('not-found', { cart: before, message: `no line "${lineId}"` });
  else {
    checkRule(quantity, situation.assortment.article(line.variantId)?.variant.quantityRule, before);
    line.quantity = quantity > line.quantity ? fit(change, line, quantity, before) : quantity;
  }
}

/** Applies a code, whatever its capitals. One that has no effect yet is kept, with a notice. */
export function applyCode(change: CartChange, typed: string): void {
  const { stored, situation, policy, notices } = change;
  const wanted = typed.trim().toUpperCase();
  const coupon = situation.assortment.coupons.find(({ code }) => code.toUpperCase() === wanted);
  if (!coupon) {
    const { cart } = priceCart(stored, situation);
    throw new CommerceError('discount-invalid', { cart, message: `no code "${typed}"` });
  }
  const { code } = coupon;
  const others = stored.codes.filter((other) => other !== code);
  if (policy.discounts === 'single' && others.length > 0) {
    stored.codes = [];
    const message = `the checkout takes one code, so ${code} stands in for ${others.join()}`;
    notices.push({ code: 'discount-not-applied', message });
  }
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

/** Attributes that would get lost on the way to the shop are refused: an engraving that nobody makes is worse than none. */
function checkLine(change: CartChange, line: NewLine, cart: Cart): void {
  const { variantId, quantity, attributes = {} } = line;
  checkQuantity(quantity, 1, cart);
  if (!change.situation.assortment.article(variantId))
    throw new CommerceError('not-found', { cart, message: `no variant "${variantId}"` });
  if (change.policy.lineAttributes || Object.keys(attributes).length === 0) return;
  throw new CommerceError('unsupported', { cart, message: 'this checkout takes no attributes of a line' });
}

function addLine(change: CartChange, line: NewLine, before: Cart): void {
  const { stored, situation } = change;
  const { variantId, quantity, attributes, attribution } = line;
  const article = situation.assortment.article(variantId);
  if (!article) return;
  const key = lineKey(variantId, attributes);
  const known = stored.lines.find((other) => lineKey(other.variantId, other.attributes) === key);
  const target: StoredLine = known ?? {
    id: `line-${(stored.lastLineNumber += 1)}`,
    variantId,
    quantity: 0,
    ...priceNow(article),
    ...(attributes ? { attributes } : {}),
    ...(attribution ? { attribution } : {}),
  };
  const wanted = target.quantity + quantity;
  checkQuantity(wanted, 1, before);
  checkRule(wanted, article.variant.quantityRule, before);
  target.quantity = fit(change, target, wanted, before);
  if (!known) stored.lines.push(target);
}

function priceNow({ variant: { price } }: Article): Pick<StoredLine, 'unitPriceMinor' | 'currency'> {
  return { unitPriceMinor: price.amountMinor, currency: price.currency };
}

/** As many pieces as there can be, with a notice, or a refusal when not one more is to be had. */
function fit(change: CartChange, line: StoredLine, wanted: number, before: Cart): number {
  const { variantId, quantity, id } = line;
  const variant = change.situation.assortment.article(variantId)?.variant;
  const most = variant && mostPieces(variant);
  if (most === undefined) return wanted;
  const room = most - piecesElsewhere(change, line);
  if (wanted <= room) return wanted;
  const available = Math.max(0, room - quantity);
  if (change.policy.stockPolicy === 'reject' || available === 0) {
    const code = most === 0 ? 'out-of-stock' : 'insufficient-stock';
    const message = `"${variantId}": ${wanted} wanted, ${most} there`;
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
function piecesElsewhere({ stored }: CartChange, { id, variantId }: StoredLine): number {
  const others = stored.lines.filter((other) => other.variantId === variantId && other.id !== id);
  return others.reduce((pieces, other) => pieces + other.quantity, 0);
}

function checkQuantity(quantity: number, least: number, cart: Cart): void {
  if (Number.isInteger(quantity) && quantity >= least && quantity <= MOST_PIECES) return;
  const message = `a quantity is a whole number from ${least} to ${MOST_PIECES}, got ${quantity}`;
  throw new CommerceError('invalid-quantity', { cart, message });
}

function checkRule(quantity: number, rule: QuantityRule | undefined, cart: Cart): void {
  if (!rule || (quantity >= rule.min && (quantity - rule.min) % rule.step === 0)) return;
  const message = `pieces are sold from ${rule.min} in steps of ${rule.step}, got ${quantity}`;
  throw new CommerceError('invalid-quantity', { cart, message });
}
