/** Finds products: by id and slug in one request, by variant and SKU with the help of an index. */
import type { Call } from '../../core/call.js';
import type { Product } from '../../core/product.js';
import { productReferenceKey, type ProductRef } from '../../core/product-reference.js';
import { PAGE_SIZE, readProductList } from './product-list.js';
import { learnVariants } from './variant-index.js';
import type { VendureShop } from './vendure-shop.js';

/** The products that the references name, in their order. */
export async function getProducts(
  shop: VendureShop,
  references: readonly ProductRef[],
  call?: Call,
): Promise<readonly (Product | null)[]> {
  await learnVariants(shop, references.filter(needsIndex).map(productReferenceKey), call);
  const names = references.map((reference): Name | undefined => {
    if (!needsIndex(reference)) return reference;
    const id = shop.variants.productIds.get(productReferenceKey(reference));
    return id === undefined ? undefined : { id };
  });
  const products = await readNamed(
    shop,
    names.filter((name) => name !== undefined),
    call,
  );
  return names.map((name) => (name && products.find((product) => isNamed(product, name))) ?? null);
}

/** What Vendure finds a product by. */
type Name = { readonly id: string } | { readonly handle: string };

function needsIndex(reference: ProductRef): reference is Exclude<ProductRef, Name> {
  return 'sku' in reference || 'variantId' in reference;
}

function isNamed({ id, handle }: Product, name: Name): boolean {
  return 'id' in name ? id === name.id : handle === name.handle;
}

/** One request per hundred different names. */
async function readNamed(
  shop: VendureShop,
  names: readonly Name[],
  call: Call | undefined,
): Promise<readonly Product[]> {
  const different = [...new Map(names.map((name) => [productReferenceKey(name), name])).values()];
  const pages: ReturnType<typeof readProductList>[] = [];
  for (let start = 0; start < different.length; start += PAGE_SIZE) {
    const page = different.slice(start, start + PAGE_SIZE);
    pages.push(readProductList(shop, { take: PAGE_SIZE, filter: filterOf(page) }, call));
  }
  return (await Promise.all(pages)).flatMap(({ items }) => items);
}

function filterOf(names: readonly Name[]): object {
  const ids = names.flatMap((name) => ('id' in name ? [name.id] : []));
  const slugs = names.flatMap((name) => ('id' in name ? [] : [name.handle]));
  return {
    _or: [
      ...(ids.length > 0 ? [{ id: { in: ids } }] : []),
      ...(slugs.length > 0 ? [{ slug: { in: slugs } }] : []),
    ],
  };
}
