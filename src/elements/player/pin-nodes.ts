/** The pins that a player makes: one node for each active hotspot, the same one for as long as the hotspot is active. */
import type { Hotspot } from '../../core/hotspot.js';
import { KeyedNodes } from '../base/keyed-nodes.js';
import type { VitrineHotspot } from '../hotspot/hotspot.js';

const PARTS = 'pin, pin-region, pin-dot, pin-chip, price, price-note';

/** Makes the nodes of a player. */
export function createPinNodes(): KeyedNodes<Hotspot, VitrineHotspot> {
  return new KeyedNodes({
    box: document.createElement('div'),
    keyOf: ({ id }) => id,
    make() {
      const node = document.createElement('vitrine-hotspot');
      node.setAttribute('exportparts', PARTS);
      return node;
    },
    update: (node, hotspot) => (node.hotspot = hotspot),
  });
}
