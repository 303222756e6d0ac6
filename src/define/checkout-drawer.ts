/** Registers `<vitrine-checkout-drawer>`. */
import { VitrineCheckoutDrawer } from '../elements/checkout-drawer/checkout-drawer.js';
import { define } from './define.js';

define(VitrineCheckoutDrawer);

declare global {
  interface HTMLElementTagNameMap {
    'vitrine-checkout-drawer': VitrineCheckoutDrawer;
  }
}
