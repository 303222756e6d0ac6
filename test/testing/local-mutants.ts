/** Adapters that are broken on purpose, each in one way that has happened to somebody, and the tests that must notice. */
import type { Cart } from '../../src/core/cart.js';
import { CommerceError } from '../../src/core/commerce-error.js';
import type { Product } from '../../src/core/product.js';
import { withCart, withCheckout, withHost, withProducts, type Mutant } from './break-adapter.js';

/** Of an adapter without a server. */
export const LOCAL_MUTANTS: readonly Mutant[] = [
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
    name: 'keeps the discount of before when a quantity changes',
    of: 'local',
    caughtBy: ['cart.totals-law-at-every-step'],
    break: (adapter) => ({
      setQuantity: async (id, quantity, call) =>
        withCart(await adapter.setQuantity(id, quantity, call), withoutDiscountRow),
    }),
  },
  {
    name: 'loses the cart when the language changes',
    of: 'local',
    caughtBy: ['context.keeps-the-cart'],
    break: (adapter) => ({ setContext: (_context, call) => adapter.clear(call) }),
  },
  {
    name: 'answers a product once, however often it was asked for',
    of: 'local',
    caughtBy: ['catalog.same-product-twice'],
    break: (adapter) => ({
      getProducts: async (references, call) => [
        ...new Set(await adapter.getProducts(references.slice(0, 1), call)),
      ],
    }),
  },
  {
    name: 'states what an article costs per kilogram of nothing',
    of: 'local',
    caughtBy: ['facts.of-prices'],
    break: (adapter) => withProducts(adapter, withEmptyContent),
  },
  {
    name: 'names a script as its terms',
    of: 'local',
    caughtBy: ['facts.of-the-shop'],
    break: () => ({
      getShopFacts: () => {
        const policies = [{ kind: 'terms', url: 'javascript:alert(1)', language: 'en' }] as const;
        return Promise.resolve({ sellers: [], policies, deliversTo: [], paymentMeans: [] });
      },
    }),
  },
  {
    name: 'acknowledges a withdrawal without saying when',
    of: 'local',
    caughtBy: ['facts.withdrawal-is-acknowledged'],
    break: () => ({
      requestWithdrawal: () => Promise.resolve({ receivedAt: '2026-01-01', reference: 'W-1' }),
    }),
  },
  {
    name: 'goes on telling whoever has stopped',
    of: 'local',
    caughtBy: ['lifecycle.subscribe-and-stop'],
    break: (adapter) => ({
      subscribe(listener) {
        adapter.subscribe?.(listener);
        return () => undefined;
      },
    }),
  },
  {
    name: 'cannot end before it began',
    of: 'local',
    caughtBy: ['lifecycle.dispose-before-init'],
    break: (adapter) => {
      let isStarted = false;
      return {
        init: (host, context, call) => ((isStarted = true), adapter.init(host, context, call)),
        dispose() {
          if (!isStarted) throw new Error('not started');
          adapter.dispose();
        },
      };
    },
  },
  {
    name: 'cannot end twice',
    of: 'local',
    caughtBy: ['lifecycle.dispose-twice'],
    break: (adapter) => {
      let isOver = false;
      return {
        dispose() {
          if (isOver) throw new Error('over already');
          isOver = true;
          adapter.dispose();
        },
      };
    },
  },
];

function withEmptyContent(product: Product): Product {
  const amount = { value: 0, unit: 'g' } as const;
  const variants = product.variants.map((variant) => {
    const unitPrice = { price: variant.price, content: amount, reference: amount };
    return { ...variant, priceFacts: { tax: { included: true }, unitPrice } };
  });
  return { ...product, variants };
}

function withoutDiscountRow(cart: Cart): Cart {
  return { ...cart, totals: cart.totals.filter(({ type }) => type !== 'discount') };
}
