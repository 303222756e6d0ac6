/** One tap in the list puts a product without a choice in the cart, and another takes it out again. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/product-list.js';
import type { Shop } from '../../../src/stores/shop.js';
import { until } from '../../support/film.js';
import { openLocalShop } from '../../support/local-shop.js';
import { ProductListHarness } from '../../support/product-list-harness.js';
import { MUG } from '../../support/products.js';
import { createShopStandIn } from '../../support/shop-stand-in.js';

const at = (id: string, product: string) => ({ id, product, start: 1, end: 3, x: 50, y: 50, keyframes: [] });

describe('adding by one tap', () => {
  async function open(pieces = {}): Promise<{ shop: Shop; list: ProductListHarness }> {
    const shop = await openLocalShop(pieces);
    const list = await ProductListHarness.open({ shop }, [at('bowl', 'handle:bowl')]);
    await until(() => list.button('.quick-add') !== undefined, 'the button');
    return { shop, list };
  }

  const quantities = (shop: Shop) => shop.cart.$cart.get().cart.lines.map(({ quantity }) => quantity);

  it('is offered where there is nothing to choose, and says what it adds', async () => {
    const { list } = await open();
    expect(list.button('.quick-add')?.ariaLabel).to.equal('Add to cart: Bowl');
    await expect(list.list).to.be.accessible();
  });

  it('is not offered for a choice', async () => {
    const bowl = { ...MUG, id: 'p-bowl', handle: 'bowl', options: [], variants: MUG.variants.slice(0, 1) };
    const plain = { ...bowl, guarantees: [], safety: {} };
    const list = await ProductListHarness.open(createShopStandIn([MUG, plain]), [
      at('mug', 'handle:camp-mug'),
      at('bowl', 'handle:bowl'),
    ]);
    await until(() => list.button('.quick-add') !== undefined, 'the button');
    expect(list.items.map((item) => item.querySelectorAll('.quick-add').length)).to.deep.equal([0, 1]);
  });

  it('moves nothing when it comes', async () => {
    const { list } = await open();
    const tall = list.items[0]?.getBoundingClientRect().height ?? 0;
    list.button('.quick-add')?.remove();
    expect(list.items[0]?.getBoundingClientRect().height).to.equal(tall);
  });

  it('asks the page, adds one piece, says so, and takes it out again', async () => {
    const { shop, list } = await open();
    const asked: number[] = [];
    list.list.addEventListener('vitrine-add-request', (event) => asked.push(event.quantity));
    list.button('.quick-add')?.click();
    list.button('.quick-add')?.click();
    await until(() => list.status === 'Added to the cart.', 'the answer');
    expect(asked).to.deep.equal([1]);
    expect(quantities(shop)).to.deep.equal([1]);
    await expect(list.list).to.be.accessible();
    list.button('.undo')?.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => list.status === 'Taken out of the cart again.', 'the way back');
    await until(() => quantities(shop).length === 0, 'the empty cart');
    expect(list.list.shadowRoot?.activeElement).to.equal(list.button('.quick-add'));
    expect(list.button('.undo')).to.equal(undefined);
  });

  it('takes out only what it has added', async () => {
    const { shop, list } = await open({ bowl: 2 });
    list.button('.quick-add')?.click();
    await until(() => list.button('.undo') !== undefined, 'the way back');
    expect(quantities(shop)).to.deep.equal([3]);
    list.button('.undo')?.click();
    await until(() => quantities(shop).join() === '2', 'what was there before');
  });

  it('leaves the adding to the page’s own cart, and has nothing to undo there', async () => {
    const { shop, list } = await open();
    list.list.addEventListener('vitrine-add-request', (event) => {
      event.respondWith(Promise.resolve({ status: 'done' }));
    });
    list.button('.quick-add')?.click();
    await until(() => list.status === 'Added to the cart.', 'the answer');
    expect(quantities(shop)).to.deep.equal([]);
    expect(list.button('.undo')).to.equal(undefined);
  });

  it('says that it could not be added', async () => {
    const { list } = await open();
    list.list.addEventListener('vitrine-add-request', (event) => {
      event.respondWith(Promise.resolve({ status: 'refused' }));
    });
    list.button('.quick-add')?.click();
    await until(() => list.status.startsWith('It could not be added.'), 'the refusal');
    expect(list.button('.undo')).to.equal(undefined);
  });

  it('has no words and no button when the page canceled the wish', async () => {
    const { list } = await open();
    list.list.addEventListener('vitrine-add-request', (event) => event.preventDefault());
    list.button('.quick-add')?.click();
    await until(() => list.list.shadowRoot?.querySelector('vitrine-product') === null, 'the end');
    await list.settle();
    expect(list.status).to.equal('');
  });
});
