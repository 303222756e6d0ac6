/** Puts lines in the cart and changes how many pieces they hold. */
import type { Call } from '../../core/call.js';
import { lineKey, type Cart, type CartResult, type NewLine } from '../../core/cart.js';
import { CommerceError } from '../../core/commerce-error.js';
import { attributeLines } from './attribution-attributes.js';
import type { RawCart, RawWarning } from './cart-answers.js';
import { ADD_LINES, REMOVE_LINES, UPDATE_ATTRIBUTES, UPDATE_LINES } from './cart-documents.js';
import { isShortage, noticesOf } from './cart-notices.js';
import { globalId } from './global-id.js';
import { afterChange, type Changed, type OpenCart } from './open-cart.js';
import type { ThemeLine } from './theme-cart.js';

/** More than anybody buys, and what GraphQL's `Int` holds by far. */
const MOST_PIECES = 1_000_000;

/** Adds, and where Shopify no longer knows the cart, begins another one: nothing took effect in the old one. */
export async function addLines(open: OpenCart, lines: readonly NewLine[], call?: Call): Promise<CartResult> {
  for (const line of lines) checkLine(line);
  const before = open.seen;
  try {
    return await finishAdd(open, lines, before, await sendLines(open, lines, call), call);
  } catch (thrown) {
    if (!(thrown instanceof CommerceError) || thrown.code !== 'cart-expired') throw thrown;
    return finishAdd(open, lines, undefined, await sendLines(open, lines, call), call);
  }
}

function checkLine({ variantId, quantity }: NewLine): void {
  checkQuantity(quantity, 1);
  if (globalId('ProductVariant', variantId) === undefined)
    throw new CommerceError('not-found', { message: `"${variantId}" is not the id of a variant` });
}

function checkQuantity(quantity: number, least: number): void {
  if (Number.isInteger(quantity) && quantity >= least && quantity <= MOST_PIECES) return;
  throw new CommerceError('invalid-quantity', { message: `${quantity} is not a quantity` });
}

/** Changes that may make the cart wait for each other. */
function sendLines(open: OpenCart, lines: readonly NewLine[], call?: Call): Promise<Changed> {
  const input = lines.map(({ variantId, quantity, attributes = {} }) => ({
    merchandiseId: globalId('ProductVariant', variantId) ?? variantId,
    quantity,
    attributes: Object.entries(attributes).map(([key, value]) => ({ key, value })),
  }));
  return open.session.change(async () => {
    const cartId = await open.session.read();
    const theme = await open.session.theme();
    if (theme && (cartId === undefined || theme.showsChanges)) return updateTheme(open, input, call);
    if (cartId !== undefined) return open.change(ADD_LINES, { added: input }, call);
    return open.create({ lines: input, attributes: attributeLines([], lines) ?? [] }, call);
  });
}

/** Only the theme can make a cart that the page knows, and show what we changed in it. */
async function updateTheme(open: OpenCart, lines: readonly ThemeLine[], call?: Call): Promise<Changed> {
  const theme = await open.session.theme();
  const before = await open.session.read();
  const answer = await theme?.update(lines, call);
  if (answer?.id) await open.session.keep(answer.id);
  const { userErrors = [], warnings = [] } = answer ?? {};
  // What the action answers is a part of the cart.
  const cart = await afterChange(open.read(call));
  return open.settle(before, { cart, userErrors, warnings }, call);
}

async function finishAdd(
  open: OpenCart,
  lines: readonly NewLine[],
  before: RawCart | undefined,
  { raw, warnings }: Changed,
  call?: Call,
): Promise<CartResult> {
  const sameCart = before?.id === raw.id ? before : undefined;
  refuseShortage(lines, sameCart && open.cart(sameCart), open.cart(raw), warnings);
  const attributed = await attribute(open, raw, lines, call);
  return open.result(attributed, noticesOf(warnings, open.cart(raw)));
}

/** Where stock was short and nothing was added at all, nothing took effect. */
function refuseShortage(
  lines: readonly NewLine[],
  before: Cart | undefined,
  cart: Cart,
  warnings: readonly RawWarning[],
): void {
  if (!warnings.some(isShortage)) return;
  const piecesOf = (where: Cart | undefined, { variantId, attributes }: NewLine) =>
    where?.lines.find(({ key }) => key === lineKey(variantId, attributes))?.quantity ?? 0;
  if (lines.some((line) => piecesOf(cart, line) > piecesOf(before, line))) return;
  const hasSome = lines.some((line) => piecesOf(cart, line) > 0);
  throw new CommerceError(hasSome ? 'insufficient-stock' : 'out-of-stock', {
    cart,
    available: 0,
    message: 'Shopify has no more pieces of it',
  });
}

/** Says where the lines come from. They are in the cart already, so a failure here is not one of the add. */
async function attribute(
  open: OpenCart,
  raw: RawCart,
  lines: readonly NewLine[],
  call?: Call,
): Promise<RawCart> {
  const attributes = attributeLines(raw.attributes, lines);
  if (!attributes) return raw;
  try {
    return (await open.change(UPDATE_ATTRIBUTES, { attributes }, call)).raw;
  } catch (cause) {
    open.storefront.host.log('warn', 'shopify: which pin led to a line could not be noted', cause);
    return raw;
  }
}

/** Sets the pieces of a line; 0 removes it, and removing what is gone succeeds. */
export async function setQuantity(
  open: OpenCart,
  lineId: string,
  quantity: number,
  call?: Call,
): Promise<CartResult> {
  checkQuantity(quantity, 0);
  try {
    if (!isLineId(lineId)) throw new CommerceError('not-found', { message: 'there is no such line' });
    const { raw, warnings } = await sendQuantity(open, lineId, quantity, call);
    return await open.result(raw, noticesOf(warnings, open.cart(raw), quantity));
  } catch (thrown) {
    if (!(thrown instanceof CommerceError) || thrown.code !== 'not-found') throw thrown;
    const raw = await open.require(call);
    if (quantity === 0) return open.result(raw);
    throw new CommerceError('not-found', { cause: thrown, cart: open.cart(raw), message: thrown.message });
  }
}

async function sendQuantity(open: OpenCart, lineId: string, quantity: number, call?: Call): Promise<Changed> {
  const cartId = await open.session.read();
  const theme = await open.session.theme();
  if (cartId !== undefined && theme?.showsChanges) return updateTheme(open, [{ id: lineId, quantity }], call);
  if (quantity === 0) return open.change(REMOVE_LINES, { lineIds: [lineId] }, call);
  return open.change(UPDATE_LINES, { changed: [{ id: lineId, quantity }] }, call);
}

/** Whether a text can be the id of a line, whose form is Shopify's own business. */
function isLineId(text: string): boolean {
  return /^gid:\/\/shopify\/\w*CartLine\/[\w-]+(\?[\w=&.%-]*)?$/.test(text);
}
