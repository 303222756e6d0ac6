/** Registers `<vitrine-product-list>`, and the price that stands in it; the product comes when one is added. */
import { provideTag } from '../elements/base/lazy-tags.js';
import { VitrineProductList } from '../elements/product-list/product-list.js';
import { define } from './define.js';
import './price.js';

provideTag('vitrine-product', () => import('./product.js'));
define(VitrineProductList);

declare global {
  interface HTMLElementTagNameMap {
    'vitrine-product-list': VitrineProductList;
  }
}
