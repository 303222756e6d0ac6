/** A refusal of the Store API. */
import {
  CommerceError,
  type CommerceErrorCode,
  type CommerceErrorDetails,
} from '../../core/commerce-error.js';
import type { WooCart } from './store-api-answers.js';

/** Nothing took effect. A conflict brings the cart as it is now, in WooCommerce's own words. */
export class StoreRefusal extends CommerceError {
  readonly conflictCart: WooCart | undefined;

  constructor(code: CommerceErrorCode, details: CommerceErrorDetails, conflictCart: WooCart | undefined) {
    super(code, details);
    this.conflictCart = conflictCart;
  }
}
