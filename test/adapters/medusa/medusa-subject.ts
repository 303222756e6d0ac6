/** The `medusa` adapter as a subject of the conformance suite, on a real Medusa server. */
import { createMedusaAdapter, type MedusaAdapterOptions } from '../../../src/adapters/medusa.js';
import type { ConformanceFixtures, ConformanceSubject } from '../../../src/testing/conformance/subject.js';
import { startMedusaServer } from '../../servers/medusa/medusa-server.mjs';

/** A server that was started. */
export type MedusaServer = Awaited<ReturnType<typeof startMedusaServer>>;

/** The tests that show nothing on Medusa. */
export const MEDUSA_SKIPS = [
  // Medusa refuses what it does not have.
  'stock.clamped-with-a-notice',
  // It has no idempotency keys, and tells nobody of changes.
  'cart.mutation-is-done-once',
  'cart.mutation-can-be-found',
  'lifecycle.subscribe-and-stop',
  // The Store API names the cart in its addresses.
  'secrets.stay-out-of-addresses',
  // The checkout is native.
  'checkout.elsewhere-is-a-web-address',
  'checkout.begins-with-a-wallet',
  'checkout.message-is-a-draft',
] as const;

/** Where withdrawals go; nothing is there but an answer. */
const WITHDRAWALS = 'https://withdrawals.example/';

/** The adapter with everything that the server is set up for. */
export function createTestAdapter(
  { url, publishableKey }: Pick<MedusaServer, 'url' | 'publishableKey'>,
  options: Partial<MedusaAdapterOptions> = {},
) {
  return createMedusaAdapter({
    url,
    publishableKey,
    productUrl: 'https://shop.example/p/{handle}',
    paymentMethods: {
      pp_test_test: { title: 'Test payment', handler: 'test' },
      pp_system_default: { title: 'Invoice' },
    },
    withdrawalUrl: WITHDRAWALS,
    ...options,
  });
}

/** The subject on a server. */
export function medusaSubject(server: MedusaServer): ConformanceSubject {
  const { controls } = server;
  const fixtures: ConformanceFixtures = server.fixtures;
  return {
    name: 'medusa',
    create: () => createTestAdapter(server),
    fetch: (input, init) => (input === WITHDRAWALS ? Promise.resolve(Response.json({})) : fetch(input, init)),
    fixtures,
    namesCartInUrl: true,
    controls: {
      setStock: (variantId, pieces) => controls.setStock(variantId, pieces),
      setPrice: (variantId, amountMinor) => controls.setPrice(variantId, amountMinor),
      countOrders: () => controls.countOrders(),
      // Medusa answers an id that it does not know like that of a cart that was deleted.
      expireCart({ storage }) {
        storage.set('session', 'cart_00000000000000000000000000');
        return Promise.resolve();
      },
      declinedToken: 'decline',
    },
  };
}

/** Starts a server for one run of the suite. */
export async function openSubject() {
  const server = await startMedusaServer();
  return { subject: medusaSubject(server), close: () => server.stop() };
}
