/** Registers the `redirect` adapter, a cart of our own that any shop's checkout takes by a link, to be loaded when a shop names it. */
import { registerAdapter } from '../../stores/adapter-registry.js';

registerAdapter(
  'redirect',
  async () => {
    const { createRedirectAdapter } = await import('../../adapters/redirect.js');
    return {
      create: (options) =>
        createRedirectAdapter(options as unknown as Parameters<typeof createRedirectAdapter>[0]),
    };
  },
  {
    attributes: {
      catalog: 'url',
      preset: 'string',
      // A template's braces would be escaped in a URL.
      'checkout-url': 'string',
      'continue-to': 'string',
      'new-tab': 'boolean',
      'withdrawal-url': 'url',
    },
  },
);
