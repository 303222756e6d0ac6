/** Writes the order message, and leaves out details one after the other until its address is short enough. */
import type { MessageLine, MessageOrder } from './message-order.js';
import { say, type OrderWords } from './order-words.js';
import { shortened } from './plain-words.js';

/** A message that fits. */
export interface FittingMessage {
  readonly text: string;
  /** Whether something was left out. */
  readonly truncated: boolean;
}

/** Titles that nobody needs more of to know what is meant. */
const SHORT_TITLE = 40;

/** What stays behind, and in which order; reference, codes, and each listed line with its pieces always go. */
const REDUCTIONS: readonly ((order: MessageOrder) => MessageOrder)[] = [
  ({ pageUrl: _page, film: _film, ...order }) => order,
  (order) => ({ ...order, lines: order.lines.map((line) => ({ ...line, unitPrice: '' })) }),
  (order) => ({ ...order, lines: order.lines.map(withShortTitle) }),
  ({ note: _note, ...order }) => order,
];

/**
 * The message with as much in it as fits.
 *
 * @param fits whether a text is short enough
 */
export function fittingMessage(
  order: MessageOrder,
  words: OrderWords,
  fits: (text: string) => boolean,
): FittingMessage {
  let left = order;
  for (const reduce of [undefined, ...REDUCTIONS]) {
    left = reduce ? reduce(left) : left;
    const text = messageText(left, words);
    if (fits(text)) return { text, truncated: reduce !== undefined };
  }
  for (let count = left.lines.length - 1; count > 0; count -= 1) {
    const text = messageText(left, words, count);
    if (fits(text)) return { text, truncated: true };
  }
  return cutMessage(messageText(left, words, 1), fits);
}

/** As much of the text's beginning as fits, in whole characters. */
export function cutMessage(text: string, fits: (text: string) => boolean): FittingMessage {
  if (fits(text)) return { text, truncated: false };
  const signs = [...text];
  let [least, most] = [0, signs.length];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (fits(`${signs.slice(0, middle).join('')}…`)) least = middle;
    else most = middle - 1;
  }
  return { text: `${signs.slice(0, least).join('')}…`, truncated: true };
}

/** The message with the first lines of the cart. */
function messageText(order: MessageOrder, words: OrderWords, count = order.lines.length): string {
  const { lines, codes, note, estimatedTotal, reference, film, pageUrl } = order;
  const missing = lines.length - count;
  const known = film === undefined ? reference : `${reference} · ${film}`;
  return [
    words.greeting,
    '',
    ...lines.slice(0, count).map((line, index) => `${index + 1}. ${lineText(line, words)}`),
    ...(missing > 0 ? [say(words.more, { count: String(missing) })] : []),
    '',
    ...codes.map((code) => say(words.code, { code })),
    ...(note === undefined ? [] : [say(words.note, { note })]),
    ...(estimatedTotal === undefined ? [] : [say(words.estimatedTotal, { total: estimatedTotal })]),
    say(words.reference, { reference: known }),
    ...(pageUrl === undefined ? [] : [say(words.page, { url: pageUrl })]),
  ].join('\n');
}

function lineText(
  { title, variantTitle, attributes, quantity, unitPrice }: MessageLine,
  words: OrderWords,
): string {
  const name = [title, variantTitle].filter(Boolean).join(' – ');
  const details = [...attributes, ...(unitPrice === '' ? [] : [say(words.each, { price: unitPrice })])];
  return `${quantity} × ${name}${details.length > 0 ? ` (${details.join('; ')})` : ''}`;
}

function withShortTitle(line: MessageLine): MessageLine {
  const { variantTitle } = line;
  return {
    ...line,
    title: shortened(line.title, SHORT_TITLE),
    ...(variantTitle === undefined ? {} : { variantTitle: shortened(variantTitle, SHORT_TITLE) }),
  };
}
