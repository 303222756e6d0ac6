/** The script-tag build: one module that makes a page shoppable and loads the rest when it is needed. */
import './define/adapters/local.js';
import './define/payments/offline.js';
import './define/payments/test.js';
import './define/shop.js';
import './define/player.js';
import './define/mini-cart.js';
import { earlierCopy } from './browser/page-record.js';
import { provideTags } from './define/tags-of-page.js';
import { reportProblem } from './elements/base/problem-event.js';

export * from './index.js';

provideTags({
  'vitrine-hotspot': () => import('./define/hotspot.js'),
  'vitrine-price': () => import('./define/price.js'),
  'vitrine-product': () => import('./define/product.js'),
  'vitrine-product-list': () => import('./define/product-list.js'),
  'vitrine-checkout-drawer': () => import('./define/checkout-drawer.js'),
});

const earlier = earlierCopy();
if (earlier !== undefined) {
  const detail = `version ${__VERSION__}, after version ${earlier}`;
  // Said in this build too: whoever pastes two embeds has no other.
  console.warn(`[vitrine] script-twice: ${import.meta.url} (${detail})`);
  reportProblem(document, { code: 'script-twice', where: import.meta.url, detail });
}
