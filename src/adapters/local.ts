/** `vitrine-video/adapters/local`: a shop from a catalogue file, with no server. */
export { createLocalAdapter } from './local/local-adapter.js';
export type { LocalAdapterOptions, OrderAnswer, PlacedOrder } from './local/local-options.js';
export type {
  CatalogFile,
  CatalogProduct,
  CatalogTax,
  CatalogVariant,
  Coupon,
  ShippingMethod,
} from './own-cart/catalog-file/catalog-file.js';
