/** Registers `<vitrine-product>`, and the price that stands in it. */
import { VitrineProduct } from '../elements/product/product.js';
import { define } from './define.js';
import './price.js';

define(VitrineProduct);

declare global {
  interface HTMLElementTagNameMap {
    'vitrine-product': VitrineProduct;
  }
}
