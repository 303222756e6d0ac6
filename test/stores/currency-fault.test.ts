/** A shop whose currency is not the one that the page or the film says. */
import { describe, expect, it } from 'vitest';
import { currencyFault } from '../../src/stores/currency-fault.js';
import type { Product } from '../../src/core/product.js';
import { createShop, type Shop } from '../../src/stores/shop.js';
import { createModelAdapter, ModelBackend } from '../support/model-backend.js';
import { MUG } from '../support/products.js';
import { TestBrowser } from '../support/test-browser.js';

/** A shop with a cart in EUR and a mug in another currency. */
function open(productCurrency: string, currency?: string): { shop: Shop; messages: string[] } {
  const tab = new TestBrowser().openTab();
  const price = { amountMinor: 100, currency: productCurrency };
  const mug: Product = { ...MUG, priceRange: { min: price, max: price } };
  const adapter = {
    ...createModelAdapter(new ModelBackend(), tab),
    getProducts: (references: readonly unknown[]) => Promise.resolve(references.map(() => mug)),
  };
  const shop = createShop({ adapter, host: tab.host, market: 'DE', ...(currency ? { currency } : {}) });
  const messages: string[] = [];
  shop.on('error', ({ error }) => messages.push(error.message));
  return { shop, messages };
}

async function loadAndAdd(shop: Shop): Promise<void> {
  await shop.products.load('id:p-mug');
  await shop.cart.add({ variantId: 'mug', quantity: 1 });
  await shop.products.refresh();
  await shop.products.load('id:p-mug');
  await shop.settled();
}

describe('the currency of a shop', () => {
  it('is nobody’s concern while it is the only one, or the one that was asked for', async () => {
    for (const { shop, messages } of [open('EUR'), open('EUR', 'eur')]) {
      await loadAndAdd(shop);
      expect(messages).toEqual([]);
    }
  });

  it('is told of once when the page asked for another one, and the buyer can go on', async () => {
    const { shop, messages } = open('EUR', 'USD');
    await loadAndAdd(shop);
    expect(messages).toEqual(['the page asks for USD, and the shop states EUR for product "Camp mug"']);
    expect(shop.cart.$cart.get().errors.size).toBe(0);
  });

  it('is told of when there are two, to the buyer as well', async () => {
    const { shop, messages } = open('USD');
    await loadAndAdd(shop);
    expect(messages).toEqual([
      'the shop states USD for product "Camp mug", and the shop states EUR for the cart',
    ]);
    expect(shop.cart.$cart.get().errors.get('currency')?.backendCode).toBe('currency-mismatch');
    expect(shop.cart.$cart.get().cart.itemCount).toBe(1);
  });

  it('names both places', () => {
    const { code, message } = currencyFault(['USD', undefined], ['EUR', 'the cart']);
    expect([code, message]).toEqual([
      'config',
      'the page asks for USD, and the shop states EUR for the cart',
    ]);
  });
});
