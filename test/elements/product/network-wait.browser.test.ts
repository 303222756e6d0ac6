/** Buying without a network: the buyer is told what is waited for, beside the button and in the cart. */
import '../../../src/define/product.js';
import '../../../src/define/mini-cart.js';
import { expect, waitUntil } from '@open-wc/testing';
import { createLocalAdapter } from '../../../src/adapters/local/local-adapter.js';
import type { CommerceAdapter } from '../../../src/core/commerce-adapter.js';
import { CommerceError } from '../../../src/core/commerce-error.js';
import { createShop } from '../../../src/stores/shop.js';
import { createFakeClock } from '../../../src/testing/fake-clock.js';
import { createMemoryHost } from '../../../src/testing/memory-host.js';
import { axeFindings } from '../../support/axe.js';
import { CATALOG } from '../../support/local-shop.js';
import { MiniCartHarness } from '../../support/mini-cart-harness.js';
import { ProductHarness } from '../../support/product-harness.js';
import { setUpElement } from '../../support/set-up-element.js';

async function openShop() {
  const clock = createFakeClock();
  const host = createMemoryHost({ clock });
  let isGone = false;
  const reach = <Result>(ask: () => Promise<Result>, ambiguous = false) =>
    isGone ? Promise.reject(new CommerceError('network', { ambiguous })) : ask();
  const adapter: CommerceAdapter = createLocalAdapter({ catalog: CATALOG, baseUrl: 'https://shop.example/' });
  const getCart = adapter.getCart.bind(adapter);
  const addLines = adapter.addLines.bind(adapter);
  const hasMutation = adapter.hasMutation?.bind(adapter);
  adapter.getCart = () => reach(getCart);
  if (hasMutation) adapter.hasMutation = (id) => reach(() => hasMutation(id));
  adapter.addLines = (...given) => reach(() => addLines(...given), true);
  const shop = createShop({ adapter, host, market: 'DE', locale: 'en' });
  await shop.settled();
  return {
    shop,
    /** Lets time pass until something has come of it; what is loaded on demand takes time of its own. */
    wait: (isDone: () => boolean) =>
      waitUntil(
        async () => {
          await clock.advance(1_000);
          return isDone();
        },
        'nothing came of waiting',
        { timeout: 10_000 },
      ),
    lose: () => (isGone = true),
    regain: () => {
      isGone = false;
      host.dispatchPageEvent('online', undefined);
    },
  };
}

async function openProduct(shop: Awaited<ReturnType<typeof openShop>>['shop']) {
  const element = document.createElement('vitrine-product');
  element.shop = shop;
  element.product = 'handle:mug';
  await setUpElement(element);
  const product = new ProductHarness(element);
  await waitUntil(() => product.root.querySelector('.add'), 'the product did not come');
  return product;
}

describe('an add without a network', () => {
  it('says beside the button that it waits for the connection, and then that it was added', async () => {
    const { wait, shop, lose, regain } = await openShop();
    const product = await openProduct(shop);
    lose();
    await product.press(product.addButton);
    await wait(() => product.status.startsWith('No connection'));
    expect(product.status).to.equal('No connection. It is added as soon as the connection is back.');
    expect(product.addButton.getAttribute('aria-busy')).to.equal('true');
    expect(await axeFindings(product.element)).to.deep.equal([]);
    regain();
    await shop.settled();
    await product.settle();
    expect(product.status).to.equal('Added to the cart.');
  });

  it('says after a minute that nobody knows, and no longer that it waits', async () => {
    const { wait, shop, lose } = await openShop();
    const product = await openProduct(shop);
    lose();
    await product.press(product.addButton);
    await wait(() => product.refusal !== '');
    expect(product.status).to.equal('');
    expect(product.refusal).to.contain('did not say whether it was added');
  });

  it('says in the cart that changes are sent when the connection is back, and announces it', async () => {
    const { wait, shop, lose, regain } = await openShop();
    const cart = await MiniCartHarness.open(shop);
    lose();
    const added = shop.cart.add({ variantId: 'mug', quantity: 1 });
    await wait(() => cart.announcement.startsWith('No connection'));
    const text = 'No connection. Your changes are sent as soon as it is back.';
    expect(cart.find('.loose-messages').textContent).to.contain(text);
    expect(cart.announcement).to.equal(text);
    regain();
    expect(await added).to.include({ status: 'done' });
    await cart.settle();
    expect(cart.all('.loose-messages')).to.deep.equal([]);
    expect(cart.announcement).to.contain('Cart updated: 1 item');
  });
});
