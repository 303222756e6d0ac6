/** Works off the queue of a cart, one intent at a time in all tabs of the browser. */
import { asCommerceError, type CommerceError } from '../core/commerce-error.js';
import type { Cart, Notice } from '../core/cart.js';
import type { IntentResult } from '../core/intent-result.js';
import { late } from '../core/late.js';
import { loadOnce } from '../core/load-once.js';
import type { CartLearner } from './cart-learner.js';
import type { CartLedger } from './cart-ledger.js';
import { isDoubtful, type CartOutbox } from './cart-outbox.js';
import { intentKey, type CartJob, type CartQueue } from './cart-queue.js';
import type { AddResult, CartSender } from './cart-sender.js';
import type { CartSync } from './cart-sync.js';
import type { ShopScope } from './shop-scope.js';

/** What belongs to one cart. */
export interface CartParts {
  readonly queue: CartQueue;
  readonly ledger: CartLedger;
  readonly outbox: CartOutbox;
  readonly sync: CartSync;
  readonly learner: CartLearner;
}

/** The one that speaks to the backend. */
export interface CartWorker {
  /** A change is on its way, so what is read meanwhile may be old when it comes. */
  readonly busy: boolean;
  /** Takes care of a job that was just queued. */
  run(job: CartJob): void;
  /** Takes up, once, what earlier pages left behind. */
  recover(): Promise<void>;
  /**
   * Reads the cart, if it is still hinted at, when what is under way has its answer and before anything else is sent.
   *
   * @throws CommerceError when it cannot be read.
   */
  readInTurn(): Promise<void>;
  reread(): Promise<void>;
  settleDoubt(mutationId: string, answer: 'keep' | 'add'): Promise<IntentResult>;
}

