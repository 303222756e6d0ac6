/**
 * The host's side of the UCP Embedded Checkout Protocol: what a checkout in a frame or a window says, and what it is
 * answered. Who speaks is checked by whoever listens; here, nothing that is said is believed to have the right shape.
 *
 * Source: https://ucp.dev/specification/embedded-checkout/, version 2026-04-08.
 */
import type { HostedCheckout } from './checkout-session.js';
import { money, type Money } from './money.js';
import type { Order } from './order.js';
import { safeUrl } from './safe-url.js';

/** The version that is asked for where the adapter names none. */
const VERSION = '2026-04-08';

/** The one thing that is done for the checkout: opening other pages, which a frame may not do unseen. */
const DELEGATION = 'window.open';

/** Text that is longer is nobody's order number. */
const LONGEST_TEXT = 200;

/** What a request is answered by its `id`. */
export type RequestId = string | number;

/** What the checkout says. */
export type EmbeddedMessage =
  | { readonly kind: 'ready'; readonly id: RequestId }
  /** It can be seen and used. */
  | { readonly kind: 'start' }
  /** Something about it changed; the checkout shows it itself. */
  | { readonly kind: 'change' }
  /** Ordered. `order` where enough is told of it. */
  | { readonly kind: 'complete'; readonly order?: Order }
  /** It cannot go on here, perhaps at this address. */
  | { readonly kind: 'fatal'; readonly continueUrl?: string }
  /** Wants another page opened. */
  | { readonly kind: 'open'; readonly id: RequestId; readonly url?: string }
  /** Wants something that was not offered. */
  | { readonly kind: 'unknown-request'; readonly id: RequestId };

type Values = Readonly<Record<string, unknown>>;

/** The address of the checkout, with the parameters by which it learns that it is hosted. */
export function embeddedUrl(
  { url, protocol, protocolVersion = VERSION }: HostedCheckout,
  colorScheme?: 'light' | 'dark',
): string {
  if (protocol === 'none') return url;
  const address = new URL(url);
  address.searchParams.set('ec_version', protocolVersion);
  address.searchParams.set('ec_delegate', DELEGATION);
  if (colorScheme) address.searchParams.set('ec_color_scheme', colorScheme);
  return address.href;
}

/** Reads what was posted; `undefined` for everything that is not of the protocol. */
export function readEmbeddedMessage(data: unknown): EmbeddedMessage | undefined {
  const { jsonrpc, method, id, params } = valuesOf(data);
  if (jsonrpc !== '2.0' || typeof method !== 'string' || !method.startsWith('ec.')) return undefined;
  if (typeof id === 'string' || typeof id === 'number') return readRequest(method, id, valuesOf(params));
  return readNotification(method, valuesOf(params));
}

/** The answer to what the checkout asked; `undefined` where it asked nothing. */
export function embeddedAnswer(
  message: EmbeddedMessage,
  { protocolVersion = VERSION }: HostedCheckout,
): object | undefined {
  if (!('id' in message)) return undefined;
  const { kind, id } = message;
  const answer = { jsonrpc: '2.0', id };
  const ucp = { version: protocolVersion, status: 'success' };
  if (kind === 'ready' || (kind === 'open' && message.url !== undefined))
    return { ...answer, result: { ucp } };
  // JSON-RPC 2.0, section 5.1: "Method not found".
  return { ...answer, error: { code: -32601, message: 'not_supported_error' } };
}

function readRequest(method: string, id: RequestId, params: Values): EmbeddedMessage {
  if (method === 'ec.ready') return { kind: 'ready', id };
  if (method !== 'ec.window.open_request') return { kind: 'unknown-request', id };
  const url = absoluteUrl(params['url']);
  return url === undefined ? { kind: 'open', id } : { kind: 'open', id, url };
}

function readNotification(method: string, params: Values): EmbeddedMessage | undefined {
  const checkout = valuesOf(params['checkout']);
  switch (method) {
    case 'ec.start':
      return { kind: 'start' };
    case 'ec.complete': {
      const order = readOrder(checkout);
      return order ? { kind: 'complete', order } : { kind: 'complete' };
    }
    case 'ec.error':
      return fatal(valuesOf(params['error']));
    default:
      if (!method.endsWith('.change')) return undefined;
      return isHopeless(checkout) ? fatal(checkout) : { kind: 'change' };
  }
}

function fatal(values: Values): EmbeddedMessage {
  const continueUrl = absoluteUrl(values['continue_url']);
  return continueUrl === undefined ? { kind: 'fatal' } : { kind: 'fatal', continueUrl };
}

function isHopeless(checkout: Values): boolean {
  return listOf(checkout['messages']).some(({ severity }) => severity === 'unrecoverable');
}

/** An order without a number or a sum is none that could be told of. */
function readOrder(checkout: Values): Order | undefined {
  const { id, label, permalink_url: permalink } = valuesOf(checkout['order']);
  const total = readTotal(checkout);
  if (!isShortText(id) || !total) return undefined;
  const permalinkUrl = absoluteUrl(permalink);
  return {
    id,
    number: isShortText(label) ? label : id,
    status: 'placed',
    total,
    ...(permalinkUrl === undefined ? {} : { permalinkUrl }),
  };
}

function readTotal({ currency, totals }: Values): Money | undefined {
  const amount = listOf(totals).find(({ type }) => type === 'total')?.['amount'];
  const isMoney = Number.isSafeInteger(amount) && (amount as number) >= 0;
  if (!isMoney || typeof currency !== 'string' || !/^[A-Z]{3}$/.test(currency)) return undefined;
  return money(amount as number, currency);
}

function absoluteUrl(value: unknown): string | undefined {
  return typeof value === 'string' && URL.canParse(value) ? safeUrl(value) : undefined;
}

function isShortText(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= LONGEST_TEXT;
}

function listOf(value: unknown): readonly Values[] {
  return Array.isArray(value) ? value.map(valuesOf) : [];
}

function valuesOf(value: unknown): Values {
  return typeof value === 'object' && value !== null ? (value as Values) : {};
}
