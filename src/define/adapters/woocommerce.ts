/** Registers the `woocommerce` adapter, to be loaded when a shop names it. */
import { registerAdapter, type AdapterOptions } from '../../stores/adapter-registry.js';

registerAdapter(
  'woocommerce',
  async () => {
    const { createWooCommerceAdapter } = await import('../../adapters/woocommerce.js');
    return {
      create: (options) =>
        createWooCommerceAdapter(
          withPageSession(options) as unknown as Parameters<typeof createWooCommerceAdapter>[0],
        ),
    };
  },
  {
    attributes: {
      url: 'url',
      session: 'string',
      nonce: 'string',
      'prices-include-tax': 'boolean',
      'checkout-url': 'url',
      'withdrawal-url': 'url',
    },
  },
);

/** On the shop's own pages, film and page share the cart of the page. */
function withPageSession(options: AdapterOptions): AdapterOptions {
  const { url, session } = options;
  const isShopPage = typeof url === 'string' && URL.canParse(url) && new URL(url).origin === location.origin;
  return session === undefined && isShopPage ? { ...options, session: 'page' } : options;
}
