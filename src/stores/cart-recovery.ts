/** Settles what an interrupted page left behind before anything new is sent, and sends adds so that it can be settled. */
import { CommerceError } from '../core/commerce-error.js';
import { lineKey, type Cart, type Notice } from '../core/cart.js';
import type { AddIntent } from '../core/cart-intent.js';
import { markBefore, quantityOf } from './add-fate.js';
import type { OutboxEntry } from './cart-outbox.js';
import type { CartSender } from './cart-sender.js';
import type { DoubtfulAdd } from './cart-store.js';
import type { CartParts } from './cart-worker.js';
import type { ShopScope } from './shop-scope.js';

/** After this time an interrupted add is no longer what the buyer is doing, so it is asked about. */
const FRESH_MILLISECONDS = 60 * 60 * 1000;

/** The keeper of the outbox. All but `unsent` and `forgetUnsent` need the cart's lock. */
export interface CartRecovery {
  /** Settles adds whose page died before the answer, and reads the cart if another tab has changed it. */
  bringUpToDate(sender: CartSender): Promise<void>;
  /** Sends an add that is noted before and struck out after. */
  sendAdd(
    sender: CartSender,
    entry: OutboxEntry,
  ): Promise<{ readonly cart: Cart | null; readonly notices: readonly Notice[] }>;
  /** Takes a doubt off the list; answers the add of the pieces that are missing. */
  takeDoubt(mutationId: string): Promise<AddIntent | undefined>;
  unsent(mutationId: string): Promise<OutboxEntry | undefined>;
  forgetUnsent(mutationId: string): Promise<void>;
}

/** Makes the keeper of a cart's outbox. */
export function createCartRecovery(
  scope: ShopScope,
  { ledger, outbox, sync }: Omit<CartParts, 'queue'>,
): CartRecovery {
  const { host } = scope;

  /** A cart that we did not change. */
  function learn(cart: Cart | null): void {
    const first = ledger.heardAt === 0;
    if (ledger.settle(cart) && !first) scope.emit('cart-changed', { cart, origin: 'remote' });
  }

  async function showDoubts(): Promise<void> {
    const doubts = (await outbox.entries()).filter(isDoubtful).map(asDoubt);
    if (doubts.length > 0 || ledger.$cart.get().doubts.length > 0) ledger.setDoubts(doubts);
  }

  async function doubt(entry: OutboxEntry, cart: Cart | null): Promise<void> {
    const key = lineKey(entry.intent.variantId, entry.intent.attributes);
    await outbox.put({ ...entry, doubtfulQuantity: quantityOf(cart, key) });
    learn(cart);
    await showDoubts();
  }

  async function sendAdd(
    sender: CartSender,
    entry: OutboxEntry,
    expired = false,
  ): ReturnType<CartRecovery['sendAdd']> {
    const { mutationId, intent } = entry;
    const sent = markBefore(intent, ledger.settled, host.now());
    await outbox.put({ ...entry, sent });
    await sync.begin();
    try {
      const answer = await sender.add(mutationId, intent, sent);
      if (answer.fate === 'applied') {
        await outbox.remove(mutationId);
        return answer.result;
      }
      await doubt({ ...entry, sent }, answer.cart);
      throw new CommerceError('outcome-unknown', { ...(answer.cart ? { cart: answer.cart } : {}) });
    } catch (thrown) {
      if (!(thrown instanceof CommerceError)) throw thrown;
      if (thrown.code === 'outcome-unknown') {
        if (thrown.ambiguous) await outbox.put({ ...entry, sent, reported: true });
        throw thrown;
      }
      if (thrown.code === 'cart-expired' && !expired) {
        learn(await sender.read());
        return sendAdd(sender, entry, true);
      }
      await outbox.remove(mutationId);
      throw thrown;
    }
  }

  /** A failure to ask is thrown, and nothing else may be sent before it is known. */
  async function settle(sender: CartSender, entry: OutboxEntry): Promise<void> {
    const { mutationId, intent, sent } = entry;
    if (!sent) return;
    const { fate, cart } = await sender.learnFate(mutationId, intent, sent);
    const fresh = host.now() - entry.createdAt < FRESH_MILLISECONDS;
    if (fate === 'doubtful' || (fate === 'absent' && (entry.reported || !fresh))) return doubt(entry, cart);
    learn(cart);
    if (fate !== 'absent') {
      await outbox.remove(mutationId);
      return;
    }
    try {
      const result = await sendAdd(sender, entry);
      await sync.announce(result.cart);
      if (ledger.settle(result.cart, result.notices))
        scope.emit('cart-changed', { cart: result.cart, origin: 'local' });
    } catch (thrown) {
      if (!(thrown instanceof CommerceError)) throw thrown;
      ledger.setError(lineKey(intent.variantId, intent.attributes), thrown);
      scope.emit('error', { error: thrown });
    }
  }

  return {
    sendAdd,
    async bringUpToDate(sender) {
      for (const entry of await outbox.entries()) {
        if (entry.sent && !isDoubtful(entry)) await settle(sender, entry);
      }
      await showDoubts();
      if (ledger.heardAt > 0 && !(await sync.isBehind())) return;
      await sync.catchUp();
      learn(await sender.read());
    },
    async takeDoubt(mutationId) {
      const entry = (await outbox.entries()).find((other) => other.mutationId === mutationId);
      await outbox.remove(mutationId);
      await showDoubts();
      if (!entry || !isDoubtful(entry)) return undefined;
      return { ...entry.intent, quantity: missingPieces(asDoubt(entry)) };
    },
    async unsent(mutationId) {
      const entry = (await outbox.entries()).find((other) => other.mutationId === mutationId);
      if (!entry || entry.sent || isDoubtful(entry)) return undefined;
      if (host.now() - entry.createdAt < FRESH_MILLISECONDS) return entry;
      await doubt(entry, ledger.settled);
      return undefined;
    },
    async forgetUnsent(mutationId) {
      const entry = (await outbox.entries()).find((other) => other.mutationId === mutationId);
      if (entry && !entry.sent && !isDoubtful(entry)) await outbox.remove(mutationId);
    },
  };
}

/** Where more pieces are there than we can have put, ours are the ones that are asked about. */
export function missingPieces({ quantityBefore, quantityNow, quantityAdded }: DoubtfulAdd): number {
  const missing = quantityBefore + quantityAdded - quantityNow;
  return missing > 0 && missing < quantityAdded ? missing : quantityAdded;
}

function isDoubtful(entry: OutboxEntry): boolean {
  return entry.doubtfulQuantity !== undefined;
}

function asDoubt(entry: OutboxEntry): DoubtfulAdd {
  const { mutationId, intent, sent } = entry;
  const quantityNow = entry.doubtfulQuantity ?? 0;
  return {
    mutationId,
    key: lineKey(intent.variantId, intent.attributes),
    title: intent.preview?.title ?? intent.variantId,
    quantityBefore: sent?.quantityBefore ?? quantityNow,
    quantityNow,
    quantityAdded: intent.quantity,
  };
}
