/** The checkout store: the mode it chooses, its steps, and one order however often it is asked for. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { CheckoutView } from '../../src/stores/checkout-store.js';
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

async function open(options: Parameters<typeof openModelShop>[2] = {}): Promise<ModelShop> {
  const opened = openModelShop(browser, backend, options);
  await opened.shop.settled();
  return opened;
}

function view({ shop }: ModelShop): CheckoutView {
  return shop.checkout.$checkout.get();
}

async function openAtReview(options: Parameters<typeof openModelShop>[2] = {}): Promise<ModelShop> {
  const opened = await open(options);
  const { cart, checkout } = opened.shop;
  await cart.add({ variantId: 'mug', quantity: 2 });
  await checkout.begin();
  await checkout.submit({ buyer: { email: 'ada@example.com' } });
  checkout.choosePayment('test');
  expect(view(opened)).toMatchObject({ phase: 'steps', step: 'review' });
  return opened;
}

describe('the beginning', () => {
  it('is refused for an empty cart', async () => {
    const opened = await open();
    await opened.shop.checkout.begin();
    expect(view(opened)).toMatchObject({ phase: 'failed', error: { code: 'checkout-blocked' } });
  });

  it('waits for what the buyer has just put in the cart', async () => {
    const opened = await open();
    void opened.shop.cart.add({ variantId: 'mug', quantity: 1 });
    await opened.shop.checkout.begin();
    expect(view(opened)).toMatchObject({ phase: 'steps', mode: 'native', step: 'contact' });
  });

  it('hands over where no market allows an order in place', async () => {
    backend = new ModelBackend({ modes: ['native', 'redirect'] });
    const opened = await open({ market: 'EU' });
    await opened.shop.cart.add({ variantId: 'mug', quantity: 1 });
    await opened.shop.checkout.begin();
    expect(view(opened)).toMatchObject({
      phase: 'handed-over',
      session: { url: 'https://shop.example/checkout' },
    });
  });

  it('hands over in the browser of another app', async () => {
    backend = new ModelBackend({ modes: ['native', 'redirect'] });
    const opened = await open({ place: 'in-app' });
    await opened.shop.cart.add({ variantId: 'mug', quantity: 1 });
    await opened.shop.checkout.begin();
    expect(view(opened)).toMatchObject({ phase: 'handed-over', mode: 'redirect' });
  });

  it('is refused where nothing is left that is allowed', async () => {
    backend = new ModelBackend({ totals: 'estimated' });
    const opened = await open();
    await opened.shop.cart.add({ variantId: 'mug', quantity: 1 });
    await opened.shop.checkout.begin({ mode: 'native' });
    expect(view(opened)).toMatchObject({ phase: 'failed', error: { code: 'checkout-blocked' } });
  });
});

describe('the steps', () => {
  it('stay where something is missing or wrong, and say what', async () => {
    const opened = await open();
    const { cart, checkout } = opened.shop;
    await cart.add({ variantId: 'mug', quantity: 1 });
    await checkout.begin();
    expect(await checkout.submit({})).toBe(false);
    expect(view(opened)).toMatchObject({
      step: 'contact',
      issues: [{ field: 'buyer.email', code: 'required' }],
    });
    expect(await checkout.submit({ buyer: { email: 'ada' } })).toBe(false);
    expect(view(opened)).toMatchObject({ step: 'contact', issues: [{ code: 'invalid' }], busy: false });
    expect(await checkout.submit({ buyer: { email: 'ada@example.com' } })).toBe(true);
    expect(view(opened)).toMatchObject({ step: 'delivery', issues: [] });
  });

  it('can be gone back to, and forward only as far as they are filled in', async () => {
    const opened = await openAtReview();
    opened.shop.checkout.goTo('contact');
    expect(view(opened).step).toBe('contact');
    opened.shop.checkout.goTo('review');
    expect(view(opened).step).toBe('review');
    opened.shop.checkout.goTo('done');
    expect(view(opened).step).toBe('review');
  });

  it('are told of', async () => {
    const opened = await open();
    const steps: string[] = [];
    opened.shop.on('checkout-step-changed', ({ checkout }) =>
      steps.push(`${checkout.phase} ${checkout.step}`),
    );
    await opened.shop.cart.add({ variantId: 'mug', quantity: 1 });
    await opened.shop.checkout.begin();
    opened.shop.checkout.close();
    expect(steps).toEqual(['starting contact', 'steps contact', 'closed contact']);
  });
});

describe('the order', () => {
  it('is placed for the total that was seen, told of once, and empties the cart in all tabs', async () => {
    const opened = await openAtReview();
    const other = await open();
    const orders: string[] = [];
    for (const { shop } of [opened, other])
      shop.on('order-completed', ({ order }) => orders.push(order?.number ?? ''));
    await Promise.all([opened.shop.checkout.complete(), opened.shop.checkout.complete()]);
    await turn();
    expect(view(opened)).toMatchObject({ phase: 'done', step: 'done', order: { number: '1' } });
    expect(orders).toEqual(['1']);
    expect(backend.checkouts.orders).toHaveLength(1);
    for (const { shop } of [opened, other]) expect(shop.cart.$cart.get().cart.lines).toEqual([]);
  });

  it('is asked for again when the total has moved, with both totals in sight', async () => {
    const opened = await openAtReview();
    backend.unitPriceMinor = 1500;
    await opened.shop.checkout.complete();
    expect(view(opened)).toMatchObject({
      phase: 'steps',
      step: 'review',
      priceChange: { before: { amountMinor: 2000 }, after: { amountMinor: 3000 } },
    });
    await opened.shop.checkout.complete();
    expect(backend.checkouts.orders).toMatchObject([{ total: { amountMinor: 3000 } }]);
  });

  it('goes back to the payment when that was declined, and the next press is another attempt', async () => {
    const opened = await openAtReview();
    backend.expect('complete', new CommerceError('payment-declined'));
    await opened.shop.checkout.complete();
    expect(view(opened)).toMatchObject({ step: 'payment', error: { code: 'payment-declined' } });
    opened.shop.checkout.goTo('review');
    await opened.shop.checkout.complete();
    expect(view(opened)).toMatchObject({ phase: 'done' });
  });

  for (const [outcome, orders] of [
    ['drop-answer', 1],
    ['drop-request', 0],
  ] as const) {
    it(`is unknown when its answer is lost, and is looked up: ${outcome}`, async () => {
      const opened = await openAtReview();
      backend.expect('complete', outcome);
      await opened.shop.checkout.complete();
      expect(view(opened)).toMatchObject({ phase: 'unknown', busy: false });
      await opened.shop.checkout.complete();
      expect(backend.checkouts.orders).toHaveLength(orders);
      await opened.shop.checkout.lookUp();
      expect(view(opened).phase).toBe(orders === 1 ? 'done' : 'steps');
      await opened.shop.checkout.complete();
      expect(backend.checkouts.orders).toHaveLength(1);
      expect(view(opened).phase).toBe('done');
    });
  }

  it('stays unknown while the backend cannot be asked', async () => {
    const opened = await openAtReview();
    backend.expect('complete', 'drop-answer');
    backend.expect('refresh', 'drop-request', 'drop-request', 'drop-request');
    await opened.shop.checkout.complete();
    await opened.shop.checkout.lookUp();
    expect(view(opened)).toMatchObject({ phase: 'unknown', error: { code: 'network' } });
  });
});

describe('a reload', () => {
  it('takes the checkout up with everything that was filled in but the payment', async () => {
    const opened = await openAtReview();
    opened.tab.crash();
    const next = await open();
    expect(await next.shop.checkout.resume()).toBe(true);
    expect(view(next)).toMatchObject({ phase: 'steps', step: 'payment' });
    next.shop.checkout.choosePayment('test');
    await next.shop.checkout.complete();
    expect(view(next).phase).toBe('done');
  });

  it('finds the order that was placed meanwhile, and tells of it once', async () => {
    const opened = await openAtReview();
    backend.manual = true;
    void opened.shop.checkout.complete();
    await turn();
    opened.tab.crash();
    backend.requests[0]?.settle('answer');
    backend.manual = false;
    const orders: string[] = [];
    const next = await open();
    next.shop.on('order-completed', ({ order }) => orders.push(order?.id ?? ''));
    expect(await next.shop.checkout.resume()).toBe(true);
    expect(view(next)).toMatchObject({ phase: 'done', order: { number: '1' } });
    const later = await open();
    later.shop.on('order-completed', ({ order }) => orders.push(order?.id ?? ''));
    expect(await later.shop.checkout.resume()).toBe(false);
    expect(orders).toEqual(['order-1']);
  });

  it('does not begin anew over an order whose answer is missing', async () => {
    const opened = await openAtReview();
    backend.manual = true;
    void opened.shop.checkout.complete();
    await turn();
    opened.tab.crash();
    backend.requests[0]?.settle('answer');
    backend.manual = false;
    const next = await open();
    await next.shop.checkout.begin();
    expect(view(next)).toMatchObject({ phase: 'done' });
    expect(backend.checkouts.orders).toHaveLength(1);
  });

  it('leaves a checkout alone that the buyer closed', async () => {
    const opened = await openAtReview();
    opened.shop.checkout.close();
    await opened.shop.settled();
    const next = await open();
    expect(await next.shop.checkout.resume()).toBe(false);
  });

  it('finds nothing where there was no checkout', async () => {
    const opened = await open();
    expect(await opened.shop.checkout.resume()).toBe(false);
    expect(view(opened).phase).toBe('closed');
  });
});
