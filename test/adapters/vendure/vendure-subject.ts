/** The `vendure` adapter as a subject of the conformance suite, on a real Vendure server. */
import { createVendureAdapter, type VendureAdapterOptions } from '../../../src/adapters/vendure.js';
import type { ConformanceFixtures, ConformanceSubject } from '../../../src/testing/conformance/subject.js';
import { startVendureServer } from '../../servers/vendure/vendure-server.mjs';

/** A server that was started. */
export type VendureServer = Awaited<ReturnType<typeof startVendureServer>>;

/** The tests that show nothing on Vendure. */
export const VENDURE_SKIPS = [
  // Vendure clamps.
  'stock.refused',
  // It has neither notes and attributes of a cart nor idempotency keys, and tells nobody of changes.
  'cart.note-and-attributes',
  'lost.cart-info',
  'cart.mutation-is-done-once',
  'cart.mutation-can-be-found',
  'lifecycle.subscribe-and-stop',
  // The checkout is native.
  'checkout.elsewhere-is-a-web-address',
  'checkout.message-is-a-draft',
] as const;

/** Where withdrawals go; nothing is there but an answer. */
const WITHDRAWALS = 'https://withdrawals.example/';

/** The adapter with everything that the server is set up for. */
export function createTestAdapter(
  { shopApi }: Pick<VendureServer, 'shopApi'>,
  options: Partial<VendureAdapterOptions> = {},
) {
  return createVendureAdapter({
    endpoint: shopApi,
    pictureField: 'imageUrl',
    factsField: '',
    attributionField: '',
    attributesField: '',
    productUrl: 'https://shop.example/p/{slug}',
    paymentMethods: { test: { handler: 'test' }, invoice: { handler: 'offline' } },
    withdrawalUrl: WITHDRAWALS,
    ...options,
  });
}

/** The subject on a server. */
export function vendureSubject(server: VendureServer): ConformanceSubject {
  const { controls } = server;
  const fixtures: ConformanceFixtures = server.fixtures;
  return {
    name: 'vendure',
    create: () => createTestAdapter(server),
    fetch: (input, init) => (input === WITHDRAWALS ? Promise.resolve(Response.json({})) : fetch(input, init)),
    fixtures,
    controls: {
      setStock: (variantId, pieces) => controls.setStock(variantId, pieces),
      setPrice: (variantId, amountMinor) => controls.setPrice(variantId, amountMinor),
      countOrders: () => controls.countOrders(),
      // Vendure answers a token that it does not know like one that expired.
      expireCart: ({ storage }) => {
        for (const name of storage.keys()) storage.set(name, 'a-token-that-vendure-never-gave-0123456789');
        return Promise.resolve();
      },
      declinedToken: 'decline',
    },
  };
}

/** Starts a server for one run of the suite. */
export async function openSubject() {
  const server = await startVendureServer();
  return { subject: vendureSubject(server), close: () => server.stop() };
}
