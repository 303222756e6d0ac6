/** The cart as a buyer uses it: over a real shop, with its drawer in the top layer. */
import '../../../src/define/mini-cart.js';
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { CommerceError } from '../../../src/core/commerce-error.js';
import type { CheckoutRequestEvent } from '../../../src/elements/mini-cart/mini-cart-events.js';
import { openLocalShop } from '../../support/local-shop.js';
import { MiniCartHarness } from '../../support/mini-cart-harness.js';
import { axeFindings } from '../../support/axe.js';

describe('<vitrine-mini-cart>', () => {
  it('counts pieces on its button before the drawer is loaded', async () => {
    const cart = await MiniCartHarness.place(await openLocalShop({ mug: 1, bowl: 2 }));
    expect(cart.button.getAttribute('aria-label')).to.equal('Cart, 3 items');
    expect(cart.find('.badge').textContent).to.equal('3');
    expect(cart.element.matches(':state(empty)')).to.equal(false);
  });

  it('says that an empty cart is empty', async () => {
    const cart = await MiniCartHarness.open(await openLocalShop());
    expect(cart.button.getAttribute('aria-label')).to.equal('Cart, empty');
    expect(cart.face).to.contain('Your cart is empty');
    expect(cart.element.matches(':state(empty)')).to.equal(true);
  });

  it('opens as a modal dialog, closes on Escape, and gives focus and scrolling back', async () => {
    const cart = await MiniCartHarness.open(await openLocalShop({ mug: 1 }));
    expect(cart.dialog.matches(':modal')).to.equal(true);
    expect(document.documentElement.style.overflow).to.equal('hidden');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !cart.isOpen);
    expect(cart.element.open).to.equal(false);
    expect(cart.focused).to.equal(cart.button);
    expect(document.documentElement.style.overflow).to.equal('');
  });

  it('changes a quantity, marks the totals until the shop has stated them, and keeps the focus', async () => {
    const cart = await MiniCartHarness.open(await openLocalShop({ mug: 1 }));
    const { more } = cart.line('Camp Mug');
    more.focus();
    more.click();
    await cart.element.updateComplete;
    expect(cart.line('Camp Mug').quantity.value).to.equal('2');
    expect(cart.line('Camp Mug').subtotal).to.contain('Updating');
    expect(cart.isUpdating).to.equal(true);
    expect(cart.totals.at(-1)).to.contain('€22.00');
    await cart.settle();
    expect(cart.isUpdating).to.equal(false);
    expect(cart.totals.at(-1)).to.contain('€44.00');
    expect(cart.focused).to.equal(more);
    expect(cart.announcement).to.equal('Cart updated: 2 items, total €44.00.');
  });

  it('says next to the line what the shop adjusted', async () => {
    const cart = await MiniCartHarness.open(await openLocalShop({ mug: 1, bowl: 1 }));
    cart.line('Bowl').type('9');
    await cart.settle();
    expect(cart.line('Bowl').quantity.value).to.equal('3');
    expect(cart.line('Bowl').messages).to.equal('Only 3 left, so the quantity was adjusted.');
    expect(cart.line('Camp Mug').element.querySelector('.line-messages')).to.equal(null);
  });

  it('says next to the line what the shop refused, with what is available', async () => {
    const cart = await MiniCartHarness.open(await openLocalShop({ bowl: 1 }, { stockPolicy: 'reject' }));
    cart.line('Bowl').type('9');
    await cart.settle();
    expect(cart.line('Bowl').quantity.value).to.equal('1');
    expect(cart.line('Bowl').messages).to.match(/Only 3|Only 2/);
  });

  it('goes back to what was there when the quantity is no number', async () => {
    const cart = await MiniCartHarness.open(await openLocalShop({ mug: 2 }));
    cart.line('Camp Mug').type('');
    expect(cart.line('Camp Mug').quantity.value).to.equal('2');
  });

  it('removes a line and moves the focus to the next, and at last to the title', async () => {
    const cart = await MiniCartHarness.open(await openLocalShop({ mug: 1, bowl: 1 }));
    cart.line('Camp Mug').remove.click();
    await cart.settle();
    expect(cart.titles).to.deep.equal(['Bowl']);
    expect(cart.focused).to.equal(cart.line('Bowl').remove);
    cart.line('Bowl').remove.click();
    await cart.settle();
    expect(cart.face).to.contain('Your cart is empty');
    expect(cart.focused?.id).to.equal('title');
  });

  it('applies a code, refuses another with its reason, and takes one off', async () => {
    const cart = await MiniCartHarness.open(await openLocalShop({ mug: 1 }));
    await cart.applyCode('NOPE');
    expect(cart.codeError).to.equal('The code “NOPE” is not valid for this cart.');
    expect(cart.focused?.id).to.equal('code');
    await cart.applyCode('WELCOME10');
    expect(cart.codes).to.deep.equal(['WELCOME10']);
    expect(cart.codeError).to.equal('');
    expect(cart.totals.join(' ')).to.contain('€2.20');
    cart.find<HTMLButtonElement>('.code-remove').click();
    await cart.settle();
    expect(cart.codes).to.deep.equal([]);
  });

  it('shows hostile product data as text', async () => {
    const hostile = { handle: 'x', title: '<img src=x onerror=alert(1)>', url: 'javascript:alert(1)' };
    const products = [{ ...hostile, variants: [{ sku: 'x', price: 100 }] }];
    const catalog = { version: 1 as const, currency: 'EUR', products };
    const cart = await MiniCartHarness.open(await openLocalShop({ x: 1 }, { catalog }));
    expect(cart.titles).to.deep.equal([hostile.title]);
    expect(cart.all('.line img, .line a')).to.deep.equal([]);
  });

  it('lets a page answer the checkout itself', async () => {
    const cart = await MiniCartHarness.open(await openLocalShop({ mug: 1 }));
    const events: CheckoutRequestEvent[] = [];
    cart.element.addEventListener('vitrine-checkout-request', (event) => {
      events.push(event);
      event.respondWith({ status: 'refused', error: new CommerceError('unsupported') });
    });
    cart.checkOut();
    expect((await events[0]?.result)?.status).to.equal('refused');
    expect(events[0]?.cart?.itemCount).to.equal(1);
    expect(cart.shop.checkout.$checkout.get().phase).to.equal('closed');
    expect(cart.isOpen).to.equal(true);
  });

  it('begins the checkout of its shop and closes', async () => {
    const cart = await MiniCartHarness.open(await openLocalShop({ mug: 1 }));
    cart.checkOut();
    await waitUntil(() => cart.shop.checkout.$checkout.get().phase === 'steps');
    expect(cart.isOpen).to.equal(false);
  });

  it('has nothing that axe finds', async () => {
    const cart = await MiniCartHarness.open(await openLocalShop({ mug: 1, bowl: 2 }));
    await cart.applyCode('NOPE');
    expect(await axeFindings(cart.element)).to.deep.equal([]);
  });
});
