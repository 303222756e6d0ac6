/** Shares shops among the elements of a page: whoever asks for an equal one gets the same, until the last has let go. */
import { createBrowserHost } from '../../browser/browser-host.js';
import { placeOfPage } from '../../browser/in-app.js';
import { pageRecord } from '../../browser/page-record.js';
import type { AdapterHost } from '../../core/adapter-host.js';
import { createShop, type Shop, type ShopOptions } from '../../stores/shop.js';
import { shopIdentity } from '../../stores/shop-identity.js';

/** `ShopOptions` with the page's own host as default. */
export type PageShopOptions = Omit<ShopOptions, 'host'> & { readonly host?: AdapterHost };

/** Makes a shop of its own, which no element of the page shares. */
export function createPageShop(options: PageShopOptions): Shop {
  return createShop({ host: createBrowserHost(), place: placeOfPage(), ...options });
}

/** Gives the page's shop of that identity, making it if there is none; the options of the first holder hold. */
export function acquireShop(options: PageShopOptions): Shop {
  const { shops } = pageRecord();
  const identity = shopIdentity(options);
  let shared = shops.get(identity);
  if (!shared) {
    shared = { shop: createPageShop(options), holders: 0 };
    shops.set(identity, shared);
  }
  shared.holders += 1;
  return shared.shop;
}

/** Lets go of a shop. It ends a turn later, so that an element that is only moved on the page does not lose it. */
export function releaseShop(shop: Shop): void {
  const { shops } = pageRecord();
  const shared = shops.get(shop.identity);
  if (!shared || shared.shop !== shop) return;
  shared.holders -= 1;
  setTimeout(() => {
    if (shared.holders > 0 || shops.get(shop.identity) !== shared) return;
    shops.delete(shop.identity);
    void shop.dispose();
  });
}
