/** Adapters over HTTP that are broken on purpose in how they speak to their backend, and the tests that must notice. */
import type { Cart } from '../../src/core/cart.js';
import type { AdapterHost } from '../../src/core/adapter-host.js';
import type { CommerceAdapter } from '../../src/core/commerce-adapter.js';
import { CommerceError } from '../../src/core/commerce-error.js';
import { changed, rethrown, withHost, type Mutant } from './break-adapter.js';

/** Of an adapter that talks to a backend. */
export const REMOTE_MUTANTS: readonly Mutant[] = [
  {
    name: 'is sure that a lost answer means failure',
    of: 'remote',
    caughtBy: [
      ...['network.lost-answer-is-ambiguous', 'network.timeout-is-ambiguous'],
      ...['lost.answer-is-not-json', 'lost.server-error'],
    ],
    break: (adapter) => ({
      addLines: (lines, call) => adapter.addLines(lines, call).catch(rethrown({ ambiguous: false })),
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
  {
    name: 'is sure that every other change failed whose answer was lost',
    of: 'remote',
    caughtBy: ['lost.quantity', 'lost.removal', 'lost.discount', 'lost.cart-info'],
    break: (adapter) => ({
      setQuantity: (...all) => adapter.setQuantity(...all).catch(rethrown({ ambiguous: false })),
      applyDiscount: async (...all) =>
        changed(await adapter.applyDiscount?.(...all).catch(rethrown({ ambiguous: false }))),
      setCartInfo: async (...all) =>
        changed(await adapter.setCartInfo?.(...all).catch(rethrown({ ambiguous: false }))),
    }),
  },
  {
    name: 'only says that it cleared the cart',
    of: 'remote',
    caughtBy: ['lost.clear', 'cart.clear'],
    break: () => ({ clear: () => Promise.resolve() }),
  },
  {
    name: 'believes that a throttled change may have happened',
    of: 'remote',
    caughtBy: ['lost.rate-limited'],
    break: (adapter) => ({
      addLines: (...all) => adapter.addLines(...all).catch(rethrown({ ambiguous: true })),
    }),
  },
  {
    name: 'reads Retry-After as seconds only',
    of: 'remote',
    caughtBy: ['network.retry-after-as-a-date'],
    break: (adapter) => ({
      getProducts: (...all) => adapter.getProducts(...all).catch(rethrown({ retryAfterMilliseconds: 0 })),
    }),
  },
  {
    name: 'calls a wrong token a failure of the server',
    of: 'remote',
    caughtBy: ['network.unauthorized'],
    break: (adapter) => ({
      getProducts: (...all) =>
        adapter.getProducts(...all).catch(() => Promise.reject(new CommerceError('server'))),
    }),
  },
  {
    name: 'believes that a read may have changed something',
    of: 'remote',
    caughtBy: ['network.timeout-of-a-read', 'network.unreachable-and-back'],
    break: (adapter) => ({
      getProducts: (...all) => adapter.getProducts(...all).catch(rethrown({ ambiguous: true })),
    }),
  },
  {
    name: 'asks for twenty products at most',
    of: 'remote',
    caughtBy: ['catalog.full-batch'],
    break: (adapter) => ({
      getProducts: async (references, call) => {
        const found = await adapter.getProducts(references.slice(0, 20), call);
        return references.map((_, index) => found[index] ?? null);
      },
    }),
  },
  {
    name: 'cuts a list that is longer than a batch',
    of: 'remote',
    caughtBy: ['catalog.more-than-a-batch'],
    break: (adapter) => ({
      getProducts: (references, call) => adapter.getProducts(references.slice(0, 50), call),
    }),
  },
  {
    name: 'makes a line of its own for each pin',
    of: 'remote',
    caughtBy: ['attribution.splits-no-line'],
    break: (adapter) => ({
      addLines: (lines, call) =>
        adapter.addLines(
          lines.map((line) => ({ ...line, attributes: { pin: line.attribution?.hotspotId ?? '' } })),
          call,
        ),
    }),
  },
  {
    name: 'forgets which film led to a line',
    of: 'remote',
    caughtBy: ['attribution.of-a-line-comes-back'],
    break: (adapter) => ({
      addLines: (lines, call) =>
        adapter.addLines(
          lines.map(({ attribution: _forgotten, ...line }) => line),
          call,
        ),
    }),
  },
  {
    name: 'shows the last cart it saw when there is none',
    of: 'remote',
    caughtBy: ['expiry.cart-reads-as-none', 'cart.clear'],
    break: (adapter) => {
      let seen: Cart | null = null;
      return {
        getCart: async (call) => (seen = (await adapter.getCart(call)) ?? seen ?? (await lastOf(adapter))),
      };
    },
  },
  {
    name: 'never lets go of a token',
    of: 'remote',
    caughtBy: ['expiry.change-says-so', 'expiry.add-starts-anew-or-says-so'],
    break: (adapter) =>
      withHost(adapter, (host) => ({
        ...host,
        storage: { ...host.storage, remove: () => Promise.resolve() },
      })),
  },
  {
    name: 'puts the token into addresses',
    of: 'remote',
    caughtBy: ['secrets.stay-out-of-addresses'],
    break: (adapter) => withHost(adapter, tokenInAddresses),
  },
  {
    name: 'puts the token into its errors',
    of: 'remote',
    caughtBy: ['secrets.stay-out-of-errors'],
    break: (adapter) => {
      let host: AdapterHost;
      return {
        init: (own, context, call) => adapter.init((host = own), context, call),
        getCart: (call) =>
          adapter.getCart(call).catch(async () => {
            throw new CommerceError('network', {
              message: `no answer for ${await host.storage.get('token')}`,
            });
          }),
      };
    },
  },
  {
    name: 'forgets every twentieth change',
    of: 'remote',
    caughtBy: ['walk.fifty-changes'],
    break: (adapter) => {
      let changes = 0;
      return {
        setQuantity: async (id, quantity, call) => {
          changes += 1;
          const cart = changes % 20 === 0 ? await adapter.getCart(call) : null;
          return cart ? { cart, notices: [] } : adapter.setQuantity(id, quantity, call);
        },
      };
    },
  },
  {
    name: 'does not listen to signals where it seems not to matter',
    of: 'remote',
    caughtBy: ['abort.reads', 'abort.changes'],
    break: (adapter) => ({
      getOrder: (orderId) => adapter.getOrder?.(orderId) ?? Promise.resolve(null),
      clear: () => adapter.clear(),
    }),
  },
];

/** A cart that was there before whatever happened. */
async function lastOf(adapter: CommerceAdapter): Promise<Cart | null> {
  const { cart } = await adapter.addLines([{ variantId: 'bowl', quantity: 1 }]);
  return cart;
}

function tokenInAddresses(host: AdapterHost): AdapterHost {
  return {
    ...host,
    fetch: (input, init) => {
      const token = new Headers(init?.headers).get('x-basket');
      return host.fetch(token === null ? input : `${input as string}?basket=${token}`, init);
    },
  };
}
