/** The cart that everything of a shop shares: optimistic lines, authoritative money, nothing lost and nothing doubled. */
import type { ReadableAtom } from 'nanostores';
import type { AddIntent, CartIntent } from '../core/cart-intent.js';
import type { VisibleCart } from '../core/cart-projection.js';
import type { CartLine, Notice } from '../core/cart.js';
import { asCommerceError, type CommerceError } from '../core/commerce-error.js';
import type { IntentResult } from '../core/intent-result.js';
import { createCartLearner } from './cart-learner.js';
import { createCartLedger } from './cart-ledger.js';
import { createCartOutbox } from './cart-outbox.js';
import { createCartQueue, intentKey, type CartJob } from './cart-queue.js';
import { createCartSync } from './cart-sync.js';
import { createCartWorker } from './cart-worker.js';
import { retrying } from './retry.js';
import type { ShopScope } from './shop-scope.js';

/** An add whose fate could not be found out, because somebody else wrote to the cart at the same time. */
export interface DoubtfulAdd {
  readonly mutationId: string;
  readonly key: string;
  readonly title: string;
  /** Pieces of that line before and now, and how many were meant to be added. */
  readonly quantityBefore: number;
  readonly quantityNow: number;
  readonly quantityAdded: number;
}

/** What the elements show of a cart. */
export interface CartState {
  /** `loading` until the backend was asked once. */
  readonly status: 'loading' | 'ready' | 'failed';
  readonly cart: VisibleCart;
  /** By line key; `code`, `cart` and `currency` name what belongs to no line. */
  readonly errors: ReadonlyMap<string, CommerceError>;
  /** What the last answer adjusted. */
  readonly notices: readonly Notice[];
  /** To be settled by the buyer, never by resending. */
  readonly doubts: readonly DoubtfulAdd[];
  /** Lines of a cart that the shop no longer has, because it expired or ended elsewhere. The buyer decides about them. */
  readonly expiredLines: readonly CartLine[];
  /** There is no network: what is pending waits for it about a minute, and is sent as soon as it is back. */
  readonly waitsForNetwork: boolean;
  /** Why nothing can be ordered on these totals: they do not add up. In a developer's words. */
  readonly totalsWrong?: string;
}

/** How an intent can be withdrawn. */
export interface IntentOptions {
  /** Aborted before the intent was sent, it ends as `canceled`; afterwards it takes its course. */
  readonly signal?: AbortSignal;
}

/** The cart and everything that can be done to it. No method rejects for an expected failure. */
export interface CartStore {
  readonly $cart: ReadableAtom<CartState>;
  add(intent: Omit<AddIntent, 'kind'>, options?: IntentOptions): Promise<IntentResult>;
  /** Absolute; a later one for the same line replaces one that was not sent yet. */
  setQuantity(key: string, quantity: number, options?: IntentOptions): Promise<IntentResult>;
  remove(key: string, options?: IntentOptions): Promise<IntentResult>;
  applyCode(code: string, options?: IntentOptions): Promise<IntentResult>;
  removeCode(code: string, options?: IntentOptions): Promise<IntentResult>;
  /** Asks the backend for the cart as it is now. */
  refresh(): Promise<void>;
  /** Answers a doubt: keep the cart as it is, or add the missing pieces now. */
  settleDoubt(mutationId: string, answer: 'keep' | 'add'): Promise<IntentResult>;
  /** Answers what to do with `expiredLines`: put them in the cart that there is now, or forget them. */
  settleExpired(answer: 'add' | 'forget'): Promise<IntentResult>;
  /** Takes the error of a line (or of `code`, `cart`) off the screen. */
  dismissError(key: string): void;
}

/** What the shop itself does with its cart. */
export interface ShopCartStore extends CartStore {
  /** Resolves when every intent so far has its answer. */
  idle(): Promise<void>;
  /** Reads the cart after a checkout has changed it, and tells the other tabs. */
  reread(): Promise<void>;
  /** Shows what is wrong with the whole cart, until the buyer dismisses it. */
  warn(error: CommerceError): void;
  /** The buyer goes to order elsewhere; that the cart is gone afterwards is no surprise. */
  expectOrder(): void;
  /** Reads the cart again when it was last heard of longer ago than this. */
  refreshOlderThan(milliseconds: number): Promise<void>;
  close(): void;
}

