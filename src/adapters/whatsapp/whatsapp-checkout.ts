/**
 * Hands the cart over as a draft in WhatsApp. Nothing is ordered until the buyer sends it, and whether they do cannot be seen.
 *
 * @see https://faq.whatsapp.com/5913398998672934
 */
import type { Call } from '../../core/call.js';
import { totalOf, type CartLine } from '../../core/cart.js';
import type { MessageCheckout } from '../../core/checkout-session.js';
import type { CheckoutRequest } from '../../core/commerce-adapter.js';
import { formatMoney } from '../../core/money-format.js';
import { safeUrl } from '../../core/safe-url.js';
import { departingCart, type DepartingCart } from '../own-cart/checkout-elsewhere.js';
import type { OwnShop } from '../own-cart/own-shop.js';
import type { MessageLine, MessageOrder } from './message-order.js';
import { cutMessage, fittingMessage, type FittingMessage } from './order-message.js';
import { orderWords } from './order-words.js';
import { plainWords } from './plain-words.js';
import type { WhatsAppAdapterOptions } from './whatsapp-options.js';

/** What browsers, the phone's hand-over to the app and WhatsApp take between them. */
const MAX_URL_LENGTH = 2000;

/**
 * Begins the checkout of what is in the cart, which stays.
 *
 * @param digits the shop's number
 * @throws CommerceError `unsupported` for another mode, `checkout-blocked` for an empty cart.
 */
export async function beginWhatsApp(
  shop: OwnShop,
  options: WhatsAppAdapterOptions,
  digits: string,
  request: CheckoutRequest,
  call?: Call,
): Promise<MessageCheckout> {
  const departing = await departingCart(shop, request, 'message', call);
  const language = options.language ?? shop.context.language ?? 'en';
  const order = messageOrder(departing, language, options.pageUrl ?? request.returnUrl);
  const { maxUrlLength = MAX_URL_LENGTH } = options;
  const fits = (text: string) => draftUrl(digits, text).length <= maxUrlLength;
  const { text, truncated } = messageOf(options, order, language, fits);
  return { mode: 'message', channel: 'whatsapp', url: draftUrl(digits, text), text, truncated };
}

function messageOf(
  { words, writeMessage }: WhatsAppAdapterOptions,
  order: MessageOrder,
  language: string,
  fits: (text: string) => boolean,
): FittingMessage {
  if (writeMessage) return cutMessage(writeMessage(order), fits);
  return fittingMessage(order, { ...orderWords(language), ...words }, fits);
}

function draftUrl(digits: string, text: string): string {
  return `https://wa.me/${digits}?text=${encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'))}`;
}

function messageOrder(
  { cart, reference, attribution }: DepartingCart,
  language: string,
  page: string | undefined,
): MessageOrder {
  const { videoId = '', hotspotId = '', timeSeconds } = attribution;
  const second = timeSeconds === undefined ? '' : String(Math.floor(timeSeconds));
  const film = plainWords([videoId, hotspotId, second].join('.'));
  const total = totalOf(cart);
  const note = plainWords(cart.note ?? '');
  const pageUrl = safeUrl(page);
  return {
    lines: cart.lines.map((line) => messageLine(line, language)),
    codes: cart.discounts.flatMap(({ code }) => (code === undefined ? [] : [plainWords(code)])),
    ...(note === '' ? {} : { note }),
    ...(total ? { estimatedTotal: plainWords(formatMoney(total, language)) } : {}),
    reference,
    ...(film === '..' ? {} : { film }),
    ...(pageUrl === undefined ? {} : { pageUrl }),
  };
}

function messageLine(line: CartLine, language: string): MessageLine {
  const { title, variantTitle, attributes = {}, quantity, unitPrice } = line;
  return {
    title: plainWords(title),
    ...(variantTitle === undefined ? {} : { variantTitle: plainWords(variantTitle) }),
    attributes: Object.entries(attributes).map(([name, value]) => plainWords(`${name}: ${value}`)),
    quantity,
    unitPrice: plainWords(formatMoney(unitPrice, language)),
  };
}
