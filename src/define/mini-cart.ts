/** Registers `<vitrine-mini-cart>`; the price blocks of its drawer come with the drawer. */
import { VitrineMiniCart } from '../elements/mini-cart/mini-cart.js';
import { provideTag } from '../elements/base/lazy-tags.js';
import { define } from './define.js';

provideTag('vitrine-price', () => import('./price.js'));
define(VitrineMiniCart);

declare global {
  interface HTMLElementTagNameMap {
    'vitrine-mini-cart': VitrineMiniCart;
  }
}
