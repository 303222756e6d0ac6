/** Adds that were interrupted: settles each by what became of it, and asks the buyer where nobody can tell. */
import { CommerceError } from '../core/commerce-error.js';
import type { Cart } from '../core/cart.js';
import type { AddIntent } from '../core/cart-intent.js';
import { addKey, quantityOf } from './add-mark.js';
import { isDoubtful, type OutboxEntry } from './cart-outbox.js';
import type { CartRecovery } from './cart-recovery.js';
import type { CartSender } from './cart-sender.js';
import type { DoubtfulAdd } from './cart-store.js';
import type { CartParts } from './cart-worker.js';
import type { ShopScope } from './shop-scope.js';

/** After this time an interrupted add is no longer what the buyer is doing, so it is asked about. */
const FRESH_MILLISECONDS = 60 * 60 * 1000;

/** What is needed to settle them. */
export type LostAddsParts = Omit<CartParts, 'queue'> & Pick<CartRecovery, 'sendAdd'>;

/** All but `unsent` needs the cart's lock. */
export interface LostAdds extends Pick<CartRecovery, 'takeDoubt' | 'unsent'> {
  /** Settles those that were sent and shows which are doubtful. */
  settle(sender: CartSender, entries: readonly OutboxEntry[]): Promise<void>;
  /** Notes that nobody can tell what became of an add. */
  doubt(entry: OutboxEntry, cart: Cart | null): Promise<void>;
}

/** Makes the one that settles them. */
export function createLostAdds(
  scope: ShopScope,
  { ledger, outbox, sync, learner, sendAdd }: LostAddsParts,
): LostAdds {
  const { host } = scope;

  async function find(mutationId: string): Promise<OutboxEntry | undefined> {
    return (await outbox.entries()).find((entry) => entry.mutationId === mutationId);
  }

  async function showDoubts(): Promise<void> {
    const doubts = (await outbox.entries()).filter(isDoubtful).map(asDoubt);
    if (doubts.length > 0 || ledger.$cart.get().doubts.length > 0) ledger.setDoubts(doubts);
  }

  async function doubt(entry: OutboxEntry, cart: Cart | null): Promise<void> {
    await outbox.put({ ...entry, doubtfulQuantity: quantityOf(cart, addKey(entry.intent)) });
    await learner.learn(cart);
    await showDoubts();
  }

  /** A failure to ask is thrown, and nothing else may be sent before it is known. */
  async function settleOne(sender: CartSender, entry: OutboxEntry): Promise<void> {
    const { mutationId, intent, sent } = entry;
    if (!sent) return;
    const { fate, cart } = await sender.learnFate({ mutationId, intent, sent });
    const fresh = host.now() - entry.createdAt < FRESH_MILLISECONDS;
    if (fate === 'doubtful' || (fate === 'absent' && (entry.reported || !fresh))) return doubt(entry, cart);
    await learner.learn(cart);
    if (fate === 'absent') return sendAgain(sender, entry);
    await outbox.remove(mutationId);
  }

  async function sendAgain(sender: CartSender, entry: OutboxEntry): Promise<void> {
    try {
      const { cart, notices } = await sendAdd(sender, entry);
      await sync.announce(cart);
      if (ledger.settle(cart, notices)) scope.emit('cart-changed', { cart, origin: 'local' });
    } catch (thrown) {
      if (!(thrown instanceof CommerceError)) throw thrown;
      ledger.setError(addKey(entry.intent), thrown);
      scope.emit('error', { error: thrown });
    }
  }

  return {
    doubt,
    async settle(sender, entries) {
      for (const entry of entries) if (!isDoubtful(entry)) await settleOne(sender, entry);
      await showDoubts();
    },
    async takeDoubt(mutationId) {
      const entry = await find(mutationId);
      await outbox.remove(mutationId);
      await showDoubts();
      if (!entry || !isDoubtful(entry)) return undefined;
      return { ...entry.intent, quantity: missingPieces(asDoubt(entry)) } satisfies AddIntent;
    },
    async unsent(mutationId) {
      const entry = await find(mutationId);
      if (!entry || entry.sent || isDoubtful(entry)) return undefined;
      if (host.now() - entry.createdAt < FRESH_MILLISECONDS) return entry;
      await doubt(entry, ledger.settled);
      return undefined;
    },
  };
}

/** Where more pieces are there than we can have put, ours are the ones that are asked about. */
function missingPieces({ quantityBefore, quantityNow, quantityAdded }: DoubtfulAdd): number {
  const missing = quantityBefore + quantityAdded - quantityNow;
  return missing > 0 && missing < quantityAdded ? missing : quantityAdded;
}

function asDoubt(entry: OutboxEntry): DoubtfulAdd {
  const { mutationId, intent, sent } = entry;
  const quantityNow = entry.doubtfulQuantity ?? 0;
  return {
    mutationId,
    key: addKey(intent),
    title: intent.preview?.title ?? intent.variantId,
    quantityBefore: sent?.quantityBefore ?? quantityNow,
    quantityNow,
    quantityAdded: intent.quantity,
  };
}
