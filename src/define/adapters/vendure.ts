/** Registers the `vendure` adapter, to be loaded when a shop names it. */
import { registerAdapter } from '../../stores/adapter-registry.js';

registerAdapter(
  'vendure',
  async () => {
    const { createVendureAdapter } = await import('../../adapters/vendure.js');
    return {
      create: (options) =>
        createVendureAdapter(options as unknown as Parameters<typeof createVendureAdapter>[0]),
    };
  },
  {
    attributes: {
      endpoint: 'url',
      'channel-token': 'string',
      'picture-field': 'string',
      'facts-field': 'string',
      'attribution-field': 'string',
      'attributes-field': 'string',
      // A template's braces would be escaped in a URL.
      'product-url': 'string',
      'withdrawal-url': 'url',
    },
  },
);
