/** A cart that the shop no longer has, as the buyer sees it in the drawer. */
import '../../../src/define/mini-cart.js';
import { expect, waitUntil } from '@open-wc/testing';
import type { Shop } from '../../../src/stores/shop.js';
import type { MemoryHost } from '../../../src/testing/memory-host.js';
import { axeFindings } from '../../support/axe.js';
import { openLocalShop } from '../../support/local-shop.js';
import { MiniCartHarness } from '../../support/mini-cart-harness.js';

/** The drawer of a shop that has forgotten two mugs. */
async function openExpired(): Promise<MiniCartHarness> {
  const shop = await openLocalShop({ mug: 2 });
  forgetCart(shop);
  const cart = await MiniCartHarness.open(shop);
  await shop.cart.refresh();
  await cart.settle();
  return cart;
}

/** What an expired session does: the cart is gone and nobody was asked. */
function forgetCart(shop: Shop): void {
  const { storage } = (shop.options.host as MemoryHost).browser;
  for (const key of [...storage.keys()]) if (key.includes(':adapter:')) storage.delete(key);
}

describe('an expired cart', () => {
  it('is named with what was in it, accessibly', async () => {
    const cart = await openExpired();
    const question = cart.find('.expired');
    expect(question.textContent).to.contain('The shop no longer has your cart');
    expect(question.querySelector('li')?.textContent?.trim()).to.equal('2 × Camp Mug');
    expect(await axeFindings(cart.element)).to.deep.equal([]);
  });

  it('is put back with one click', async () => {
    const cart = await openExpired();
    cart.find('.expired .add').click();
    await waitUntil(() => cart.titles.length > 0);
    await cart.settle();
    expect(cart.line('Camp Mug').quantity.value).to.equal('2');
    expect(cart.all('.expired')).to.have.length(0);
  });

  it('is left out with another', async () => {
    const cart = await openExpired();
    cart.find('.expired .keep').click();
    await cart.settle();
    expect(cart.all('.expired')).to.have.length(0);
    expect(cart.face).to.contain('Your cart is empty');
  });
});
