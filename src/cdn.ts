/** The script-tag build: one module that makes a page shoppable and loads the rest when it is needed. */
import './define/second-copy.js';
import './define/adapters/local.js';
import './define/adapters/vendure.js';
import './define/adapters/woocommerce.js';
import './define/adapters/medusa.js';
import './define/adapters/whatsapp.js';
import './define/adapters/shopify.js';
import './define/adapters/redirect.js';
import './define/payments/offline.js';
import './define/payments/test.js';
import './define/shop.js';
import './define/player.js';
import './define/mini-cart.js';
import { provideTags } from './define/tags-of-page.js';

export { CommerceError } from './core/commerce-error.js';
export { setTexts } from './elements/base/languages.js';
export { registerPaymentHandler } from './elements/base/payment-registry.js';
export { createPageShop as createShop } from './elements/shop/shop-record.js';
export { registerAdapter } from './stores/adapter-registry.js';

provideTags({
  'vitrine-hotspot': () => import('./define/hotspot.js'),
  'vitrine-price': () => import('./define/price.js'),
  'vitrine-product': () => import('./define/product.js'),
  'vitrine-product-list': () => import('./define/product-list.js'),
  'vitrine-checkout-drawer': () => import('./define/checkout-drawer.js'),
  'vitrine-withdrawal': () => import('./define/withdrawal.js'),
});
