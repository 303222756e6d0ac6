/** `vitrine-video/adapters/medusa`: a Medusa shop over its Store API. */
export { createMedusaAdapter } from './medusa/medusa-adapter.js';
export type { MedusaAdapterOptions, MedusaPaymentMethod } from './medusa/medusa-options.js';
