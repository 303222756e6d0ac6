/** Products by reference: one request however many pins name them, and one unknown product never fails the others. */
import type { ReadableAtom } from 'nanostores';
import type { CommerceError } from '../core/commerce-error.js';
import type { Product } from '../core/product.js';

/** What is known of one product. */
export type ProductState =
  | { readonly status: 'loading' }
  | {
      readonly status: 'ready';
      readonly product: Product;
      /** Pre-selected by a `variant:` or `sku:` reference. */ readonly variantId?: string;
    }
  | { readonly status: 'missing' }
  | { readonly status: 'failed'; readonly error: CommerceError };

/** The products of a shop. */
export interface ProductStore {
  /** The product that the text of a `product` attribute names; loading begins with the first listener. */
  $product(reference: string): ReadableAtom<ProductState>;
  /** Loads now, together with everything else asked for in the same turn. */
  load(reference: string): Promise<ProductState>;
  /** Forgets what is older than the shop's present answer and asks again for what is shown. */
  refresh(productIds?: readonly string[]): Promise<void>;
}
