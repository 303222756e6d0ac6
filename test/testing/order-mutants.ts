/** Adapters that are broken on purpose in how they order, and the tests that must notice. */
import { CommerceError } from '../../src/core/commerce-error.js';
import { withCheckout, type Mutant } from './break-adapter.js';

/** Of an adapter that talks to a backend. */
export const ORDER_MUTANTS: readonly Mutant[] = [
  {
    name: 'says that a payment failed when nobody knows',
    of: 'remote',
    caughtBy: ['order.lost-answer-is-one-order'],
    break: (adapter) =>
      withCheckout(adapter, (session) => ({
        complete: (...all) =>
          session.complete(...all).catch(() => Promise.reject(new CommerceError('payment-failed'))),
      })),
  },
  {
    name: 'forgets what was ordered when the answer was lost',
    of: 'remote',
    caughtBy: ['order.lost-answer-is-one-order'],
    break: (adapter) =>
      withCheckout(adapter, (session) => ({
        refresh: async (call) => {
          const { order: _forgotten, ...state } = await session.refresh(call);
          return state;
        },
        complete: async (input, call) => {
          const state = await session.complete(input, call);
          const orders = (counted += 1);
          return state.order ? { ...state, order: { ...state.order, id: `order-${orders}` } } : state;
        },
      })),
  },
  {
    name: 'empties the cart when a checkout is left',
    of: 'remote',
    caughtBy: ['order.canceling-leaves-the-cart'],
    break: (adapter) => withCheckout(adapter, () => ({ cancel: (call) => adapter.clear(call) })),
  },
  {
    name: 'never looks at the cart again once a checkout has begun',
    of: 'remote',
    caughtBy: ['order.cart-changes-while-checking-out'],
    break: (adapter) =>
      withCheckout(adapter, (session) => ({ refresh: () => Promise.resolve(session.state) })),
  },
  {
    name: 'shows another order after a reload',
    of: 'remote',
    caughtBy: ['order.is-over-after-a-reload'],
    break: (adapter) => ({
      resumeCheckout: async () => {
        await adapter.addLines([{ variantId: 'bowl', quantity: 1 }]);
        const session = await adapter.beginCheckout({ mode: 'native' });
        if (session.mode !== 'native') return null;
        const { cart } = session.state;
        const total = cart.lines[0]?.subtotal ?? { amountMinor: 0, currency: 'EUR' };
        const order = { id: 'other', number: 'other', status: 'placed', total } as const;
        return { ...session, state: { ...session.state, status: 'completed', order } };
      },
    }),
  },
  {
    name: 'leaves delivery out of the rows',
    of: 'remote',
    caughtBy: ['order.totals-law-at-every-step'],
    break: (adapter) =>
      withCheckout(adapter, (session) => ({
        update: async (...all) => {
          const state = await session.update(...all);
          const totals = state.cart.totals.filter(({ type }) => type !== 'shipping');
          return { ...state, cart: { ...state.cart, totals } };
        },
      })),
  },
  {
    name: 'tells another film with an order',
    of: 'remote',
    caughtBy: ['attribution.of-an-order-comes-back'],
    break: (adapter) => ({
      beginCheckout: (request, call) =>
        adapter.beginCheckout({ ...request, attribution: { videoId: 'another' } }, call),
    }),
  },
  {
    name: 'orders although the buyer took it back at once',
    of: 'remote',
    caughtBy: ['abort.order'],
    break: (adapter) => withCheckout(adapter, (session) => ({ update: (patch) => session.update(patch) })),
  },
  {
    name: 'sends the buyer to a script',
    of: 'remote',
    caughtBy: ['checkout.elsewhere-is-a-web-address'],
    break: (adapter) => ({
      beginCheckout: async (request, call) => {
        const session = await adapter.beginCheckout(request, call);
        return session.mode === 'redirect' ? { ...session, url: 'javascript:alert(1)' } : session;
      },
    }),
  },
  {
    name: 'takes a way to the checkout for an order',
    of: 'remote',
    caughtBy: ['checkout.elsewhere-is-a-web-address'],
    break: (adapter) => ({
      beginCheckout: async (request, call) => {
        const session = await adapter.beginCheckout(request, call);
        if (session.mode === 'redirect') await adapter.clear(call);
        return session;
      },
    }),
  },
  {
    name: 'writes an empty message',
    of: 'messages',
    caughtBy: ['checkout.message-is-a-draft'],
    break: (adapter) => ({
      beginCheckout: async (request, call) => {
        const session = await adapter.beginCheckout(request, call);
        return session.mode === 'message' ? { ...session, text: '' } : session;
      },
    }),
  },
];

let counted = 0;
