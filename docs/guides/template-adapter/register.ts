/** Registers the adapter, so that a page can write `<vitrine-shop adapter="corner" endpoint="…">`. */
import { registerAdapter } from 'vitrine-video';

registerAdapter(
  'corner',
  async () => {
    const { createCornerAdapter } = await import('./corner-adapter.js');
    return { create: ({ endpoint }) => createCornerAdapter({ endpoint: String(endpoint) }) };
  },
  { attributes: { endpoint: 'url' } },
);