/** Makes the cart of a shop. The first `refresh` also settles what an earlier page left behind. */
export function createCartStore(scope: ShopScope): ShopCartStore {
  const { host, name } = scope;
  const queue = createCartQueue(() => ledger.show());
  const ledger = createCartLedger(host, () => queue.pending);
  const outbox = createCartOutbox(host, name);
  const sync = createCartSync(host, name, {
    received(cart) {
      if (ledger.settle(cart)) scope.emit('cart-changed', { cart, origin: 'remote' });
    },
    hinted: () => void scope.track(refresh()),
  });
  const learner = createCartLearner(scope, ledger);
  const worker = createCartWorker(scope, { queue, ledger, outbox, sync, learner });

  /** The page knows of a change that the other tabs have not heard of. */
  async function refreshAll(): Promise<void> {
    const before = ledger.settled;
    await refresh();
    if (before && ledger.settled !== before) sync.hint();
  }

  let asked: Promise<void> | undefined;

  /** Whoever asks before the request is sent shares it. */
  function refresh(): Promise<void> {
    void scope.track(worker.recover());
    learner.hint();
    asked ??= readCart().catch((thrown: unknown) => {
      const error = asCommerceError(thrown);
      ledger.failed(error);
      scope.emit('error', { error });
    });
    return asked;
  }

  /** An answer is adopted only when nothing newer was heard while it was on its way; else it is read in its turn. */
  async function readCart(): Promise<void> {
    let isOurDoing: boolean;
    try {
      await scope.ready();
      isOurDoing = await sync.isBehind();
      await sync.catchUpIfQuiet();
    } finally {
      asked = undefined;
    }
    const { answers } = ledger;
    const { hints } = learner;
    const isLate = () => worker.busy || answers !== ledger.answers;
    if (isLate()) return worker.readInTurn();
    const cart = await retrying(host, () => scope.adapter.getCart());
    if (isLate()) return worker.readInTurn();
    await learner.learn(cart, { hints, isOurDoing });
  }

  async function settleExpired(answer: 'add' | 'forget'): Promise<IntentResult> {
    const lines = ledger.$cart.get().expiredLines;
    ledger.setExpired([]);
    if (answer === 'forget') return { status: 'canceled' };
    try {
      const { putBack } = await import('./expired-lines.js');
      return await putBack(lines, push);
    } catch (thrown) {
      ledger.setExpired(lines);
      return { status: 'refused', error: asCommerceError(thrown) };
    }
  }

  function push(intent: CartIntent, options: IntentOptions = {}): Promise<IntentResult> {
    const { signal } = options;
    if (signal?.aborted) return Promise.resolve({ status: 'canceled' });
    ledger.clearError(intentKey(intent));
    const job = queue.push(host.uuid(), intent);
    signal?.addEventListener('abort', () => cancel(job), { once: true });
    worker.run(job);
    return scope.track(job.result);
  }

  function cancel(job: CartJob): void {
    if (job.sent || !queue.has(job)) return;
    queue.finish(job, { status: 'canceled' });
  }

  return {
    $cart: ledger.$cart,
    add: (intent, options) => push({ kind: 'add', ...intent }, options),
    setQuantity: (key, quantity, options) => push({ kind: 'set-quantity', key, quantity }, options),
    remove: (key, options) => push({ kind: 'set-quantity', key, quantity: 0 }, options),
    applyCode: (code, options) => push({ kind: 'apply-code', code }, options),
    removeCode: (code, options) => push({ kind: 'remove-code', code }, options),
    refresh: () => scope.track(refreshAll()),
    settleDoubt: (mutationId, answer) => scope.track(worker.settleDoubt(mutationId, answer)),
    settleExpired: (answer) => scope.track(settleExpired(answer)),
    dismissError: (key) => ledger.clearError(key),
    async idle() {
      for (let job = queue.first(); job; job = queue.first()) await job.result;
    },
    reread: () => scope.track(worker.reread()),
    warn: (error) => ledger.setError('currency', error),
    expectOrder: () => learner.expectOrder(),
    async refreshOlderThan(milliseconds) {
      if (host.now() - ledger.heardAt > milliseconds) await scope.track(refresh());
    },
    close: () => sync.close(),
  };
}
