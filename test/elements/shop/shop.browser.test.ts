/** The provider in a browser: sharing, late adapters, change, and what it tells the page. */
import { aTimeout, expect, oneEvent } from '@open-wc/testing';
import { registerAdapter } from '../../../src/stores/adapter-registry.js';
import type { Cart } from '../../../src/core/cart.js';
import type { Product } from '../../../src/core/product.js';
import { pageRecord } from '../../../src/browser/page-record.js';
import type { CartChangedEvent } from '../../../src/elements/shop/shop-events.js';
import '../../../src/define/price.js';
import '../../../src/define/shop.js';
import { createAdapterStandIn } from '../../support/adapter-stand-in.js';
import { MUG } from '../../support/products.js';
import { ShopHarness } from '../../support/shop-harness.js';

const ADD = { variantId: 'v', quantity: 1 };
let names = 0;
const newName = () => `adapter-${(names += 1)}`;

describe('<vitrine-shop>', () => {
  it('takes no room of its own', async () => {
    const { element } = await ShopHarness.open({ adapter: createAdapterStandIn('room'), market: 'DE' });
    expect(getComputedStyle(element).display).to.equal('contents');
  });

  it('shares one shop among equal elements, and lets it go with the last', async () => {
    const one = await ShopHarness.open({ adapter: createAdapterStandIn('shared'), market: 'DE' });
    const other = await ShopHarness.open({ adapter: createAdapterStandIn('shared'), market: 'DE' });
    const { shop } = one.element;
    expect(other.element.shop).to.equal(shop);
    one.element.remove();
    await aTimeout(20);
    expect(pageRecord().shops.get(shop?.identity ?? '')?.holders).to.equal(1);
    other.element.remove();
    await aTimeout(20);
    expect(pageRecord().shops.has(shop?.identity ?? '')).to.equal(false);
  });

  it('keeps the carts of two cart keys apart', async () => {
    const one = await ShopHarness.open({ adapter: createAdapterStandIn('keys'), market: 'DE' });
    const other = await ShopHarness.open({
      adapter: createAdapterStandIn('keys'),
      market: 'DE',
      cartKey: 'b2b',
    });
    expect(other.element.shop).not.to.equal(one.element.shop);
    expect(ShopHarness.shopsOfPage).to.equal(2);
  });

  it('keeps its shop when it is moved', async () => {
    const { element } = await ShopHarness.open({ adapter: createAdapterStandIn('moved'), market: 'DE' });
    const { shop } = element;
    const elsewhere = document.createElement('section');
    element.parentElement?.append(elsewhere);
    elsewhere.append(element);
    await aTimeout(20);
    expect(element.shop).to.equal(shop);
    expect(pageRecord().shops.get(shop?.identity ?? '')?.holders).to.equal(1);
  });

  it('waits for an adapter that is registered later', async () => {
    const name = newName();
    const harness = await ShopHarness.connect({ adapter: name, market: 'DE' });
    expect(harness.waiting).to.equal(true);
    registerAdapter(name, () => Promise.resolve({ create: () => createAdapterStandIn(name) }));
    await harness.otherShop(undefined);
    expect(harness.waiting).to.equal(false);
  });

  it('reads and observes the attributes that the adapter declares', async () => {
    const name = newName();
    const create = (options: Readonly<Record<string, unknown>>) =>
      createAdapterStandIn(`${String(options['salesChannel'])} ${String(options['deep'])}`);
    registerAdapter(name, () => Promise.resolve({ create }), { attributes: { 'sales-channel': 'string' } });
    const harness = await ShopHarness.open({
      adapter: name,
      market: 'DE',
      attributes: { 'sales-channel': 'web', 'not-declared': '1' },
      scripts: { options: '{ "deep": [1, 2] }' },
    });
    const { shop } = harness.element;
    expect(shop?.options.adapter.identity).to.equal('web 1,2');
    harness.element.setAttribute('sales-channel', 'b2b');
    expect((await harness.otherShop(shop)).options.adapter.identity).to.equal('b2b 1,2');
  });

  it('builds a new shop for another market once pending work has settled', async () => {
    let answer: () => void = () => undefined;
    const adapter = createAdapterStandIn('market');
    const addLines: typeof adapter.addLines = async (lines, call) => {
      await new Promise<void>((resolve) => (answer = resolve));
      return adapter.addLines(lines, call);
    };
    const slow = createAdapterStandIn('market', { addLines });
    const harness = await ShopHarness.open({ adapter: slow, market: 'DE' });
    const { shop } = harness.element;
    await shop?.settled();
    const adding = shop?.cart.add(ADD);
    await aTimeout(20);
    harness.element.market = 'US';
    await aTimeout(20);
    expect(harness.element.shop).to.equal(shop);
    answer();
    expect((await adding)?.status).to.equal('done');
    expect((await harness.otherShop(shop)).options.market).to.equal('US');
  });

  it('tells of a change once, on the first of the elements that share the shop', async () => {
    const one = await ShopHarness.open({ adapter: createAdapterStandIn('facts'), market: 'DE' });
    await ShopHarness.open({ adapter: createAdapterStandIn('facts'), market: 'DE' });
    const told: EventTarget[] = [];
    const listen = (event: CartChangedEvent) => told.push(event.target as Element);
    document.addEventListener('vitrine-cart-changed', listen as unknown as EventListener);
    const changed = oneEvent(one.element, 'vitrine-cart-changed') as unknown as Promise<CartChangedEvent>;
    await one.element.shop?.cart.add(ADD);
    const event = await changed;
    document.removeEventListener('vitrine-cart-changed', listen as unknown as EventListener);
    expect(event.origin).to.equal('local');
    expect(event.cart?.itemCount).to.equal(1);
    expect(told).to.deep.equal([one.element]);
  });

  it('lays the facts of the page over its products', async () => {
    const getProducts = (references: readonly unknown[]) => Promise.resolve(references.map(() => MUG));
    const harness = await ShopHarness.open({
      adapter: createAdapterStandIn('overlay', { getProducts }),
      market: 'DE',
      enrich: (product: Product) => ({ ...product, title: `${product.title}!` }),
      scripts: { facts: '{ "camp-mug": { "minimumAge": 16 } }' },
    });
    const state = await harness.element.shop?.products.load('handle:camp-mug');
    expect(state?.status === 'ready' && [state.product.title, state.product.minimumAge]).to.deep.equal([
      'Camp mug!',
      16,
    ]);
  });

  it('names a mistake in its JSON and goes on', async () => {
    const harness = await ShopHarness.open({
      adapter: createAdapterStandIn('malformed'),
      market: 'DE',
      scripts: { facts: '{ "mug": ' },
    });
    expect(harness.problems).to.have.length(1);
    expect(harness.problems[0]).to.contain('options-malformed script[data-vitrine="facts"]: ');
  });

  it('says that a market is missing, or that nobody knows it', async () => {
    const none = await ShopHarness.open({ adapter: createAdapterStandIn('no market') });
    expect(none.problems).to.deep.equal(['market-missing']);
    const unknown = await ShopHarness.open({ adapter: createAdapterStandIn('odd market'), market: 'XX' });
    expect(unknown.problems).to.deep.equal(['market-unknown XX']);
  });

  it('reports an adapter that cannot be made, and the page lives on', async () => {
    const name = newName();
    registerAdapter(name, () => Promise.reject(new TypeError('no such file')));
    const harness = await ShopHarness.connect({ adapter: name, market: 'DE' });
    await aTimeout(20);
    expect(harness.problems).to.deep.equal(['adapter-failed no such file']);
    expect(harness.element.matches(':state(failed)')).to.equal(true);
  });

  it('says once that the totals of the backend do not add up', async () => {
    const cart: Cart = {
      id: 'cart',
      currency: 'EUR',
      itemCount: 0,
      lines: [],
      totals: [
        { type: 'subtotal', amount: { amountMinor: 500, currency: 'EUR' } },
        { type: 'total', amount: { amountMinor: 900, currency: 'EUR' } },
      ],
      discounts: [],
      taxDisplay: 'included',
    };
    const adapter = createAdapterStandIn('wrong totals', { getCart: () => Promise.resolve(cart) });
    const { element, problems } = await ShopHarness.open({ adapter, market: 'DE' });
    await element.shop?.settled();
    await element.shop?.cart.refresh();
    expect(problems).to.deep.equal(['totals-wrong rows add up to 500, the total says 900']);
  });

  it('gives its shop to elements inside, and to those of the page while it is the only one', async () => {
    const inside = document.createElement('vitrine-price');
    const outside = document.createElement('vitrine-price');
    const one = await ShopHarness.open({ adapter: createAdapterStandIn('inside'), market: 'DE' });
    one.element.append(inside);
    one.element.parentElement?.append(outside);
    expect([inside.shop, outside.shop]).to.deep.equal([one.element.shop, one.element.shop]);
    const other = await ShopHarness.open({ adapter: createAdapterStandIn('another'), market: 'DE' });
    expect(inside.shop).to.equal(one.element.shop);
    expect(outside.shop).to.equal(undefined);
    other.element.id = 'named';
    outside.setAttribute('shop', 'named');
    expect(outside.shop).to.equal(other.element.shop);
  });
});
