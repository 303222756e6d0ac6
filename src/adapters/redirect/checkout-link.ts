/** A form of checkout link: what it can carry, and how it is written. */
import { CommerceError } from '../../core/commerce-error.js';
import type { LinkItem, LinkOrder } from './link-order.js';

/** A form, ready for use. */
export interface CheckoutLink {
  /** How many discount codes it carries. */
  readonly discounts: 'none' | 'single' | 'multiple';
  readonly note: boolean;
  readonly cartAttributes: boolean;
  /** Characters. */
  readonly maxUrlLength: number;
  /** Whether it can send the buyer back. */
  readonly returns: boolean;
  /** @throws CommerceError `checkout-blocked` when something of the order cannot be said in this form. */
  write(order: LinkOrder): string;
}

/** What common servers take without being told to: nginx 8 kB, Apache 8190 bytes. */
export const COMMON_URL_LENGTH = 8000;

/** An integrator's mistake. */
export function configError(message: string): CommerceError {
  return new CommerceError('config', { message: `redirect: ${message}` });
}

/** Something that the link cannot carry. */
export function blocked(message: string): CommerceError {
  return new CommerceError('checkout-blocked', { message: `redirect: ${message}` });
}

/** `id:quantity` with commas between, before it is escaped. @throws CommerceError `checkout-blocked` for ids that would not be found in it again. */
export function itemList(items: readonly LinkItem[]): string {
  return items.map(({ id, quantity }) => `${plainId(id)}:${quantity}`).join(',');
}

/** The id, if it can stand in a list. */
export function plainId(id: string): string {
  if (id !== '' && !/[,:]|\p{Cc}/u.test(id)) return id;
  throw blocked(
    `the id ${JSON.stringify(id)} cannot stand in this link: no comma, colon or control character`,
  );
}

/** The id, if it is a number. */
export function numericId(id: string, shop: string): string {
  if (/^\d+$/.test(id)) return id;
  throw blocked(
    `${JSON.stringify(id)} is no id of a ${shop} product: use its number as SKU, or give the option itemId`,
  );
}

/** An address without a slash at its end. @throws CommerceError `config` when it is not one that links can be made of. */
export function shopAddress(url: string): string {
  const address = webAddress(url);
  if (/[?#]/.test(address)) throw configError(`checkoutUrl must end before "?" and "#", got "${url}"`);
  return address.replace(/\/+$/, '');
}

/** An absolute HTTP(S) address. @throws CommerceError `config` for anything else. */
export function webAddress(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  const isWeb = parsed?.protocol === 'https:' || parsed?.protocol === 'http:';
  if (parsed && isWeb) return parsed.href;
  throw configError(`checkoutUrl must be an absolute http(s) address, got "${url}"`);
}
