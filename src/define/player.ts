/** Registers `<vitrine-player>` with its pins, and says where the product of its sheet comes from. */
import { provideTag } from '../elements/base/lazy-tags.js';
import { VitrineHotspot } from '../elements/hotspot/hotspot.js';
import { VitrinePlayer } from '../elements/player/player.js';
import { define } from './define.js';

// In this order, because a pin asks for its player when it is upgraded.
define(VitrinePlayer);
define(VitrineHotspot);
provideTag('vitrine-product', () => import('./product.js'));

declare global {
  interface HTMLElementTagNameMap {
    'vitrine-player': VitrinePlayer;
    'vitrine-hotspot': VitrineHotspot;
  }
}
