/** Sends adds so that an interruption can be settled, and settles what was interrupted before anything new is sent. */
import { CommerceError } from '../core/commerce-error.js';
import type { AddIntent } from '../core/cart-intent.js';
import { loadOnce } from '../core/load-once.js';
import { markBefore } from './add-mark.js';
import { isDoubtful, type OutboxEntry } from './cart-outbox.js';
import { createCartSender, type AddResult, type CartSender } from './cart-sender.js';
import type { CartParts } from './cart-worker.js';
import type { ShopScope } from './shop-scope.js';

/** The keeper of the outbox. All but `openSender`, `unsent` and `forgetUnsent` need the cart's lock. */
export interface CartRecovery {
  /** @throws CommerceError when the adapter could not start. */
  openSender(): Promise<CartSender>;
  /** Settles adds whose page died before the answer, and reads the cart if it was changed elsewhere. */
  bringUpToDate(sender: CartSender): Promise<void>;
  /** Sends an add that is noted before and struck out after. */
  sendAdd(sender: CartSender, entry: OutboxEntry): Promise<AddResult>;
  /** Takes a doubt off the list; answers the add of the pieces that are missing. */
  takeDoubt(mutationId: string): Promise<AddIntent | undefined>;
  unsent(mutationId: string): Promise<OutboxEntry | undefined>;
  forgetUnsent(mutationId: string): Promise<void>;
}

/** Makes the keeper of a cart's outbox. */
export function createCartRecovery(
  scope: ShopScope,
  { ledger, outbox, sync, learner }: Omit<CartParts, 'queue'>,
): CartRecovery {
  const { host } = scope;
  const loadLostAdds = loadOnce(async () => {
    const { createLostAdds } = await import('./lost-adds.js');
    return createLostAdds(scope, { ledger, outbox, sync, learner, sendAdd });
  });

  async function sendAdd(sender: CartSender, entry: OutboxEntry, expired = false): Promise<AddResult> {
    const { mutationId, intent } = entry;
    const sent = markBefore(intent, ledger.settled, host.now());
    const isWrittenBeside = () => learner.isHinted;
    await outbox.put({ ...entry, sent });
    await sync.begin();
    try {
      const answer = await sender.add({ mutationId, intent, sent, isWrittenBeside });
      if (answer.fate === 'applied') {
        await outbox.remove(mutationId);
        return answer.result;
      }
      await (await loadLostAdds()).doubt({ ...entry, sent }, answer.cart);
      throw new CommerceError('outcome-unknown', { ...(answer.cart ? { cart: answer.cart } : {}) });
    } catch (thrown) {
      if (!(thrown instanceof CommerceError)) throw thrown;
      if (thrown.code === 'outcome-unknown') {
        if (thrown.ambiguous) await outbox.put({ ...entry, sent, reported: true });
        throw thrown;
      }
      if (thrown.code === 'cart-expired' && !expired) {
        const before = ledger.settled;
        await learner.learn(await sender.read(), { hints: learner.hints, isOurDoing: true });
        await learner.expired(before);
        return sendAdd(sender, entry, true);
      }
      await outbox.remove(mutationId);
      throw thrown;
    }
  }

  return {
    sendAdd,
    openSender: async () => createCartSender(scope, await scope.ready(), ledger.setWaiting),
    async bringUpToDate(sender) {
      const entries = await outbox.entries();
      const hasLost = entries.some((entry) => entry.sent !== undefined || isDoubtful(entry));
      if (hasLost || ledger.$cart.get().doubts.length > 0)
        await (await loadLostAdds()).settle(sender, entries);
      const isOurDoing = await sync.isBehind();
      if (ledger.heardAt > 0 && !learner.isHinted && !isOurDoing) return;
      await sync.catchUp();
      const { hints } = learner;
      await learner.learn(await sender.read(), { hints, isOurDoing });
    },
    takeDoubt: async (mutationId) => (await loadLostAdds()).takeDoubt(mutationId),
    unsent: async (mutationId) => (await loadLostAdds()).unsent(mutationId),
    async forgetUnsent(mutationId) {
      const entry = (await outbox.entries()).find((other) => other.mutationId === mutationId);
      if (entry && !entry.sent && !isDoubtful(entry)) await outbox.remove(mutationId);
    },
  };
}
