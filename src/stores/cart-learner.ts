/** Takes carts that we did not change, and notices when the shop has let go of the cart that was shown. */
import type { Cart } from '../core/cart.js';
import { CommerceError } from '../core/commerce-error.js';
import type { CartLedger } from './cart-ledger.js';
import { isOrderSent } from './checkout-record-key.js';
import type { ShopScope } from './shop-scope.js';

/** What is known of a cart that was read. */
export interface Reading {
  /** `hints` when it was asked for; what was said since is not in it. */
  readonly hints: number;
  /** A tab of this browser has changed the cart. */
  readonly isOurDoing: boolean;
}

/** Keeps the ledger true to what others do. */
export interface CartLearner {
  /** Somebody says that the cart may be another one than the one that we know. */
  hint(): void;
  /** How often that was said. */
  readonly hints: number;
  /** It was said, and the cart was not read since. */
  readonly isHinted: boolean;
  /** Takes what the shop answered to a question; without a `reading`, it answers no hint. */
  learn(cart: Cart | null, reading?: Reading): Promise<void>;
  /** The shop has let go of this cart, unless an order took it; what it has now is taken already. */
  expired(before: Cart | null): Promise<void>;
  /** The same, if what the shop has now is another cart. */
  compare(before: Cart | null): Promise<void>;
  /** The buyer has gone to order elsewhere, after which the cart is gone for a good reason. */
  expectOrder(): void;
}

/** Makes the learner of a cart. */
export function createCartLearner({ emit, host, name }: ShopScope, ledger: CartLedger): CartLearner {
  let isOrderExpected = false;
  let hints = 0;
  let heardHints = 0;

  async function expired(before: Cart | null): Promise<void> {
    const kept = new Set(ledger.settled?.lines.map(({ key }) => key));
    const gone = before?.lines.filter(({ key }) => !kept.has(key)) ?? [];
    if (gone.length === 0 || (await isOrderSent(host, name))) return;
    ledger.setExpired([...ledger.$cart.get().expiredLines, ...gone]);
    const message = `the shop no longer has a cart with ${gone.map(({ title }) => title).join(', ')}`;
    emit('error', { error: new CommerceError('cart-expired', { message }) });
  }

  async function compare(before: Cart | null): Promise<void> {
    if (before?.id === ledger.settled?.id) return;
    const isSurprise = !isOrderExpected;
    isOrderExpected = false;
    if (isSurprise) await expired(before);
  }

  return {
    hint() {
      hints += 1;
    },
    get hints() {
      return hints;
    },
    get isHinted() {
      return heardHints < hints;
    },
    async learn(cart, reading) {
      heardHints = reading?.hints ?? heardHints;
      const { settled, heardAt } = ledger;
      if (!ledger.settle(cart) || heardAt === 0) return;
      emit('cart-changed', { cart, origin: 'remote' });
      if (!reading?.isOurDoing) await compare(settled);
    },
    expired,
    compare,
    expectOrder() {
      isOrderExpected = true;
    },
  };
}
