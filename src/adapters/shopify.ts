/** `vitrine-video/adapters/shopify`: a Shopify shop, by its Storefront API. */
export { createShopifyAdapter } from './shopify/shopify-adapter.js';
export type { ShopifyAdapterOptions } from './shopify/shopify-options.js';
