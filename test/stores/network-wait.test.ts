/** What the cart says while a change waits for a network that is gone. */
import { expect, it } from 'vitest';
// Loaded beforehand, because a clock in the hands of a test does not wait for a chunk.
import '../../src/stores/add-fate.js';
import '../../src/stores/lost-adds.js';
import { createFakeClock } from '../../src/testing/fake-clock.js';
import { createMemoryHost } from '../../src/testing/memory-host.js';
import { ModelBackend, type ModelCapabilities } from '../support/model-backend.js';
import { openModelShop } from '../support/model-shop.js';
import { TestBrowser } from '../support/test-browser.js';

async function open(options: ModelCapabilities = {}) {
  const backend = new ModelBackend(options);
  const clock = createFakeClock();
  const host = createMemoryHost({ clock });
  const { shop } = openModelShop(new TestBrowser(), backend, { host });
  await shop.settled();
  return { backend, clock, host, shop, waits: () => shop.cart.$cart.get().waitsForNetwork };
}

it('says that an add waits, and no longer once the network is back', async () => {
  const { backend, clock, host, shop, waits } = await open();
  backend.unreachable = true;
  const added = shop.cart.add({ variantId: 'mug', quantity: 1 });
  expect(waits()).toBe(false);
  await clock.advance(20_000);
  expect(waits()).toBe(true);
  backend.unreachable = false;
  host.dispatchPageEvent('online', undefined);
  expect(await added).toMatchObject({ status: 'done' });
  expect([waits(), backend.quantity('mug')]).toEqual([false, 1]);
});

it('adds it then also where the backend takes the same add twice', async () => {
  const { backend, clock, shop } = await open({ idempotencyKeys: true });
  backend.unreachable = true;
  const added = shop.cart.add({ variantId: 'mug', quantity: 1 });
  await clock.advance(20_000);
  backend.unreachable = false;
  await clock.advance(5_000);
  expect(await added).toMatchObject({ status: 'done' });
  expect(backend.quantity('mug')).toBe(1);
});

it('says no longer that a change waits when it is given up', async () => {
  const { backend, clock, shop, waits } = await open();
  await shop.cart.add({ variantId: 'mug', quantity: 1 });
  backend.unreachable = true;
  const changed = shop.cart.setQuantity('mug', 2);
  await clock.advance(50_000);
  expect(waits()).toBe(true);
  await clock.advance(20_000);
  expect(await changed).toMatchObject({ status: 'refused', error: { code: 'network' } });
  expect(waits()).toBe(false);
});

it('says nothing of a busy shop, which is no matter of the network', async () => {
  const { backend, clock, shop, waits } = await open();
  const said: boolean[] = [];
  shop.cart.$cart.listen(() => said.push(waits()));
  backend.expect('addLines', 'drop-answer');
  const added = shop.cart.add({ variantId: 'mug', quantity: 1 });
  await clock.advance(2_000);
  expect(await added).toMatchObject({ status: 'done' });
  expect(said).not.toContain(true);
});
