/** The cart store against scripts of answers: order, coalescing, retry, rollback. */
import { beforeEach, describe, expect, it } from 'vitest';
import { CommerceError } from '../../src/core/commerce-error.js';
import { ModelBackend } from '../support/model-backend.js';
import { openModelShop, turn, type ModelShop } from '../support/model-shop.js';
import { TestBrowser } from '../support/test-browser.js';

let browser: TestBrowser;
let backend: ModelBackend;

beforeEach(() => {
  browser = new TestBrowser();
  backend = new ModelBackend();
});

async function open(): Promise<ModelShop> {
  const opened = openModelShop(browser, backend);
  await opened.shop.settled();
  return opened;
}

/** Sends the oldest request on its way, once there is one. */
async function answer(outcome: Parameters<(typeof backend.requests)[number]['settle']>[0] = 'answer') {
  await turn();
  backend.requests[0]?.settle(outcome);
  await turn();
}

const preview = {
  title: 'Mug',
  unitPrice: { amountMinor: 1000, currency: 'EUR' },
  availability: { status: 'in-stock' },
} as const;

describe('a cart', () => {
  it('is loading, then empty and ready, and nothing was created for it', async () => {
    const { shop } = openModelShop(browser, backend);
    expect(shop.cart.$cart.get().status).toBe('loading');
    await shop.settled();
    expect(shop.cart.$cart.get()).toMatchObject({ status: 'ready', cart: { lines: [], settled: null } });
    expect(backend.log).toEqual(['getCart']);
  });

  it('shows an add at once, marked, without touching the totals', async () => {
    const { shop } = await open();
    backend.manual = true;
    const result = shop.cart.add({ variantId: 'mug', quantity: 2, preview });
    const { cart } = shop.cart.$cart.get();
    expect(cart.lines).toMatchObject([{ key: 'mug', quantity: 2, pending: true }]);
    expect(cart).toMatchObject({ itemCount: 2, totals: [], totalsPending: true });
    await answer();
    expect(await result).toMatchObject({ status: 'done', cart: { itemCount: 2 } });
    expect(shop.cart.$cart.get().cart).toMatchObject({ totalsPending: false, lines: [{ pending: false }] });
  });

  it('sends one change at a time, in the order of the clicks', async () => {
    const { shop } = await open();
    backend.manual = true;
    void shop.cart.add({ variantId: 'mug', quantity: 1 });
    void shop.cart.add({ variantId: 'bowl', quantity: 1 });
    await turn();
    expect(backend.requests.map(({ name }) => name)).toEqual(['addLines']);
    await answer();
    await answer();
    expect([...(backend.lines ?? [])]).toEqual([
      ['mug', 1],
      ['bowl', 1],
    ]);
  });

  it('lets a later quantity replace one that was not sent yet', async () => {
    const { shop } = await open();
    await shop.cart.add({ variantId: 'mug', quantity: 1 });
    backend.manual = true;
    const results = [2, 3, 4, 5].map((quantity) => shop.cart.setQuantity('mug', quantity));
    expect(shop.cart.$cart.get().cart.itemCount).toBe(5);
    await answer();
    expect(await Promise.all(results)).toMatchObject(results.map(() => ({ status: 'done' })));
    expect(backend.log.filter((name) => name === 'setQuantity')).toHaveLength(1);
    expect(backend.quantity('mug')).toBe(5);
  });

  it('does not let a quantity overtake an add of the same line', async () => {
    const { shop } = await open();
    await shop.cart.add({ variantId: 'mug', quantity: 1 });
    void shop.cart.setQuantity('mug', 2);
    void shop.cart.add({ variantId: 'mug', quantity: 1 });
    void shop.cart.setQuantity('mug', 7);
    await shop.settled();
    expect(backend.quantity('mug')).toBe(7);
  });

  it('sets the quantity of a line that the backend has not named yet', async () => {
    const { shop } = await open();
    void shop.cart.add({ variantId: 'mug', quantity: 1, preview });
    expect(await shop.cart.setQuantity('mug', 3)).toMatchObject({ status: 'done' });
    expect(backend.quantity('mug')).toBe(3);
  });

  it('rolls a refused line back and keeps the error beside it', async () => {
    const { shop } = await open();
    backend.expect('addLines', new CommerceError('out-of-stock'));
    expect(await shop.cart.add({ variantId: 'mug', quantity: 1, preview })).toMatchObject({
      status: 'refused',
      error: { code: 'out-of-stock' },
    });
    const state = shop.cart.$cart.get();
    expect(state.cart.lines).toEqual([]);
    expect([...state.errors.keys()]).toEqual(['mug']);
    shop.cart.dismissError('mug');
    expect(shop.cart.$cart.get().errors.size).toBe(0);
  });

  it('takes the cart that a refusal brings along', async () => {
    const { shop } = await open();
    await shop.cart.add({ variantId: 'mug', quantity: 1 });
    backend.setForeign('bowl', 4);
    const cart = backend.cart();
    backend.expect('setQuantity', new CommerceError('insufficient-stock', cart ? { cart } : {}));
    await shop.cart.setQuantity('mug', 9);
    expect(shop.cart.$cart.get().cart.lines).toMatchObject([{ key: 'mug' }, { key: 'bowl', quantity: 4 }]);
  });

  it('withdraws what was not sent, and only that', async () => {
    const { shop } = await open();
    backend.manual = true;
    const [first, second] = [new AbortController(), new AbortController()];
    const sent = shop.cart.add({ variantId: 'mug', quantity: 1 }, first);
    const waiting = shop.cart.add({ variantId: 'bowl', quantity: 1 }, second);
    await turn();
    first.abort();
    second.abort();
    await answer();
    expect([await sent, await waiting]).toMatchObject([{ status: 'done' }, { status: 'canceled' }]);
    expect([...browser.memory.storage.keys()].filter((key) => key.endsWith(':outbox'))).toEqual([]);
  });

  it('repeats what states its result, twice at most, and pauses longer each time', async () => {
    const { shop, tab } = await open();
    await shop.cart.add({ variantId: 'mug', quantity: 1 });
    const down = new CommerceError('server');
    backend.expect('setQuantity', down, down);
    expect(await shop.cart.setQuantity('mug', 3)).toMatchObject({ status: 'done' });
    const [first = 0, second = 0] = tab.pauses;
    expect(first).toBeGreaterThanOrEqual(125);
    expect(second).toBeGreaterThanOrEqual(250);
    backend.expect('setQuantity', down, down, down);
    expect(await shop.cart.setQuantity('mug', 4)).toMatchObject({
      status: 'refused',
      error: { code: 'server' },
    });
    expect(shop.cart.$cart.get().cart.lines).toMatchObject([{ quantity: 3 }]);
  });

  it('waits about a minute for a network that is gone, for all that is queued together', async () => {
    const { shop, tab } = await open();
    await shop.cart.add({ variantId: 'mug', quantity: 1 });
    const waited = () => tab.pauses.reduce((sum, pause) => sum + pause, 0) / 1000;
    backend.unreachable = true;
    const results = await Promise.all([2, 3].map((quantity) => shop.cart.setQuantity('mug', quantity)));
    expect(results.map(({ error }) => error?.code)).toEqual(['network', 'network']);
    expect(waited()).toBeGreaterThan(60);
    expect(waited()).toBeLessThan(75);
    await shop.cart.setQuantity('mug', 4);
    expect(waited()).toBeLessThan(80);
    backend.unreachable = false;
    expect(await shop.cart.setQuantity('mug', 5)).toMatchObject({ status: 'done' });
  });

  it('goes on as soon as the network is back: nothing lost of ten adds, and none doubled', async () => {
    const { shop } = await open();
    await shop.settled();
    backend.expect('addLines', 'answer', 'answer', 'drop-answer');
    backend.expect('getCart', ...Array<'drop-request'>(12).fill('drop-request'));
    const adds = Array.from({ length: 10 }, () => shop.cart.add({ variantId: 'mug', quantity: 1 }));
    const results = await Promise.all(adds);
    expect(new Set(results.map(({ status }) => status))).toEqual(new Set(['done']));
    expect(backend.quantity('mug')).toBe(10);
  });

  it('waits as long as the backend asks for', async () => {
    const { shop, tab } = await open();
    backend.expect('addLines', new CommerceError('rate-limited', { retryAfterMilliseconds: 3000 }));
    expect(await shop.cart.add({ variantId: 'mug', quantity: 1 })).toMatchObject({ status: 'done' });
    expect(tab.pauses).toEqual([3000]);
  });

  it('reads an expired cart again and adds to the new one', async () => {
    const { shop } = await open();
    await shop.cart.add({ variantId: 'mug', quantity: 1 });
    backend.lines = null;
    backend.expect('addLines', new CommerceError('cart-expired'));
    expect(await shop.cart.add({ variantId: 'bowl', quantity: 1 })).toMatchObject({ status: 'done' });
    expect(shop.cart.$cart.get().cart.lines).toMatchObject([{ key: 'bowl' }]);
  });

  it('says that it failed, and recovers when it is asked again', async () => {
    backend.expect('getCart', 'drop-request', 'drop-request', 'drop-request');
    const { shop } = await open();
    expect(shop.cart.$cart.get()).toMatchObject({ status: 'failed' });
    expect(shop.cart.$cart.get().errors.get('cart')?.code).toBe('network');
    await shop.cart.refresh();
    expect(shop.cart.$cart.get()).toMatchObject({ status: 'ready' });
    expect(shop.cart.$cart.get().errors.size).toBe(0);
  });

  it('tells of totals that do not add up and keeps them from being ordered', async () => {
    const { shop, tab } = await open();
    const cart = () => {
      const honest = ModelBackend.prototype.cart.call(backend);
      const totals = honest?.totals.map((row) =>
        row.type === 'total' ? { ...row, amount: { ...row.amount, amountMinor: 1 } } : row,
      );
      return honest && totals ? { ...honest, totals } : null;
    };
    backend.cart = cart;
    await shop.cart.add({ variantId: 'mug', quantity: 1 });
    expect(shop.cart.$cart.get().totalsWrong).toContain('add up');
    expect(tab.logs.some(({ message }) => message.includes('totals'))).toBe(true);
    await shop.checkout.begin();
    expect(shop.checkout.$checkout.get()).toMatchObject({
      phase: 'failed',
      error: { code: 'checkout-blocked' },
    });
  });
});
