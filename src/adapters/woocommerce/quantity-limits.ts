/** How many pieces WooCommerce lets a buyer take. */
import type { QuantityRule } from '../../core/product.js';
import type { WooLimits } from './store-api-answers.js';

/** WooCommerce's word for "as many as you like". */
const NO_MAXIMUM = 9999;

/** The rule of an article or of a cart item. */
export function quantityRule({ minimum, maximum, multiple_of }: WooLimits): QuantityRule {
  return { min: minimum, step: multiple_of, ...(maximum < NO_MAXIMUM ? { max: maximum } : {}) };
}
