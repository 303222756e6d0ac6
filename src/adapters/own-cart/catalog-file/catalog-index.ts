/** A checked catalogue that can be asked: variants by SKU, products by reference, where the shop delivers. */
import type { ProductRef } from '../../../core/product-reference.js';
import type { CatalogFile, CatalogProduct, CatalogVariant } from './catalog-file.js';

/** A variant as its author wrote it, and the product it belongs to. */
export interface CatalogEntry {
  readonly product: CatalogProduct;
  readonly variant: CatalogVariant;
}

/** The catalogue as the rest of the shop reads it. */
export interface Catalog {
  readonly file: CatalogFile;
  /** What relative URLs belong to. */
  readonly baseUrl: string | undefined;
  readonly entries: ReadonlyMap<string, CatalogEntry>;
  /** ISO 3166-1 alpha-2 codes; empty where every country is served. */
  readonly countries: readonly string[];
}

/** Indexes a catalogue. */
export function indexCatalog(file: CatalogFile, baseUrl: string | undefined): Catalog {
  const entries = new Map<string, CatalogEntry>();
  for (const product of file.products) {
    for (const variant of product.variants) entries.set(variant.sku, { product, variant });
  }
  return { file, baseUrl, entries, countries: file.countries ?? shippingCountries(file) };
}

/** The product that a reference names. */
export function productFor(catalog: Catalog, reference: ProductRef): CatalogProduct | undefined {
  const { products } = catalog.file;
  if ('id' in reference) return products.find((product) => idOf(product) === reference.id);
  if ('handle' in reference) return products.find(({ handle }) => handle === reference.handle);
  return catalog.entries.get('sku' in reference ? reference.sku : reference.variantId)?.product;
}

/** The product's id. */
export function idOf(product: CatalogProduct): string {
  return product.id ?? product.handle;
}

/** A method without countries serves every one, so no list can be given. */
function shippingCountries({ shipping = [] }: CatalogFile): readonly string[] {
  if (shipping.some(({ countries }) => !countries)) return [];
  return [...new Set(shipping.flatMap(({ countries = [] }) => countries))];
}
