/** Registers `<vitrine-product-list>`, and the price that stands in it. */
import { VitrineProductList } from '../elements/product-list/product-list.js';
import { define } from './define.js';
import './price.js';

define(VitrineProductList);

declare global {
  interface HTMLElementTagNameMap {
    'vitrine-product-list': VitrineProductList;
  }
}
