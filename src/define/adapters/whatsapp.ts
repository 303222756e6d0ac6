/** Registers the `whatsapp` adapter, which hands the cart over as a message, to be loaded when a shop names it. */
import { registerAdapter } from '../../stores/adapter-registry.js';

registerAdapter(
  'whatsapp',
  async () => {
    const { createWhatsAppAdapter } = await import('../../adapters/whatsapp.js');
    return {
      create: (options) =>
        createWhatsAppAdapter(options as unknown as Parameters<typeof createWhatsAppAdapter>[0]),
    };
  },
  { attributes: { catalog: 'url', phone: 'string', 'withdrawal-url': 'url' } },
);