/** Makes the worker of a cart. */
export function createCartWorker(scope: ShopScope, parts: CartParts): CartWorker {
  const { host, name } = scope;
  const { queue, ledger, outbox, sync, learner } = parts;
  const loadRecovery = loadOnce(async () => {
    const { createCartRecovery } = await late(import('./cart-recovery.js'));
    return createCartRecovery(scope, parts);
  });
  const noted = new WeakMap<CartJob, Promise<void>>();
  let draining = false;
  let busy = false;

  /** Does work that changes the cart, with everything known that happened before. */
  async function underLock<Result>(work: (sender: CartSender) => Promise<Result>): Promise<Result> {
    const recovery = await loadRecovery();
    const sender = await recovery.openSender();
    return host.lock(`${name}:cart`, async () => {
      busy = true;
      try {
        await recovery.bringUpToDate(sender);
        return await work(sender);
      } finally {
        busy = false;
      }
    });
  }

  async function conclude(cart: Cart | null, notices: readonly Notice[] = []): Promise<IntentResult> {
    await sync.announce(cart);
    const changed = ledger.settle(cart, notices);
    if (changed) scope.emit('cart-changed', { cart, origin: 'local' });
    return { status: 'done', notices, ...(cart ? { cart } : {}) };
  }

  async function send(job: CartJob, sender: CartSender): Promise<IntentResult> {
    if (!queue.has(job)) return { status: 'canceled' };
    job.sent = true;
    ledger.show();
    const { cart, notices } = await take(job, sender);
    const before = ledger.settled;
    const result = await conclude(cart, notices);
    await learner.compare(before);
    return result;
  }

  async function take({ id, intent }: CartJob, sender: CartSender): Promise<AddResult> {
    if (intent.kind === 'add')
      return (await loadRecovery()).sendAdd(sender, { mutationId: id, intent, createdAt: host.now() });
    await sync.begin();
    return sender.change(id, intent, ledger.settled);
  }

  /** A refusal may bring the cart along; where it says that the cart is another one, it is read again. */
  async function refuse(job: CartJob, thrown: unknown): Promise<IntentResult> {
    const error = asCommerceError(thrown);
    const before = ledger.settled;
    if (error.cart) await conclude(error.cart);
    else if (RE_READ.has(error.code) || error.ambiguous) await readAgain();
    if (error.code === 'cart-expired') await learner.expired(before);
    return refusal(job, error);
  }

  function refusal(job: CartJob, error: CommerceError): IntentResult {
    ledger.setError(intentKey(job.intent), error);
    scope.emit('error', { error });
    const cart = ledger.settled;
    return { status: 'refused', error, ...(cart ? { cart } : {}) };
  }

  async function readAgain(): Promise<void> {
    try {
      await conclude(await scope.adapter.getCart());
    } catch (cause) {
      host.log('warn', 'the cart could not be read after a refusal', cause);
    }
  }

  async function perform(job: CartJob): Promise<void> {
    await noted.get(job);
    if (!queue.has(job)) return;
    let result: IntentResult;
    try {
      result = await underLock((sender) => send(job, sender).catch((thrown: unknown) => refuse(job, thrown)));
    } catch (thrown) {
      const error = asCommerceError(thrown);
      ledger.failed(error);
      result = refusal(job, error);
    }
    if (queue.has(job)) queue.finish(job, result);
  }

  async function drain(): Promise<void> {
    if (draining) return;
    draining = true;
    for (let job = queue.first(); job; job = queue.first()) await perform(job);
    draining = false;
  }

  /** Holds the add's own lock until it has its answer, so that other tabs can tell whether its page lives. */
  function note(job: CartJob): Promise<void> {
    const { intent } = job;
    if (intent.kind !== 'add' || noted.has(job)) return noted.get(job) ?? Promise.resolve();
    const entry = { mutationId: job.id, intent, createdAt: host.now() };
    outbox.jot(entry);
    const done = new Promise<void>((resolve) => {
      const hold = async () => {
        await outbox.put(entry);
        resolve();
        const { status } = await job.result;
        if (status !== 'done') await (await loadRecovery()).forgetUnsent(job.id);
      };
      host.lock(`${name}:add:${job.id}`, hold).catch((cause: unknown) => {
        host.log('warn', 'an add could not be noted', cause);
        resolve();
      });
    });
    noted.set(job, done);
    return done;
  }

  function run(job: CartJob): void {
    void scope.track(note(job));
    void drain();
  }

  /** Another page's add is taken up when that page is gone, which its lock tells. */
  async function adopt(mutationId: string): Promise<void> {
    await host.lock(`${name}:add:${mutationId}`, async () => {
      const recovery = await loadRecovery();
      const entry = await recovery.unsent(mutationId);
      if (!entry) return;
      const job = queue.push(mutationId, entry.intent);
      void drain();
      if ((await job.result).status !== 'done') await recovery.forgetUnsent(mutationId);
    });
  }

  let recovered: Promise<void> | undefined;

  async function recover(): Promise<void> {
    const entries = await outbox.entries();
    // Brought before the first add, which should not have to wait for it.
    await loadRecovery();
    if (entries.length === 0) return;
    await underLock(() => Promise.resolve());
    const waiting = entries.filter((entry) => !entry.sent && !isDoubtful(entry));
    for (const { mutationId } of waiting) {
      adopt(mutationId).catch((cause: unknown) => host.log('warn', 'an add was not taken up', cause));
    }
  }

  return {
    get busy() {
      return busy;
    },
    run,
    recover() {
      recovered ??= recover().catch((cause: unknown) => {
        recovered = undefined;
        host.log('warn', 'what an earlier page left behind could not be settled yet', cause);
      });
      return recovered;
    },
    readInTurn: () => underLock(() => Promise.resolve()),
    async reread() {
      try {
        await underLock(async (sender) => {
          await sync.begin();
          await conclude(await sender.read());
        });
      } catch (thrown) {
        ledger.failed(asCommerceError(thrown));
      }
    },
    async settleDoubt(mutationId, answer) {
      try {
        const job = await underLock(async () => {
          const intent = await (await loadRecovery()).takeDoubt(mutationId);
          if (!intent) return 'gone';
          if (answer === 'keep' || intent.quantity <= 0) return 'kept';
          const added = queue.push(host.uuid(), intent);
          await note(added);
          return added;
        });
        if (job === 'gone') return { status: 'canceled' };
        if (job === 'kept') return { status: 'done', ...(ledger.settled ? { cart: ledger.settled } : {}) };
        run(job);
        return await job.result;
      } catch (thrown) {
        return { status: 'refused', error: asCommerceError(thrown) };
      }
    },
  };
}

const RE_READ: ReadonlySet<CommerceError['code']> = new Set(['cart-expired', 'conflict', 'not-found']);
