/** Registers `<vitrine-player>`, and says where its pins, its product list and the product of its sheet come from. */
import { provideTag } from '../elements/base/lazy-tags.js';
import { VitrinePlayer } from '../elements/player/player.js';
import { define } from './define.js';

define(VitrinePlayer);
provideTag('vitrine-hotspot', () => import('./hotspot.js'));
provideTag('vitrine-product', () => import('./product.js'));
provideTag('vitrine-product-list', () => import('./product-list.js'));

declare global {
  interface HTMLElementTagNameMap {
    'vitrine-player': VitrinePlayer;
  }
}
