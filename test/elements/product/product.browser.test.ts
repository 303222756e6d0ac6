/** The product in a browser: choosing, adding, being refused, and data that mean harm. */
import { aTimeout, expect, oneEvent } from '@open-wc/testing';
import { CommerceError } from '../../../src/core/commerce-error.js';
import type { IntentResult } from '../../../src/core/intent-result.js';
import type { AddRequestEvent } from '../../../src/elements/product/product-events.js';
import { provideCartOpener } from '../../../src/elements/base/cart-opener.js';
import '../../../src/define/product.js';
import { ProductHarness } from '../../support/product-harness.js';
import { HOSTILE, MUG } from '../../support/products.js';
import { createShopStandIn } from '../../support/shop-stand-in.js';

const MUG_REFERENCE = 'handle:camp-mug';
const openMug = async () => {
  const standIn = createShopStandIn([MUG]);
  return { standIn, product: await ProductHarness.open(standIn, MUG_REFERENCE) };
};

describe('<vitrine-product>', () => {
  it('shows the product that the reference names', async () => {
    const { product } = await openMug();
    expect(product.title).to.equal('Camp mug');
    expect(product.axes).to.deep.equal(['Glaze', 'Size', 'Handle']);
    expect(product.chosen).to.deep.equal(['terracotta', 'small', 'with']);
    expect(product.price).to.contain('€29.00').and.contain('incl. VAT, plus delivery');
  });

  it("shows the page's badges above the name, and nothing else of its light DOM", async () => {
    const { product } = await openMug();
    product.element.innerHTML = '<a href="/mug">Camp mug</a><span slot="badge">New</span>';
    const [link, badge] = product.element.children;
    const title = product.root.querySelector('.title');
    const bottom = badge?.getBoundingClientRect().bottom ?? NaN;
    expect(badge?.checkVisibility()).to.equal(true);
    expect(bottom).to.be.at.most(title?.getBoundingClientRect().top ?? NaN);
    expect(link?.getClientRects()).to.have.length(0);
    await expect(product.element).to.be.accessible();
  });

  it('says below the name what buyers say of it', async () => {
    const rated = { ...MUG, rating: { value: 4.7, best: 5, count: 128, verification: 'all' as const } };
    const product = await ProductHarness.open(createShopStandIn([rated]), MUG_REFERENCE);
    const rating = product.root.querySelector('.title + .rating');
    const words = rating?.textContent?.replace(/\s+/g, ' ') ?? '';
    expect(words).to.contain('4.7 of 5 · 128 ratings, all checked');
  });

  it('is accessible in its common state and when something was refused', async () => {
    const { product, standIn } = await openMug();
    await expect(product.element).to.be.accessible();
    standIn.answerAdds(() => Promise.resolve({ status: 'refused', error: new CommerceError('network') }));
    await product.press(product.addButton);
    await expect(product.element).to.be.accessible();
  });

  it('changes price, stock and picture with the variant, and tells the page', async () => {
    const { product } = await openMug();
    const changed = oneEvent(product.element, 'vitrine-variant-changed');
    await product.choose('large');
    const event = (await changed) as unknown as { variant: { id: string } };
    expect(event.variant.id).to.equal('terracotta large with');
    expect(product.price).to.contain('€34.00').and.contain('Lowest price of the last 30 days: €39.00');
    await product.choose('sage');
    expect(product.shownPicture).to.equal('/products/camp-mug-sage.webp');
  });

  it('moves nothing below the price when another variant is chosen', async () => {
    const { product } = await openMug();
    const place = () => product.addButton.getBoundingClientRect().top;
    const before = place();
    await product.choose('large');
    expect(place()).to.equal(before);
  });

  it('explains a combination that does not exist and takes the nearest', async () => {
    const { product } = await openMug();
    expect(product.values).to.include('Night').and.include('Without');
    await product.choose('large');
    expect(product.values).to.include('Night, sold out').and.include('Without, changes another choice');
    await product.choose('without');
    expect(product.chosen).to.deep.equal(['terracotta', 'small', 'without']);
    expect(product.moved).to.contain('we changed Size');
  });

  it('says how few are left and lets nobody take more', async () => {
    const { product } = await openMug();
    await product.choose('without');
    expect(product.availability).to.equal('Only 2 left');
    await product.more();
    await product.more();
    expect(product.quantity).to.equal(2);
    await product.type('99');
    expect(product.quantity).to.equal(2);
  });

  it('adds the chosen variant with a preview and says so', async () => {
    const { product, standIn } = await openMug();
    product.element.attribution = { videoId: 'film', hotspotId: 'mug' };
    await product.choose('sage');
    await product.press(product.addButton);
    expect(standIn.added).to.have.length(1);
    expect(standIn.added[0]).to.deep.include({ variantId: 'sage small with', quantity: 1 });
    expect(standIn.added[0]?.attribution).to.deep.equal({ videoId: 'film', hotspotId: 'mug' });
    expect(standIn.added[0]?.preview).to.deep.include({
      title: 'Camp mug',
      variantTitle: 'Sage, 250 ml, With',
    });
    expect(product.status).to.equal('Added to the cart.');
  });

  it('leads to the cart after something was added, where the page shows one', async () => {
    const { product, standIn } = await openMug();
    const link = () => product.root.querySelector<HTMLButtonElement>('[part~=cart-link]');
    await product.press(product.addButton);
    expect(link()).to.equal(null);
    let opened = 0;
    const withdraw = provideCartOpener(standIn.shop, () => (opened += 1));
    expect(link()).to.equal(null);
    await product.press(product.addButton);
    link()?.click();
    expect(opened).to.equal(1);
    await expect(product.element).to.be.accessible();
    standIn.answerAdds(() => Promise.resolve({ status: 'refused', error: new CommerceError('network') }));
    await product.press(product.addButton);
    expect(link()).to.equal(null);
    withdraw();
  });

  it('stays focusable and adds once while an add is on its way', async () => {
    const { product, standIn } = await openMug();
    let answer: (result: IntentResult) => void = () => undefined;
    standIn.answerAdds(() => new Promise((resolve) => (answer = resolve)));
    product.addButton.focus();
    await product.press(product.addButton);
    await product.press(product.addButton);
    expect(standIn.added).to.have.length(1);
    expect(product.addButton.getAttribute('aria-busy')).to.equal('true');
    expect(product.root.activeElement).to.equal(product.addButton);
    answer({ status: 'done' });
    await product.settle();
    expect(product.addButton.hasAttribute('aria-busy')).to.equal(false);
  });

  it('says next to the button why it was refused and how many could still be added', async () => {
    const { product, standIn } = await openMug();
    const error = new CommerceError('insufficient-stock', { available: 1 });
    standIn.answerAdds(() => Promise.resolve({ status: 'refused', error }));
    await product.press(product.addButton);
    expect(product.refusal).to.equal('Only 1 more piece can be added.');
    await product.more();
    expect(product.refusal).to.equal('');
  });

  it("leaves the adding to the page's own cart when that answers", async () => {
    const { product, standIn } = await openMug();
    product.element.addEventListener('vitrine-add-request', (event: AddRequestEvent) => {
      event.respondWith({ status: 'done' });
    });
    expect(await product.element.add()).to.deep.equal({ status: 'done' });
    expect(standIn.added).to.have.length(0);
  });

  it('says nothing when the page canceled the wish', async () => {
    const { product } = await openMug();
    product.element.addEventListener('vitrine-add-request', (event) => event.preventDefault());
    expect(await product.element.add()).to.deep.equal({ status: 'canceled' });
    await product.settle();
    expect(product.status + product.refusal).to.equal('');
  });

  it('does nothing for a variant that is sold out, and says why', async () => {
    const { product, standIn } = await openMug();
    await product.choose('large');
    await product.choose('night');
    expect(product.addButton.textContent?.trim()).to.equal('Sold out');
    expect(product.addButton.getAttribute('aria-disabled')).to.equal('true');
    await product.press(product.addButton);
    expect(standIn.added).to.have.length(0);
  });

  it('remembers the choice of each product while it lives', async () => {
    const other = { ...MUG, id: 'p-other', handle: 'other', title: 'Other' };
    const standIn = createShopStandIn([MUG, other]);
    const product = await ProductHarness.open(standIn, MUG_REFERENCE);
    await product.choose('sage');
    product.element.product = 'handle:other';
    await product.settle();
    expect(product.chosen[0]).to.equal('terracotta');
    product.element.product = MUG_REFERENCE;
    await product.settle();
    expect(product.chosen[0]).to.equal('sage');
  });

  it('takes a product as an object, without a shop', async () => {
    const product = await ProductHarness.open(undefined, MUG);
    expect(product.title).to.equal('Camp mug');
    expect(product.price).to.equal('Price €29.00');
  });

  it('keeps room while loading, and offers to try again after a failure', async () => {
    const standIn = createShopStandIn();
    const product = await ProductHarness.open(standIn, MUG_REFERENCE);
    expect(product.element.matches(':state(loading)')).to.equal(true);
    expect(product.element.getBoundingClientRect().height).to.be.greaterThan(300);
    standIn.setProduct(MUG_REFERENCE, { status: 'failed', error: new CommerceError('network') });
    await product.settle();
    const retry = product.root.querySelector('button');
    expect(retry?.textContent).to.equal('Try again');
    retry?.click();
    expect(standIn.asked).to.deep.equal([MUG_REFERENCE]);
  });

  it('names a product that the shop does not know, once', async () => {
    const standIn = createShopStandIn();
    const product = await ProductHarness.open(standIn, 'handle:nothing');
    const problems: string[] = [];
    product.element.addEventListener('vitrine-error', (event) => {
      const { problem } = event;
      problems.push(`${problem.code} ${problem.detail}`);
    });
    standIn.setProduct('handle:nothing', { status: 'missing' });
    await product.settle();
    product.element.requestUpdate();
    await product.settle();
    expect(problems).to.deep.equal(['product-missing handle:nothing']);
  });

  it('shows hostile data as text and keeps its layout', async () => {
    const product = await ProductHarness.open(createShopStandIn([HOSTILE]), 'handle:hostile');
    await aTimeout(50);
    expect((globalThis as { attacked?: boolean }).attacked).to.equal(undefined);
    expect(product.title).to.contain('<script>');
    expect(product.root.querySelectorAll('script, [onerror], [href^="javascript"]')).to.have.length(0);
    expect(product.root.querySelectorAll('.strip img')).to.have.length(0);
    expect(document.documentElement.scrollWidth).to.be.at.most(document.documentElement.clientWidth);
    expect(product.root.querySelector('.title')?.getBoundingClientRect().height).to.be.lessThan(200);
    expect(product.addButton.getBoundingClientRect().width).to.be.greaterThan(100);
  });
});
