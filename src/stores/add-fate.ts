/** Finds out what became of an add whose answer was lost; loaded when that happens. */
import type { Cart, Notice } from '../core/cart.js';
import type { AddIntent } from '../core/cart-intent.js';
import type { Capabilities, CommerceAdapter } from '../core/commerce-adapter.js';
import { addKey, otherLines, quantityOf } from './add-mark.js';
import type { SentMark } from './cart-outbox.js';

/** `partly`: the backend added fewer pieces. `doubtful`: somebody else wrote to the cart meanwhile. */
export type AddFate = 'applied' | 'partly' | 'absent' | 'doubtful';

/** What the backend says when it is asked. */
export interface LostAdd {
  readonly fate: AddFate;
  readonly cart: Cart | null;
  readonly notices: readonly Notice[];
}

/** An add as it was sent. */
export interface SentAdd {
  readonly mutationId: string;
  readonly intent: AddIntent;
  readonly sent: SentMark;
  /** Whether somebody has said that the cart was changed by somebody else, and it was not read since. */
  readonly isWrittenBeside?: () => boolean;
}

/** Where the answer is looked for, and how long a network that is gone is waited for. */
export interface AddFateSource {
  readonly adapter: CommerceAdapter;
  patiently<Result>(work: () => Promise<Result>): Promise<Result>;
}

/** Asks for the mutation where the backend knows mutations, else compares the cart with what was remembered. */
export async function learnAddFate(
  { adapter, patiently }: AddFateSource,
  { mutationIds, stockPolicy }: Capabilities['cart'],
  { mutationId, intent, sent, isWrittenBeside }: SentAdd,
): Promise<LostAdd> {
  const read = () => patiently(() => adapter.getCart());
  if (mutationIds && adapter.hasMutation) {
    const has = await patiently(async () => await adapter.hasMutation?.(mutationId));
    return { fate: has ? 'applied' : 'absent', cart: await read(), notices: [] };
  }
  const cart = await read();
  const fate = isWrittenBeside?.() ? 'doubtful' : fateOf(intent, sent, cart, stockPolicy);
  return { fate, cart, notices: fate === 'partly' ? [fewerAdded(intent, sent)] : [] };
}

function fateOf(
  intent: AddIntent,
  before: SentMark,
  now: Cart | null,
  stockPolicy: Capabilities['cart']['stockPolicy'],
): AddFate {
  const key = addKey(intent);
  const added = quantityOf(now, key) - before.quantityBefore;
  if (added === intent.quantity) return 'applied';
  if (otherLines(now, key) !== before.otherLinesBefore) return 'doubtful';
  if (added === 0) return 'absent';
  return stockPolicy === 'clamp' && added > 0 && added < intent.quantity ? 'partly' : 'doubtful';
}

function fewerAdded({ variantId, quantity }: AddIntent, { quantityBefore }: SentMark): Notice {
  const requested = quantityBefore + quantity;
  return { code: 'quantity-adjusted', message: 'fewer were added', variantId, requested };
}
