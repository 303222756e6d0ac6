/** What is known of the cart, and the one place that shows it: settled cart, pending intents, errors, doubts. */
import { atom, type ReadableAtom } from 'nanostores';
import type { AdapterHost } from '../core/adapter-host.js';
import type { PendingIntent } from '../core/cart-intent.js';
import { projectCart } from '../core/cart-projection.js';
import type { Cart, CartLine, Notice } from '../core/cart.js';
import type { CommerceError } from '../core/commerce-error.js';
import { loadOnce } from '../core/load-once.js';
import type { CartState, DoubtfulAdd } from './cart-store.js';

/** The facts about a cart. Every change is shown at once. */
export interface CartLedger {
  readonly $cart: ReadableAtom<CartState>;
  readonly settled: Cart | null;
  /** When the backend was last heard, in milliseconds since the epoch; 0 for never. */
  readonly heardAt: number;
  /** How many carts were taken so far. */
  readonly answers: number;
  /** Takes a cart that the backend stated; answers whether it differs from the one before. */
  settle(cart: Cart | null, notices?: readonly Notice[]): boolean;
  /** The backend could not be asked for the cart. */
  failed(error: CommerceError): void;
  setError(key: string, error: CommerceError): void;
  clearError(key: string): void;
  setDoubts(doubts: readonly DoubtfulAdd[]): void;
  setExpired(lines: readonly CartLine[]): void;
  /** Whether the network is waited for. */
  setWaiting(waits: boolean): void;
  /** Shows the cart again, because the pending intents have changed. */
  show(): void;
}

const loadTotalsLaw = loadOnce(() => import('../core/totals-law.js'));

/** Makes the ledger of a cart nobody has asked for yet. */
export function createCartLedger(host: AdapterHost, pending: () => readonly PendingIntent[]): CartLedger {
  let status: CartState['status'] = 'loading';
  let settled: Cart | null = null;
  let heardAt = 0;
  let answers = 0;
  let notices: readonly Notice[] = [];
  let doubts: readonly DoubtfulAdd[] = [];
  let expiredLines: readonly CartLine[] = [];
  let waitsForNetwork = false;
  let totalsWrong: string | undefined;
  const errors = new Map<string, CommerceError>();

  const state = (): CartState => ({
    status,
    cart: projectCart(settled, pending()),
    errors: new Map(errors),
    notices,
    doubts,
    expiredLines,
    waitsForNetwork: waitsForNetwork && pending().length > 0,
    ...(totalsWrong === undefined ? {} : { totalsWrong }),
  });
  const $cart = atom<CartState>(state());
  const show = () => $cart.set(state());

  /** The totals are shown as given either way; beyond rounding nothing may be ordered on them, as the checkout checks. */
  async function checkTotals(cart: Cart): Promise<void> {
    const { blocksCheckout, findTotalsFault } = await loadTotalsLaw();
    const fault = cart === settled ? findTotalsFault(cart) : undefined;
    if (!fault) return;
    host.log('warn', `the totals do not add up: ${fault.message}`);
    if (!blocksCheckout(fault)) return;
    totalsWrong = fault.message;
    show();
  }

  return {
    $cart,
    get settled() {
      return settled;
    },
    get heardAt() {
      return heardAt;
    },
    get answers() {
      return answers;
    },
    settle(cart, nextNotices = []) {
      const changed = JSON.stringify(cart) !== JSON.stringify(settled);
      status = 'ready';
      heardAt = host.now();
      answers += 1;
      notices = nextNotices;
      errors.delete('cart');
      if (changed) {
        settled = cart;
        totalsWrong = undefined;
        if (cart && cart.totals.length > 0)
          checkTotals(cart).catch((cause: unknown) => host.log('warn', 'the totals were not checked', cause));
      }
      show();
      return changed;
    },
    failed(error) {
      if (status === 'loading') status = 'failed';
      errors.set('cart', error);
      show();
    },
    setError(key, error) {
      errors.set(key, error);
      show();
    },
    clearError(key) {
      if (errors.delete(key)) show();
    },
    setDoubts(next) {
      doubts = next;
      show();
    },
    setExpired(lines) {
      expiredLines = lines;
      show();
    },
    setWaiting(waits) {
      if (waits === waitsForNetwork) return;
      waitsForNetwork = waits;
      show();
    },
    show,
  };
}
