/** Registers `<vitrine-price>`. */
import { VitrinePrice } from '../elements/price/price.js';
import { define } from './define.js';

define(VitrinePrice);

declare global {
  interface HTMLElementTagNameMap {
    'vitrine-price': VitrinePrice;
  }
}
