/** Film, pin and second of an add travel with it, through a crash and a reload, and come back with the order. */
import { describe, expect, it, vi } from 'vitest';
import { createLocalAdapter } from '../../src/adapters/local/local-adapter.js';
import type { Attribution } from '../../src/core/attribution.js';
import type { Order } from '../../src/core/order.js';
import { attributed } from '../../src/stores/order-attribution.js';
import { createShop, type Shop } from '../../src/stores/shop.js';
import { CATALOG } from '../support/local-shop.js';
import { TestBrowser } from '../support/test-browser.js';

const KITCHEN: Attribution = { videoId: 'kitchen', hotspotId: 'mug', timeSeconds: 4.25 };
const GARDEN: Attribution = { videoId: 'garden', hotspotId: 'bowl', timeSeconds: 1 };

/** A tab with the local shop, whose orders are placed without consents. */
function open(browser: TestBrowser): { shop: Shop; orders: Order[]; crash: () => void } {
  const catalog = { ...CATALOG, consents: [], shipping: [{ id: 'free', title: 'Free', price: 0 }] };
  const tab = browser.openTab();
  const adapter = createLocalAdapter({ catalog, baseUrl: 'https://shop.example/' });
  const shop = createShop({ adapter, host: tab.host, market: 'DE', locale: 'en' });
  const orders: Order[] = [];
  shop.on('order-completed', ({ order }) => order && orders.push(order));
  return { shop, orders, crash: () => tab.crash() };
}

const ADDRESS = {
  firstName: 'Ada',
  lastName: 'Byron',
  line1: 'Way 1',
  city: 'Bonn',
  postalCode: '53111',
  country: 'DE',
};

async function order({ checkout }: Shop): Promise<void> {
  await checkout.begin();
  const now = () => checkout.$checkout.get();
  await checkout.submit({ buyer: { email: 'ada@example.com' } });
  await checkout.submit({ shippingAddress: ADDRESS });
  const [group] = now().state?.delivery ?? [];
  const [option] = group?.options ?? [];
  if (group && option) await checkout.submit({ delivery: { [group.id]: option.id } });
  checkout.choosePayment('invoice');
  await checkout.complete({ methodId: 'invoice', handler: 'offline', token: '' });
  expect([now().phase, now().step, now().issues]).toEqual(['done', 'done', []]);
}

describe('the origin of a line', () => {
  it('comes back with the order, for each line and as a whole', async () => {
    const { shop, orders } = open(new TestBrowser());
    await shop.cart.add({ variantId: 'mug', quantity: 1, attribution: KITCHEN });
    await shop.cart.add({ variantId: 'bowl', quantity: 1, attribution: GARDEN });
    await order(shop);
    expect(orders).toHaveLength(1);
    expect(orders[0]?.lines?.map(({ attribution }) => attribution)).toEqual([KITCHEN, GARDEN]);
    expect(orders[0]?.attribution).toEqual(GARDEN);
  });

  it('does not part a line that two pins lead to', async () => {
    const { shop } = open(new TestBrowser());
    await shop.cart.add({ variantId: 'mug', quantity: 1, attribution: KITCHEN });
    await shop.cart.add({ variantId: 'mug', quantity: 1, attribution: GARDEN });
    expect(shop.cart.$cart.get().cart.lines).toMatchObject([{ key: 'mug', quantity: 2 }]);
  });

  it('outlives a reload', async () => {
    const browser = new TestBrowser();
    const before = open(browser);
    await before.shop.cart.add({ variantId: 'mug', quantity: 1, attribution: KITCHEN });
    before.crash();
    const { shop, orders } = open(browser);
    await shop.settled();
    await order(shop);
    expect(orders[0]?.attribution).toEqual(KITCHEN);
  });

  it('outlives the death of the page in the turn of the click', async () => {
    const browser = new TestBrowser();
    const before = open(browser);
    await before.shop.settled();
    void before.shop.cart.add({ variantId: 'mug', quantity: 1, attribution: KITCHEN });
    before.crash();
    const { shop } = open(browser);
    await vi.waitFor(() =>
      expect(shop.cart.$cart.get().cart.lines).toMatchObject([{ key: 'mug', attribution: KITCHEN }]),
    );
  });
});

describe('an order of a backend that knows nothing of films', () => {
  it('is given the origin of the lines of its cart', async () => {
    const { shop } = open(new TestBrowser());
    await shop.cart.add({ variantId: 'mug', quantity: 1, attribution: KITCHEN });
    const { settled } = shop.cart.$cart.get().cart;
    const [line] = settled?.lines ?? [];
    if (!line) throw new Error('The cart is empty');
    const { attribution: _unknown, ...bare } = line;
    const total = { amountMinor: 2200, currency: 'EUR' };
    const plain: Order = { id: '1', number: '1', status: 'placed', total, lines: [bare] };
    expect(attributed(plain, settled)).toMatchObject({
      attribution: KITCHEN,
      lines: [{ attribution: KITCHEN }],
    });
    expect(attributed(plain, null)).toEqual(plain);
  });
});
