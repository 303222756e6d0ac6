/** A shop over the model backend, in a tab of its own. */
import { createShop, type Shop, type ShopOptions } from '../../src/stores/shop.js';
import { createModelAdapter, type ModelBackend } from './model-backend.js';
import type { TestBrowser, TestTab } from './test-browser.js';

/** A tab and the shop in it. */
export interface ModelShop {
  readonly tab: TestTab;
  readonly shop: Shop;
}

/** Opens a tab with the shop. */
export function openModelShop(
  browser: TestBrowser,
  backend: ModelBackend,
  options: Partial<ShopOptions> & { durable?: boolean } = {},
): ModelShop {
  const { durable, ...shopOptions } = options;
  const tab = browser.openTab(durable === undefined ? {} : { durable });
  const adapter = createModelAdapter(backend, tab);
  return { tab, shop: createShop({ adapter, host: tab.host, market: 'DE', ...shopOptions }) };
}

/** Everything that can happen without time passing has happened. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
