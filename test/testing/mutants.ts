/** Adapters that are broken on purpose, each in one way that has happened to somebody, and the tests that must notice. */
import type { AdapterHost } from '../../src/core/adapter-host.js';
import type { Cart, CartResult } from '../../src/core/cart.js';
import type { CheckoutSession, NativeCheckout } from '../../src/core/checkout-session.js';
import type { CommerceAdapter } from '../../src/core/commerce-adapter.js';
import { CommerceError } from '../../src/core/commerce-error.js';

/** Breaks an adapter; `host` is known once it was started. */
export interface Mutant {
  readonly name: string;
  /** Which subject it breaks. */
  readonly of: 'local' | 'remote';
  /** At least these tests fail. */
  readonly caughtBy: readonly string[];
  break(adapter: CommerceAdapter): Partial<CommerceAdapter>;
}

export const MUTANTS: readonly Mutant[] = [
  {
    name: 'locks nothing between tabs',
    of: 'local',
    caughtBy: ['cart.two-tabs-share-one-from-the-first-add'],
    break: (adapter) => withHost(adapter, (host) => ({ ...host, lock: (_, work) => work() })),
  },
  {
    name: 'writes what it stores into the log',
    of: 'local',
    caughtBy: ['secrets.stay-out-of-the-log'],
    break: (adapter) =>
      withHost(adapter, (host) => {
        const set = (key: string, text: string) => {
          host.log('debug', `stored ${text}`);
          return host.storage.set(key, text);
        };
        return { ...host, storage: { ...host.storage, set } };
      }),
  },
  {
    name: 'adds again when the same mutation comes twice',
    of: 'local',
    caughtBy: ['cart.mutation-is-done-once', 'cart.mutation-can-be-found'],
    break: (adapter) => ({ addLines: (lines) => adapter.addLines(lines) }),
  },
  {
    name: 'leaves the discount out of the totals',
    of: 'local',
    caughtBy: ['discount.on-twice-and-off'],
    break: (adapter) => ({
      applyDiscount: async (code) => withCart(await adapter.applyDiscount?.(code), withoutDiscountRow),
    }),
  },
  {
    name: 'takes fewer pieces without saying so',
    of: 'local',
    caughtBy: ['stock.clamped-with-a-notice'],
    break: (adapter) => ({
      addLines: async (lines, call) => ({ ...(await adapter.addLines(lines, call)), notices: [] }),
    }),
  },
  {
    name: 'takes a quantity as a difference',
    of: 'local',
    caughtBy: ['cart.quantity-is-absolute'],
    break: (adapter) => ({
      setQuantity: async (id, quantity, call) => {
        const before = (await adapter.getCart())?.lines.find((line) => line.id === id)?.quantity ?? 0;
        return adapter.setQuantity(id, quantity > 0 ? before + quantity : quantity, call);
      },
    }),
  },
  {
    name: 'fails the whole batch for one unknown product',
    of: 'local',
    caughtBy: ['catalog.batch-keeps-order-and-says-null'],
    break: (adapter) => ({
      getProducts: async (references, call) => {
        const products = await adapter.getProducts(references, call);
        if (products.includes(null)) throw new CommerceError('not-found');
        return products;
      },
    }),
  },
  {
    name: 'creates a cart by reading it',
    of: 'local',
    caughtBy: ['cart.reading-creates-nothing'],
    break: (adapter) => ({
      getCart: async (call) => {
        await adapter.setCartInfo?.({});
        return adapter.getCart(call);
      },
    }),
  },
  {
    name: 'does not listen to signals',
    of: 'local',
    caughtBy: ['catalog.aborted', 'cart.aborted-before-it-was-sent'],
    break: (adapter) => ({
      getProducts: (references) => adapter.getProducts(references),
      addLines: (lines) => adapter.addLines(lines),
    }),
  },
  {
    name: 'says that there is nothing when the backend is gone',
    of: 'local',
    caughtBy: ['network.unreachable-and-back', 'network.rate-limited', 'network.answer-is-not-json'],
    break: (adapter) => ({
      getProducts: (references, call) => adapter.getProducts(references, call).catch(() => [null]),
    }),
  },
  {
    name: 'orders at whatever the total is now',
    of: 'local',
    caughtBy: ['checkout.other-total-is-refused'],
    break: (adapter) =>
      withCheckout(adapter, (session) => ({
        complete: (input) => {
          const total = session.state.cart.totals.find(({ type }) => type === 'total');
          return session.complete(total ? { ...input, expectedTotal: total.amount } : input);
        },
      })),
  },
  {
    name: 'orders what is not complete',
    of: 'local',
    caughtBy: ['checkout.asks-field-by-field', 'checkout.bad-email'],
    break: (adapter) =>
      withCheckout(adapter, (session) => ({
        get state() {
          return { ...session.state, requirements: [], status: 'ready' as const };
        },
        update: async (patch) => ({ ...(await session.update(patch)), requirements: [] }),
      })),
  },
  {
    name: 'throws away the cart when a payment is declined',
    of: 'local',
    caughtBy: ['checkout.declined-payment-leaves-the-cart'],
    break: (adapter) =>
      withCheckout(adapter, (session) => ({
        complete: (input) =>
          session.complete(input).catch(async (error: unknown) => {
            await adapter.clear();
            throw error;
          }),
      })),
  },
  {
    name: 'is sure that a lost answer means failure',
    of: 'remote',
    caughtBy: ['network.lost-answer-is-ambiguous', 'network.timeout-is-ambiguous'],
    break: (adapter) => ({
      addLines: (lines, call) =>
        adapter.addLines(lines, call).catch((error: CommerceError) => {
          throw new CommerceError(error.code, { message: error.message });
        }),
    }),
  },
  {
    name: 'sends an add again without looking',
    of: 'remote',
    caughtBy: ['network.lost-answer-is-ambiguous'],
    break: (adapter) => ({
      addLines: (lines, { mutationId: _unused, ...call } = {}) =>
        adapter.addLines(lines, call).catch(() => adapter.addLines(lines, call)),
    }),
  },
];

function withHost(
  adapter: CommerceAdapter,
  change: (host: AdapterHost) => AdapterHost,
): Partial<CommerceAdapter> {
  return { init: (host, context, call) => adapter.init(change(host), context, call) };
}

function withCheckout(
  adapter: CommerceAdapter,
  change: (session: NativeCheckout) => Partial<NativeCheckout>,
): Partial<CommerceAdapter> {
  const broken = (session: CheckoutSession): CheckoutSession => {
    if (session.mode !== 'native') return session;
    const own = Object.getOwnPropertyDescriptors(change(session));
    return Object.create(session, own) as NativeCheckout;
  };
  return { beginCheckout: async (request, call) => broken(await adapter.beginCheckout(request, call)) };
}

function withCart(result: CartResult | undefined, change: (cart: Cart) => Cart): CartResult {
  if (!result) throw new Error('the adapter to break has no such method');
  return { ...result, cart: change(result.cart) };
}

function withoutDiscountRow(cart: Cart): Cart {
  return { ...cart, totals: cart.totals.filter(({ type }) => type !== 'discount') };
}
