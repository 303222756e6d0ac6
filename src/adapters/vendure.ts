/** `vitrine-video/adapters/vendure`: a Vendure shop over its Shop API. */
export { createVendureAdapter } from './vendure/vendure-adapter.js';
export type { VendureAdapterOptions, VendurePaymentMethod } from './vendure/vendure-options.js';
