/** An order whose answer was lost: found out by asking, told of once, and never in doubt for longer than need be. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { CheckoutView } from '../../src/stores/checkout-store.js';
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

function view({ shop }: ModelShop): CheckoutView {
  return shop.checkout.$checkout.get();
}

async function fillIn({ shop: { checkout } }: ModelShop): Promise<void> {
  await checkout.begin();
  await checkout.submit({ buyer: { email: 'ada@example.com' } });
  checkout.choosePayment('test');
}

async function openAtReview(): Promise<ModelShop> {
  backend.setForeign('mug', 2);
  const opened = await open();
  await fillIn(opened);
  expect(view(opened)).toMatchObject({ phase: 'steps', step: 'review' });
  return opened;
}

describe('an order whose answer was lost', () => {
  it('is shown again by the page after the one that died over its confirmation', async () => {
    const opened = await openAtReview();
    const orders: string[] = [];
    opened.shop.on('order-completed', ({ order }) => orders.push(order?.id ?? ''));
    backend.manual = true;
    void opened.shop.checkout.complete();
    await turn();
    backend.requests[0]?.settle('answer');
    await turn();
    expect(view(opened).phase).toBe('done');
    opened.tab.crash();
    backend.manual = false;
    const next = await open();
    next.shop.on('order-completed', ({ order }) => orders.push(order?.id ?? ''));
    expect(await next.shop.checkout.resume()).toBe(true);
    expect(view(next)).toMatchObject({ phase: 'done', order: { number: '1' } });
    expect(orders).toEqual(['order-1']);
  });

  it('does not keep another tab in doubt after it was found', async () => {
    const opened = await openAtReview();
    const other = await open();
    await fillIn(other);
    backend.expect('complete', 'drop-answer');
    await opened.shop.checkout.complete();
    await other.shop.checkout.complete();
    expect(view(other).phase).toBe('unknown');
    await opened.shop.checkout.lookUp();
    expect(view(opened).phase).toBe('done');
    await other.shop.checkout.lookUp();
    expect(view(other).phase).toBe('closed');
  });

  it('is told of when it arrives after the answer that there is none', async () => {
    const opened = await openAtReview();
    backend.manual = true;
    void opened.shop.checkout.complete();
    await turn();
    const [late] = backend.requests;
    late?.settle('time-out');
    backend.manual = false;
    await turn();
    await opened.shop.checkout.lookUp();
    expect(view(opened).phase).toBe('steps');
    opened.shop.checkout.close();
    await opened.shop.settled();
    late?.settle('answer');
    const orders: string[] = [];
    opened.shop.on('order-completed', ({ order }) => orders.push(order?.id ?? ''));
    await opened.shop.checkout.begin();
    expect(view(opened)).toMatchObject({ phase: 'done', order: { number: '1' } });
    expect(orders).toEqual(['order-1']);
  });

  it('is the same attempt when its checkout was closed and begun again', async () => {
    backend.checkouts.reuses = true;
    const opened = await openAtReview();
    const attempts: string[] = [];
    backend.checkouts.observer = {
      sent: ({ attemptId }) => attempts.push(attemptId),
      failed: () => undefined,
    };
    backend.expect('complete', 'drop-request');
    await opened.shop.checkout.complete();
    await opened.shop.checkout.lookUp();
    opened.shop.checkout.close();
    await opened.shop.checkout.begin();
    opened.shop.checkout.choosePayment('test');
    await opened.shop.checkout.complete();
    expect(view(opened).phase).toBe('done');
    expect(new Set(attempts).size).toBe(1);
    expect(attempts).toHaveLength(2);
  });
});

describe('an order that the bank asks about', () => {
  async function openAtBank(): Promise<ModelShop> {
    backend.checkouts.slow = true;
    backend.checkouts.bankUrl = 'https://bank.example/confirm';
    const opened = await openAtReview();
    await opened.shop.checkout.complete();
    return opened;
  }

  it('goes on at the bank and is found when the buyer is back', async () => {
    const opened = await openAtBank();
    const { phase, state } = view(opened);
    expect({ phase, url: state?.continueUrl }).toEqual({
      phase: 'handed-over',
      url: 'https://bank.example/confirm',
    });
    opened.tab.crash();
    backend.checkouts.settlePayments(true);
    const orders: string[] = [];
    const next = await open();
    next.shop.on('order-completed', ({ order }) => orders.push(order?.id ?? ''));
    expect(await next.shop.checkout.resume('order')).toBe(true);
    expect(view(next)).toMatchObject({ phase: 'done', order: { number: '1' } });
    expect(orders).toEqual(['order-1']);
  });

  it('is no order when the buyer refuses there, and can be placed then', async () => {
    const opened = await openAtBank();
    opened.tab.crash();
    backend.checkouts.settlePayments(false);
    const next = await open();
    expect(await next.shop.checkout.resume('order')).toBe(true);
    expect(view(next)).toMatchObject({ phase: 'steps', step: 'payment' });
    backend.checkouts.slow = false;
    next.shop.checkout.choosePayment('test');
    await next.shop.checkout.complete();
    expect(view(next).phase).toBe('done');
    expect(backend.checkouts.orders).toHaveLength(1);
  });

  it('is still to be confirmed when the buyer comes back without an answer', async () => {
    const opened = await openAtBank();
    opened.tab.crash();
    const next = await open();
    expect(await next.shop.checkout.resume('order')).toBe(true);
    expect(view(next)).toMatchObject({ phase: 'steps', error: { code: 'action-required' } });
  });

  it('is not asked about at an address that could run', async () => {
    const opened = await openAtReview();
    backend.checkouts.slow = true;
    backend.checkouts.bankUrl = 'javascript:harmed=1';
    await opened.shop.checkout.complete();
    expect(view(opened)).toMatchObject({ phase: 'steps', error: { code: 'action-required' } });
  });

  it('is the only thing that another page takes up', async () => {
    await openAtReview();
    const next = await open();
    expect(await next.shop.checkout.resume('order')).toBe(false);
    expect(view(next).phase).toBe('closed');
  });
});
