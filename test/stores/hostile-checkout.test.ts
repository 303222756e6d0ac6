/** A backend that answers a checkout with nonsense: said to be an error, never an order, and never a page that breaks. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { CheckoutSession } from '../../src/core/checkout-session.js';
import type { CheckoutState } from '../../src/core/checkout.js';
import { createShop, type Shop } from '../../src/stores/shop.js';
import { createModelAdapter, ModelBackend } from '../support/model-backend.js';
import { TestBrowser } from '../support/test-browser.js';

const price = (amountMinor: unknown, currency: unknown = 'EUR') => ({ amountMinor, currency });
const totals = (...amounts: readonly (readonly [string, unknown])[]) => ({
  totals: amounts.map(([type, amount]) => ({ type, amount })),
});

/** What comes instead of what was meant, in a cart that is otherwise fine. */
const WRONG_TOTALS: Readonly<Record<string, object>> = {
  'a negative total': totals(['subtotal', price(-2000)], ['total', price(-2000)]),
  'a total that does not add up': totals(['subtotal', price(2000)], ['total', price(1000)]),
  'two currencies': totals(['subtotal', price(2000, 'USD')], ['total', price(2000)]),
  'a discount that adds': totals(['subtotal', price(2000)], ['discount', price(500)], ['total', price(2500)]),
};

const WRONG_SHAPES: Readonly<Record<string, object>> = {
  'no cart': { cart: null },
  'a total in words': { cart: { lines: [], ...totals(['total', price('20.00')]) } },
  'half a cent': { cart: { lines: [], ...totals(['total', price(0.5)]) } },
  'a currency that is markup': { cart: { lines: [], ...totals(['total', price(1, '<b>')]) } },
  'methods that are no list': { paymentMethods: { length: 1 } },
  'a title that poses as a template': {
    paymentMethods: [{ id: 'x', title: { _$litType$: 1, strings: [] } }],
  },
  'a requirement of nothing': { requirements: [null] },
  'deliveries without options': { delivery: [{ id: 'x' }] },
  'a consent without words': { consentRequests: [{ id: 'x', required: true }] },
};

let backend: ModelBackend;
let lie: (state: CheckoutState) => CheckoutState;
let shop: Shop;

beforeEach(() => {
  backend = new ModelBackend();
  backend.setForeign('mug', 2);
  lie = (state) => state;
  const { host } = new TestBrowser().openTab();
  const tab = new TestBrowser().openTab();
  const honest = createModelAdapter(backend, tab);
  const wrap = (session: CheckoutSession): CheckoutSession =>
    session.mode === 'native'
      ? {
          ...session,
          update: async (patch) => lie(await session.update(patch)),
          refresh: async () => lie(await session.refresh()),
          complete: async (input) => lie(await session.complete(input)),
        }
      : session;
  const adapter = {
    ...honest,
    beginCheckout: async (...request: Parameters<typeof honest.beginCheckout>) =>
      wrap(await honest.beginCheckout(...request)),
  };
  shop = createShop({ adapter, host, market: 'DE' });
});

async function fillIn(): Promise<void> {
  await shop.settled();
  await shop.checkout.begin();
  await shop.checkout.submit({ buyer: { email: 'ada@example.com' } });
  shop.checkout.choosePayment('test');
}

const view = () => shop.checkout.$checkout.get();

describe('totals', () => {
  it.each(Object.entries(WRONG_TOTALS))('are not ordered on: %s', async (_name, wrong) => {
    lie = (state) => ({ ...state, cart: { ...state.cart, ...wrong } });
    const told: string[] = [];
    shop.on('error', ({ error }) => told.push(error.code));
    await fillIn();
    await shop.checkout.complete({ handler: 'test', methodId: 'test', token: 'approve' });
    expect(view()).toMatchObject({ phase: 'steps', step: 'review', error: { code: 'checkout-blocked' } });
    expect(told).toContain('checkout-blocked');
    expect(backend.log).not.toContain('complete');
  });

  it('may be a minor unit off for each row', async () => {
    lie = (state) => ({
      ...state,
      cart: {
        ...state.cart,
        ...totals(['subtotal', price(2001)], ['total', price(2000)]),
      } as typeof state.cart,
    });
    await fillIn();
    await shop.checkout.complete({ handler: 'test', methodId: 'test', token: 'approve' });
    expect(view().phase).toBe('done');
  });
});

describe('an answer of another shape', () => {
  it.each(Object.entries(WRONG_SHAPES))(
    'leaves the step as it is and says that it failed: %s',
    async (_name, wrong) => {
      await shop.settled();
      await shop.checkout.begin();
      lie = (state) => ({ ...state, ...wrong });
      expect(await shop.checkout.submit({ buyer: { email: 'ada@example.com' } })).toBe(false);
      expect(view()).toMatchObject({
        phase: 'steps',
        step: 'contact',
        busy: false,
        error: { code: 'server' },
      });
      lie = (state) => state;
      expect(await shop.checkout.submit({ buyer: { email: 'ada@example.com' } })).toBe(true);
    },
  );

  it.each(Object.entries(WRONG_SHAPES))(
    'to an order leaves it unknown, and look-up finds it: %s',
    async (_name, wrong) => {
      await fillIn();
      lie = (state) => ({ ...state, ...wrong });
      await shop.checkout.complete({ handler: 'test', methodId: 'test', token: 'approve' });
      expect(view().phase).toBe('unknown');
      lie = (state) => state;
      await shop.checkout.lookUp();
      expect(view()).toMatchObject({ phase: 'done', order: { number: '1' } });
    },
  );
});
