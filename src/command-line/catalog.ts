/** The catalogue that a command is given: the file that the `local` adapter sells from. */
import { checkCatalog } from '../adapters/own-cart/catalog-file/catalog-check.js';
import { indexCatalog, productFor, type Catalog } from '../adapters/own-cart/catalog-file/catalog-index.js';
import { toProduct } from '../adapters/own-cart/catalog-file/catalog-product.js';
import { CommerceError } from '../core/commerce-error.js';
import { parseProductReference } from '../core/product-reference.js';
import type { Product } from '../core/product.js';
import type { TagMessage } from '../core/tag-message.js';
import { UsageError } from './tag-arguments.js';

/** A catalogue, and what is wrong with its entries. */
export interface OpenCatalog {
  readonly catalog: Catalog;
  readonly messages: readonly TagMessage[];
}

/** Opens a catalogue. @throws UsageError for one without which nothing can be done */
export function openCatalog(text: string, file: string, base: string | undefined): OpenCatalog {
  try {
    const { file: content, findings } = checkCatalog(JSON.parse(text.replace(/^\ufeff/, '')));
    return {
      catalog: indexCatalog(content, base),
      messages: findings.map((finding) => ({ severity: 'warning', file, path: '', text: finding })),
    };
  } catch (cause) {
    if (!(cause instanceof CommerceError || cause instanceof SyntaxError)) throw cause;
    throw new UsageError(`${file} is not a catalogue: ${cause.message}`);
  }
}

/** Whether a tag's reference leads to a product. */
export function hasProduct(catalog: Catalog, reference: string): boolean {
  return parseProductReference(reference).some((one) => productFor(catalog, one) !== undefined);
}

/** Its products, as a buyer would see them before anything is sold. */
export function productsOf(catalog: Catalog): readonly Product[] {
  return catalog.file.products.map((product) => toProduct(catalog, product, {}));
}
