/** Shops that elements of a page share. */
import { expect, waitUntil } from '@open-wc/testing';
import { pageRecord } from '../../../src/browser/page-record.js';
import {
  acquireShop,
  createPageShop,
  releaseShop,
  type PageShopOptions,
} from '../../../src/elements/shop/shop-record.js';
import { createModelAdapter, ModelBackend } from '../../support/model-backend.js';
import { TestBrowser } from '../../support/test-browser.js';

/** Adapters that were disposed of, by their identity. */
const disposed: string[] = [];

function options(identity: string): PageShopOptions {
  const tab = new TestBrowser().openTab();
  const adapter = createModelAdapter(new ModelBackend(), tab, identity);
  return {
    adapter: { ...adapter, dispose: () => void disposed.push(identity) },
    host: tab.host,
    market: 'DE',
  };
}

/** Everything that was deferred has happened. */
const later = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('the shops of a page', () => {
  it('are the same for everybody who asks for an equal one', () => {
    const [first, second, other] = [options('a'), options('a'), options('b')].map(acquireShop);
    expect(first).to.equal(second);
    expect(first).not.to.equal(other);
    for (const shop of [first, second, other]) if (shop) releaseShop(shop);
  });

  it('end when the last holder has let go, and not before', async () => {
    const shop = acquireShop(options('c'));
    acquireShop(options('c'));
    releaseShop(shop);
    await later();
    expect([disposed.includes('c'), pageRecord().shops.has(shop.identity)]).to.deep.equal([false, true]);
    releaseShop(shop);
    // What the shop has begun, it ends before.
    await waitUntil(() => disposed.includes('c'), 'the adapter is not disposed of');
    expect(pageRecord().shops.has(shop.identity)).to.equal(false);
  });

  it('outlive the move of their only element', async () => {
    const shop = acquireShop(options('d'));
    releaseShop(shop);
    expect(acquireShop(options('d'))).to.equal(shop);
    await later();
    expect(disposed).not.to.include('d');
    releaseShop(shop);
  });

  it('are not shared by those who make one of their own', () => {
    const shared = acquireShop(options('e'));
    const own = createPageShop(options('e'));
    expect(own).not.to.equal(shared);
    releaseShop(own);
    expect(pageRecord().shops.get(shared.identity)?.holders).to.equal(1);
    releaseShop(shared);
  });
});
