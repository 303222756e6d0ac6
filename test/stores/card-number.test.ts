/** A card number in place of a token goes nowhere: not to the shop, not into an event, storage or a log. */
import { expect, it } from 'vitest';
import { holdsCardNumber } from '../../src/core/card-number.js';
import type { PaymentInstrument } from '../../src/core/payment.js';
import { shopProblem } from '../../src/elements/shop/shop-problem.js';
import { ModelBackend } from '../support/model-backend.js';
import { openModelShop } from '../support/model-shop.js';
import { TestBrowser } from '../support/test-browser.js';

const CARD = '4242 4242 4242 4242';
const TOKENS: readonly PaymentInstrument['token'][] = [CARD, { number: CARD.replaceAll(' ', '') }];

it.each(TOKENS)('is refused with its own error: %j', async (token) => {
  const browser = new TestBrowser();
  const backend = new ModelBackend();
  backend.setForeign('mug', 1);
  const { shop, tab } = openModelShop(browser, backend);
  const told: unknown[] = [];
  shop.on('error', ({ error }) => told.push(String(error), shopProblem(error, true, 'here')));
  shop.on('checkout-step-changed', ({ checkout }) => told.push(checkout));
  shop.on('order-completed', ({ order }) => told.push(order));
  await shop.settled();
  const { checkout } = shop;
  await checkout.begin();
  await checkout.submit({ buyer: { email: 'ada@example.com' } });
  checkout.choosePayment('test');
  await checkout.complete({ handler: 'test', methodId: 'test', token });

  const { step, error } = checkout.$checkout.get();
  expect({ step, code: error?.backendCode }).toEqual({ step: 'payment', code: 'card-number-refused' });
  expect(told).toContainEqual(expect.objectContaining({ code: 'card-number-refused' }));
  expect(backend.log).not.toContain('complete');
  expect(holdsCardNumber([told, checkout.$checkout.get(), tab.logs, [...browser.memory.storage]])).toBe(
    false,
  );

  checkout.choosePayment('test');
  await checkout.complete({ handler: 'test', methodId: 'test', token: 'approve' });
  expect(checkout.$checkout.get().phase).toBe('done');
});
