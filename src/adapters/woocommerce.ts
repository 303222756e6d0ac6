/** `vitrine-video/adapters/woocommerce`: a WooCommerce shop over its Store API. */
export { createWooCommerceAdapter } from './woocommerce/woocommerce-adapter.js';
export type { WooCommerceAdapterOptions, WooPaymentMethod } from './woocommerce/woocommerce-options.js';
