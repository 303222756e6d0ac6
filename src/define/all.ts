/** Registers every element. */
import './checkout-drawer.js';
import './hotspot.js';
import './mini-cart.js';
import './player.js';
import './price.js';
import './product-list.js';
import './product.js';
import './shop.js';
import './withdrawal.js';
