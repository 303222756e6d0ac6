/** Adapters that are broken on purpose on the way to an order, and the tests that must notice. */
import { asCommerceError, CommerceError } from '../../src/core/commerce-error.js';
import { withCheckout, type Mutant } from './break-adapter.js';

/** Of an adapter that talks to a backend. */
export const CHECKOUT_MUTANTS: readonly Mutant[] = [
  {
    name: 'fills an empty cart at the checkout',
    of: 'remote',
    caughtBy: ['checkout.empty-cart'],
    break: (adapter) => ({
      beginCheckout: async (request, call) => {
        await adapter.addLines([{ variantId: 'bowl', quantity: 1 }]);
        return adapter.beginCheckout(request, call);
      },
    }),
  },
  {
    name: 'checks out in its own way, whatever it was asked for',
    of: 'remote',
    caughtBy: ['checkout.unsupported-mode'],
    break: (adapter) => ({
      beginCheckout: (request, call) => adapter.beginCheckout({ ...request, mode: 'native' }, call),
    }),
  },
  {
    name: 'swallows what was wrong with an entry',
    of: 'remote',
    caughtBy: ['checkout.unknown-delivery-option'],
    break: (adapter) =>
      withCheckout(adapter, (session) => ({
        update: (...all) => session.update(...all).catch(() => session.refresh()),
      })),
  },
  {
    name: 'refuses a part of an address',
    of: 'local',
    caughtBy: ['checkout.begins-with-a-wallet'],
    break: (adapter) =>
      withCheckout(adapter, (session) => ({
        update: (patch, call) =>
          patch.shippingAddress?.line1 === ''
            ? Promise.reject(new CommerceError('validation'))
            : session.update(patch, call),
      })),
  },
  {
    name: 'delivers everywhere',
    of: 'remote',
    caughtBy: ['checkout.country-that-is-not-served'],
    break: (adapter) =>
      withCheckout(adapter, (session) => ({
        update: async (...all) => ({ ...(await session.update(...all)), requirements: [] }),
      })),
  },
  {
    name: 'does not say which field was missing',
    of: 'remote',
    caughtBy: ['checkout.incomplete-is-refused'],
    break: (adapter) =>
      withCheckout(adapter, (session) => ({
        complete: (...all) =>
          session.complete(...all).catch(() => Promise.reject(new CommerceError('validation'))),
      })),
  },
  {
    name: 'orders for another sum',
    of: 'remote',
    caughtBy: ['checkout.order-is-placed'],
    break: (adapter) =>
      withCheckout(adapter, (session) => ({
        complete: async (...all) => {
          const { order, ...state } = await session.complete(...all);
          return order
            ? { ...state, order: { ...order, total: { amountMinor: 1, currency: 'EUR' } } }
            : state;
        },
      })),
  },
  {
    name: 'makes an order of every attempt',
    of: 'remote',
    caughtBy: ['checkout.completing-twice-is-one-order'],
    break: (adapter) => {
      let orders = 0;
      return withCheckout(adapter, (session) => ({
        complete: async (...all) => {
          const { order, ...state } = await session.complete(...all);
          orders += 1;
          return order ? { ...state, order: { ...order, id: `order-${orders}` } } : state;
        },
      }));
    },
  },
  {
    name: 'refuses without showing what is left',
    of: 'remote',
    caughtBy: ['checkout.stock-gone-meanwhile'],
    break: (adapter) =>
      withCheckout(adapter, (session) => ({
        complete: (...all) =>
          session.complete(...all).catch((thrown: unknown) => {
            throw new CommerceError(asCommerceError(thrown).code);
          }),
      })),
  },
  {
    name: 'forgets a checkout with the page',
    of: 'remote',
    caughtBy: ['checkout.comes-back-after-a-reload'],
    break: () => ({ resumeCheckout: () => Promise.resolve(null) }),
  },
];
