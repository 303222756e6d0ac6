/** A wallet speaks to the shop while the buyer stands in a step. */
import { describe, expect, it } from 'vitest';
import { CommerceError } from '../../src/core/commerce-error.js';
import type { CheckoutView } from '../../src/stores/checkout-store.js';
import { ModelBackend } from '../support/model-backend.js';
import { openModelShop, type ModelShop } from '../support/model-shop.js';
import { TestBrowser } from '../support/test-browser.js';

const view = ({ shop }: ModelShop): CheckoutView => shop.checkout.$checkout.get();

describe('what a wallet tells', () => {
  it('reaches the shop without a step, and without a word about what is missing', async () => {
    const opened = openModelShop(new TestBrowser(), new ModelBackend());
    const { cart, checkout } = opened.shop;
    await cart.add({ variantId: 'mug', quantity: 1 });
    await checkout.begin();
    expect(await checkout.inform({})).toMatchObject({ status: 'incomplete' });
    const state = await checkout.inform({ buyer: { email: 'ada@example.com' } });
    expect(state).toMatchObject({ status: 'ready' });
    expect(view(opened)).toMatchObject({ phase: 'steps', step: 'contact', issues: [], busy: false, state });
  });

  it('is answered with the reason when the shop does not take it', async () => {
    const backend = new ModelBackend();
    const opened = openModelShop(new TestBrowser(), backend);
    const { cart, checkout } = opened.shop;
    expect(await checkout.inform({})).toMatchObject({ code: 'conflict' });
    await cart.add({ variantId: 'mug', quantity: 1 });
    await checkout.begin();
    backend.expect('update', new CommerceError('validation'));
    expect(await checkout.inform({})).toMatchObject({ code: 'validation' });
    expect(view(opened)).toMatchObject({ phase: 'steps', step: 'contact', error: { code: 'validation' } });
  });
});
