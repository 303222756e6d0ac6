/** Registers the `shopify` adapter, to be loaded when a shop names it. */
import { registerAdapter } from '../../stores/adapter-registry.js';

registerAdapter(
  'shopify',
  async () => {
    const { createShopifyAdapter } = await import('../../adapters/shopify.js');
    return {
      create: (options) =>
        createShopifyAdapter(options as unknown as Parameters<typeof createShopifyAdapter>[0]),
    };
  },
  { attributes: { domain: 'string', token: 'string', 'api-version': 'string', 'tax-included': 'boolean' } },
);
