/** Registers the `local` adapter, the shop that lives in a catalogue file, to be loaded when a shop names it. */
import { registerAdapter } from '../../stores/adapter-registry.js';

registerAdapter(
  'local',
  async () => {
    const { createLocalAdapter } = await import('../../adapters/local.js');
    return {
      create: (options) => createLocalAdapter(options as unknown as Parameters<typeof createLocalAdapter>[0]),
    };
  },
  { attributes: { catalog: 'url', 'order-url': 'url', 'withdrawal-url': 'url' } },
);
