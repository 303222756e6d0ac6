/** Orders for checkout links, and ids that nobody would wish for. */
import type { LinkItem, LinkOrder } from '../../../src/adapters/redirect.js';

/** An order of two articles, from a film. */
export function sampleOrder(changes: Partial<LinkOrder> = {}): LinkOrder {
  return {
    items: items('123:2', '456:1'),
    codes: [],
    attributes: {},
    attribution: {},
    utm: [],
    reference: 'V-7C0D41E2',
    context: {},
    ...changes,
  };
}

/** Items in short: `id:quantity`. */
export function items(...texts: readonly string[]): readonly LinkItem[] {
  return texts.map((text) => {
    const at = text.lastIndexOf(':');
    return { id: text.slice(0, at), quantity: Number(text.slice(at + 1)) };
  });
}

export const FROM_A_FILM = {
  attribution: { videoId: 'kitchen', hotspotId: 'mug & bowl', timeSeconds: 2.5, creator: 'ada' },
  utm: [
    ['utm_source', 'vitrine'],
    ['utm_medium', 'video'],
    ['utm_content', 'kitchen.mug & bowl.2'],
  ],
} as const;
