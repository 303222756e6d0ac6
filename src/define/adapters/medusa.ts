/** Registers the `medusa` adapter, to be loaded when a shop names it. */
import { registerAdapter } from '../../stores/adapter-registry.js';

registerAdapter(
  'medusa',
  async () => {
    const { createMedusaAdapter } = await import('../../adapters/medusa.js');
    return {
      create: (options) =>
        createMedusaAdapter(options as unknown as Parameters<typeof createMedusaAdapter>[0]),
    };
  },
  {
    attributes: {
      url: 'url',
      'publishable-key': 'string',
      'region-id': 'string',
      'shipping-profile-id': 'string',
      // A template's braces would be escaped in a URL.
      'product-url': 'string',
      'withdrawal-url': 'url',
    },
  },
);
