/** What is shown of one line of the cart. */
import type { VisibleLine } from '../../core/cart-projection.js';
import type { Notice } from '../../core/cart.js';
import type { CommerceError } from '../../core/commerce-error.js';
import { formatMoney } from '../../core/money-format.js';
import type { PricedItem } from '../../core/price-view.js';
import type { ProductKind } from '../../core/product.js';
import { quantityBounds, type QuantityBounds } from '../../core/quantity.js';
import { safeUrl } from '../../core/safe-url.js';
import type { CartState } from '../../stores/cart-store.js';
import type { CartPhrase } from './cart-drawer-texts.js';
import { errorPhrase, noticePhrase } from './cart-messages.js';

/** A line, ready to be put into a template. */
export interface CartLineView {
  readonly key: string;
  readonly title: string;
  /** The choices in words, or the name of the variant. */
  readonly choices?: string;
  readonly href?: string;
  readonly picture?: { readonly url: string; readonly alt: string };
  readonly price: PricedItem;
  readonly kind: ProductKind;
  readonly quantity: number;
  readonly bounds: QuantityBounds;
  readonly pending: boolean;
  /** Missing while the shop has not stated it for this quantity. */
  readonly subtotal?: string;
  readonly notices: readonly CartPhrase[];
  readonly error?: CartPhrase;
}

/** A line of the cart that is shown. */
export function cartLineView(line: VisibleLine, state: CartState, locale: string): CartLineView {
  const { key, title, quantity, pending } = line;
  const choices = choicesOf(line);
  const href = safeUrl(line.url);
  const picture = safeUrl(line.picture?.url);
  const error = state.errors.get(key);
  return {
    key,
    title,
    ...(choices ? { choices } : {}),
    ...(href ? { href } : {}),
    ...(picture ? { picture: { url: picture, alt: line.picture?.alt ?? '' } } : {}),
    price: priceOf(line),
    kind: line.kind ?? 'physical',
    quantity,
    bounds: quantityBounds(line.quantityRule),
    pending,
    ...(line.subtotal ? { subtotal: formatMoney(line.subtotal, locale) } : {}),
    notices: noticesOf(line, state.notices, locale),
    ...(error ? { error: errorPhrase(error) } : {}),
  };
}

/** Notices and errors that belong to no line that is shown; `code` has its own place. */
export function looseMessages(state: CartState): {
  readonly notices: readonly CartPhrase[];
  readonly errors: readonly { readonly key: string; readonly phrase: CartPhrase }[];
} {
  const { lines } = state.cart;
  const keys = new Set(lines.map((line) => line.key));
  const notices = state.notices
    .filter((notice) => !lines.some((line) => belongsTo(notice, line)))
    .map(noticePhrase);
  return {
    notices: state.waitsForNetwork ? [{ key: 'waiting' }, ...notices] : notices,
    errors: [...state.errors]
      .filter(([key]) => key !== 'code' && !keys.has(key))
      .map(([key, error]: [string, CommerceError]) => ({ key, phrase: errorPhrase(error) })),
  };
}

function choicesOf(line: VisibleLine): string | undefined {
  if (line.options?.length) return line.options.map(({ value }) => value).join(' · ');
  return line.variantTitle === line.title ? undefined : line.variantTitle;
}

function priceOf(line: VisibleLine): PricedItem {
  return {
    price: line.unitPrice,
    ...(line.compareAtUnitPrice ? { compareAtPrice: line.compareAtUnitPrice } : {}),
    ...(line.priceFacts ? { priceFacts: line.priceFacts } : {}),
  };
}

function noticesOf(line: VisibleLine, notices: readonly Notice[], locale: string): readonly CartPhrase[] {
  const own = notices
    .filter((notice) => belongsTo(notice, line))
    .filter((notice) => notice.code !== 'price-changed' || !line.priceChangedFrom)
    .map(noticePhrase);
  if (!line.priceChangedFrom) return own;
  const before = formatMoney(line.priceChangedFrom, locale);
  const now = formatMoney(line.unitPrice, locale);
  return [...own, { key: 'price-changed', values: { before, now } }];
}

function belongsTo(notice: Notice, line: VisibleLine): boolean {
  if (notice.lineId !== undefined && notice.lineId === line.id) return true;
  return notice.variantId !== undefined && notice.variantId === line.variantId;
}
