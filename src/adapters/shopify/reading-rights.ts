/** What a token may read of products: stock and metafields are rights of their own, and prices must not fail for want of them. */
import { CommerceError } from '../../core/commerce-error.js';
import type { Storefront } from './storefront.js';

/** By the variable that asks for it in a document. */
export type ReadingRights = Record<'stock' | 'facts', boolean>;

/** How Shopify names in a refusal what was asked for, and what the token lacks. */
const RIGHTS = {
  stock: ['quantityAvailable', 'unauthenticated_read_product_inventory, so the stock is not told'],
  facts: ['metafield', 'the right to read metafields, so facts for the law are not told'],
} as const;

/** Gives up the right that was asked for and refused, and says so once. @throws the refusal, where it is about something else. */
export function giveUpRight(
  { host, settings }: Storefront,
  refusal: CommerceError,
  asked: Readonly<ReadingRights>,
  allowed: ReadingRights,
): void {
  const right = (['stock', 'facts'] as const).find((name) => refusal.message.includes(RIGHTS[name][0]));
  if (!right || !asked[right]) throw refusal;
  if (!allowed[right]) return;
  allowed[right] = false;
  const message = `shopify: the token of ${settings.domain} lacks ${RIGHTS[right][1]}`;
  host.log('warn', message, new CommerceError('config', { message }));
}
