/** Registers `<vitrine-shop>`. */
import { VitrineShop } from '../elements/shop/shop.js';
import { define } from './define.js';

define(VitrineShop);

declare global {
  interface HTMLElementTagNameMap {
    'vitrine-shop': VitrineShop;
  }
}
