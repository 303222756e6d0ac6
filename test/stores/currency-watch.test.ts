/** A shop whose currency is not the one that the page or the film says. */
import { describe, expect, it } from 'vitest';
import { createCurrencyWatch } from '../../src/stores/currency-watch.js';
import { ModelBackend } from '../support/model-backend.js';
import { openModelShop } from '../support/model-shop.js';
import { TestBrowser } from '../support/test-browser.js';

describe('the currency of a shop', () => {
  it('is nobody’s concern while it is the only one, or the one that was asked for', () => {
    expect(createCurrencyWatch(undefined)('EUR', 'the cart')).toBeUndefined();
    expect(createCurrencyWatch('eur')('EUR', 'the cart')).toBeUndefined();
  });

  it('is told of once when the page asked for another one', () => {
    const check = createCurrencyWatch('USD');
    expect(check('EUR', 'the cart')).toMatchObject({
      isMixed: false,
      error: {
        backendCode: 'currency-mismatch',
        message: 'the page asks for USD, and the shop states EUR for the cart',
      },
    });
    expect(check('EUR', 'the cart')).toBeUndefined();
  });

  it('is told of when there are two', () => {
    const check = createCurrencyWatch(undefined);
    check('USD', 'product "Mug"');
    expect(check('EUR', 'the cart')).toMatchObject({
      isMixed: true,
      error: { message: 'the shop states USD for product "Mug" and EUR for the cart' },
    });
  });

  it('is said to the page by the shop, with the cart as it is', async () => {
    const { shop } = openModelShop(new TestBrowser(), new ModelBackend(), { currency: 'USD' });
    const messages: string[] = [];
    shop.on('error', ({ error }) => messages.push(error.message));
    await shop.cart.add({ variantId: 'mug', quantity: 1 });
    expect(messages).toEqual(['the page asks for USD, and the shop states EUR for the cart']);
    expect(shop.cart.$cart.get().cart.itemCount).toBe(1);
  });
});
