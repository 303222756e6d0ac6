/** Nothing lost, none doubled: lost answers, crashes between click and answer, foreign writers. */
import { beforeEach, describe, expect, it } from 'vitest';
import { ModelBackend } from '../support/model-backend.js';
import { openModelShop, turn } from '../support/model-shop.js';
import { TestBrowser } from '../support/test-browser.js';

let browser: TestBrowser;
let backend: ModelBackend;

beforeEach(() => {
  browser = new TestBrowser();
  backend = new ModelBackend();
});

function open(options: Parameters<typeof openModelShop>[2] = {}) {
  return openModelShop(browser, backend, options);
}

function outbox(): unknown[] {
  const text = [...browser.memory.storage].find(([key]) => key.endsWith(':outbox'))?.[1];
  return text === undefined ? [] : (JSON.parse(text) as unknown[]);
}

describe('an add whose answer was lost', () => {
  it('is not sent again when it took effect', async () => {
    const { shop } = open();
    backend.expect('addLines', 'drop-answer');
    expect(await shop.cart.add({ variantId: 'mug', quantity: 2 })).toMatchObject({ status: 'done' });
    expect(backend.quantity('mug')).toBe(2);
  });

  it('is sent again when it did not', async () => {
    const { shop } = open();
    backend.expect('addLines', 'drop-request');
    expect(await shop.cart.add({ variantId: 'mug', quantity: 2 })).toMatchObject({ status: 'done' });
    expect(backend.quantity('mug')).toBe(2);
    expect(outbox()).toEqual([]);
  });

  it('is refused after three requests that did not arrive, and surely is not there', async () => {
    const { shop } = open();
    backend.expect('addLines', 'drop-request', 'drop-request', 'drop-request');
    const { error } = await shop.cart.add({ variantId: 'mug', quantity: 1 });
    expect(error).toMatchObject({ code: 'network', ambiguous: false });
    expect([backend.quantity('mug'), outbox()]).toEqual([0, []]);
  });

  it('is decided by the mutation id where the backend knows it, whoever else wrote', async () => {
    backend = new ModelBackend({ mutationIds: true });
    const { shop } = open();
    await shop.settled();
    backend.setForeign('mug', 1);
    backend.expect('addLines', 'drop-request');
    await shop.cart.add({ variantId: 'mug', quantity: 1 });
    expect(backend.quantity('mug')).toBe(2);
  });

  it('is repeated without asking where the backend does a mutation once', async () => {
    backend = new ModelBackend({ idempotencyKeys: true });
    const { shop } = open();
    await shop.settled();
    backend.expect('addLines', 'drop-answer');
    await shop.cart.add({ variantId: 'mug', quantity: 1 });
    expect(backend.log).toEqual(['getCart', 'addLines', 'addLines']);
    expect(backend.quantity('mug')).toBe(1);
  });

  it('becomes a doubt when somebody else wrote meanwhile, and the buyer decides', async () => {
    const { shop } = open();
    await shop.settled();
    backend.setForeign('bowl', 3);
    backend.expect('addLines', 'drop-request');
    const result = await shop.cart.add({ variantId: 'mug', quantity: 2 });
    expect(result).toMatchObject({ status: 'refused', error: { code: 'outcome-unknown' } });
    const [doubt] = shop.cart.$cart.get().doubts;
    expect(doubt).toMatchObject({ key: 'mug', quantityBefore: 0, quantityNow: 0, quantityAdded: 2 });
    expect(backend.quantity('mug')).toBe(0);
    await shop.cart.settleDoubt(doubt?.mutationId ?? '', 'add');
    expect([backend.quantity('mug'), shop.cart.$cart.get().doubts]).toEqual([2, []]);
  });

  it('keeps a doubt across a reload, and lets it be answered once', async () => {
    const first = open();
    await first.shop.settled();
    backend.setForeign('bowl', 3);
    backend.expect('addLines', 'drop-request');
    await first.shop.cart.add({ variantId: 'mug', quantity: 2 });
    const second = open();
    await second.shop.settled();
    const id = second.shop.cart.$cart.get().doubts[0]?.mutationId ?? '';
    const answers = await Promise.all([
      second.shop.cart.settleDoubt(id, 'add'),
      first.shop.cart.settleDoubt(id, 'add'),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual(['canceled', 'done']);
    expect(backend.quantity('mug')).toBe(2);
  });

  it('is never sent behind the buyer’s back once its outcome was called unknown', async () => {
    const { shop } = open();
    await shop.settled();
    backend.unreachable = true;
    const result = await shop.cart.add({ variantId: 'mug', quantity: 1 });
    backend.unreachable = false;
    expect(result.error).toMatchObject({ code: 'outcome-unknown' });
    await shop.cart.add({ variantId: 'bowl', quantity: 1 });
    expect([backend.quantity('mug'), backend.quantity('bowl')]).toEqual([0, 1]);
    expect(shop.cart.$cart.get().doubts).toMatchObject([{ key: 'mug', quantityNow: 0 }]);
  });
});

describe('a page that dies between click and answer', () => {
  for (const [moment, outcome] of [
    ['before the request arrived', 'drop-request'],
    ['after it took effect', 'drop-answer'],
  ] as const) {
    it(`finds its add again: ${moment}`, async () => {
      const { shop, tab } = open();
      await shop.settled();
      backend.manual = true;
      void shop.cart.add({ variantId: 'mug', quantity: 2 });
      await turn();
      expect(outbox()).toHaveLength(1);
      tab.crash();
      backend.requests[0]?.settle(outcome);
      backend.manual = false;
      const next = open();
      await next.shop.settled();
      await turn();
      expect([backend.quantity('mug'), outbox()]).toEqual([2, []]);
      expect(next.shop.cart.$cart.get().cart.itemCount).toBe(2);
    });
  }

  it('finds its adds again when it died in the very turn of the clicks', async () => {
    const { shop, tab } = open();
    await shop.settled();
    void shop.cart.add({ variantId: 'mug', quantity: 1 });
    void shop.cart.add({ variantId: 'bowl', quantity: 2 });
    tab.crash();
    await open().shop.settled();
    await turn();
    expect([...(backend.lines ?? []), outbox()]).toEqual([['mug', 1], ['bowl', 2], []]);
    expect(browser.memoryText('clicks')).toBe('');
  });

  it('finds an add again that still waited for its turn', async () => {
    const { shop, tab } = open();
    await shop.settled();
    backend.manual = true;
    void shop.cart.add({ variantId: 'mug', quantity: 1 });
    void shop.cart.add({ variantId: 'bowl', quantity: 2 });
    await turn();
    tab.crash();
    backend.requests[0]?.settle('answer');
    backend.manual = false;
    await open().shop.settled();
    await turn();
    expect([...(backend.lines ?? []), outbox()]).toEqual([['mug', 1], ['bowl', 2], []]);
  });

  it('is asked about its add when it comes back much later', async () => {
    const { shop, tab } = open();
    await shop.settled();
    backend.manual = true;
    void shop.cart.add({ variantId: 'mug', quantity: 1 });
    await turn();
    tab.crash();
    backend.requests[0]?.settle('drop-request');
    backend.manual = false;
    browser.nowMilliseconds += 2 * 60 * 60 * 1000;
    const next = open();
    await next.shop.settled();
    expect(backend.quantity('mug')).toBe(0);
    expect(next.shop.cart.$cart.get().doubts).toMatchObject([{ key: 'mug', quantityAdded: 1 }]);
  });

  it('does not take the adds of a tab that lives', async () => {
    const first = open();
    await first.shop.settled();
    backend.manual = true;
    const result = first.shop.cart.add({ variantId: 'mug', quantity: 1 });
    await turn();
    const second = open();
    await turn();
    while (backend.requests.length > 0) {
      backend.requests[0]?.settle('answer');
      await turn();
    }
    expect(await result).toMatchObject({ status: 'done' });
    await second.shop.settled();
    expect(backend.quantity('mug')).toBe(1);
  });
});
