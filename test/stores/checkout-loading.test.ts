/** A checkout whose flow has not come yet, or cannot be loaded. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { checkoutRecordKey } from '../../src/stores/checkout-record-key.js';
import { ModelBackend } from '../support/model-backend.js';
import { openModelShop, type ModelShop } from '../support/model-shop.js';
import { TestBrowser } from '../support/test-browser.js';

const FLOW = '../../src/stores/checkout-flow.js';

let browser: TestBrowser;
let backend: ModelBackend;
let opened: ModelShop;

const phase = () => opened.shop.checkout.$checkout.get().phase;

beforeEach(async () => {
  browser = new TestBrowser();
  backend = new ModelBackend();
  opened = openModelShop(browser, backend);
  await opened.shop.settled();
});

describe('a flow that cannot be loaded', () => {
  beforeEach(() => {
    vi.doMock(FLOW, () => {
      throw new Error('offline');
    });
    return () => vi.doUnmock(FLOW);
  });

  it('leaves the checkout closed that was to be taken up', async () => {
    const { checkout, identity } = opened.shop;
    expect(await checkout.resume()).toBe(false);
    expect(opened.tab.logs).toEqual([]);
    browser.memory.storage.set(checkoutRecordKey(`vitrine:${identity}`), '{}');
    expect(await checkout.resume()).toBe(false);
    expect(phase()).toBe('closed');
    expect(opened.tab.logs).toMatchObject([{ level: 'warn', message: 'the checkout could not be taken up' }]);
  });

  it('fails the checkout that is begun, and is loaded by the next try', async () => {
    const { cart, checkout } = opened.shop;
    await cart.add({ variantId: 'mug', quantity: 1 });
    checkout.prepare();
    await checkout.begin();
    expect(checkout.$checkout.get()).toMatchObject({ phase: 'failed', error: { name: 'CommerceError' } });
    vi.doUnmock(FLOW);
    await checkout.begin();
    expect(checkout.$checkout.get()).toMatchObject({ phase: 'steps', step: 'contact' });
  });
});

describe('a flow that is on its way', () => {
  it('begins once when it is asked for twice', async () => {
    const phases: string[] = [];
    opened.shop.on('checkout-step-changed', () => phases.push(phase()));
    await opened.shop.cart.add({ variantId: 'mug', quantity: 1 });
    await Promise.all([opened.shop.checkout.begin(), opened.shop.checkout.begin()]);
    expect(phases).toEqual(['starting', 'steps']);
  });

  it('begins nothing when the checkout is closed before it has come', async () => {
    await opened.shop.cart.add({ variantId: 'mug', quantity: 1 });
    const begun = opened.shop.checkout.begin();
    opened.shop.checkout.close();
    await begun;
    expect(phase()).toBe('closed');
  });

  it('leaves the checkout closed when the answer comes after the buyer has gone', async () => {
    await opened.shop.cart.add({ variantId: 'mug', quantity: 1 });
    backend.manual = true;
    const begun = opened.shop.checkout.begin();
    await vi.waitUntil(() => backend.requests.length > 0);
    opened.shop.checkout.close();
    backend.requests[0]?.settle('answer');
    await begun;
    expect(phase()).toBe('closed');
  });
});
