/** Asks for a list of products, with everything that is shown of them. */
import type { Call } from '../../core/call.js';
import type { Product } from '../../core/product.js';
import { customFields } from './order-document.js';
import type { VendureProduct } from './shop-api-answers.js';
import { toProduct } from './vendure-product.js';
import type { VendureSettings } from './vendure-options.js';
import type { VendureShop } from './vendure-shop.js';

/** How many products Vendure lists at a time, unless its `shopListQueryLimit` was changed. */
export const PAGE_SIZE = 100;

/** The products, and how many there are without the limit. */
export interface ProductList {
  readonly items: readonly Product[];
  readonly total: number;
}

/** @param options of type `ProductListOptions` */
export async function readProductList(shop: VendureShop, options: object, call?: Call): Promise<ProductList> {
  const { products } = await shop.api.read<Answer>({
    query: document(shop.settings),
    variables: { options },
    call,
  });
  return {
    items: products.items.flatMap((found) => toProduct(shop, found) ?? []),
    total: products.totalItems,
  };
}

interface Answer {
  readonly products: { readonly totalItems: number; readonly items: readonly VendureProduct[] };
}

function document({ pictureField, factsField }: VendureSettings): string {
  return `
query ($options: ProductListOptions) {
  products(options: $options) {
    totalItems
    items {
      id slug name description ${customFields(pictureField, factsField)}
      featuredAsset { preview width height }
      assets { preview width height }
      optionGroups { id name options { id name } }
      variants {
        id sku name priceWithTax currencyCode stockLevel taxRateApplied { value }
        featuredAsset { preview width height }
        options { id groupId name }
      }
    }
  }
}`;
}
