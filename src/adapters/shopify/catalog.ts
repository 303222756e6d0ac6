/** Products of a shop: many references in few requests, none of which fails the others. */
import type { Call } from '../../core/call.js';
import { CommerceError } from '../../core/commerce-error.js';
import type { Product } from '../../core/product.js';
import type { ProductRef } from '../../core/product-reference.js';
import { late } from '../../core/late.js';
import type { RawProduct } from './answers.js';
import { questionLimits } from './question-limits.js';
import { globalId } from './global-id.js';
import { productsDocument } from './product-documents.js';
import type { ReadingRights } from './reading-rights.js';
import type { Storefront } from './storefront.js';

/** The catalogue of a shop. */
export interface Catalog {
  getProducts(references: readonly ProductRef[], call?: Call): Promise<readonly (Product | null)[]>;
  /** Sends a document that takes `$variants`, `$facts` and `$stock`. */
  ask<Data>(document: string, variables: Readonly<Record<string, unknown>>, call?: Call): Promise<Data>;
}

interface ProductsAnswer {
  readonly nodes: readonly (RawNode | null)[];
  readonly [alias: `handle${number}`]: RawProduct | null;
}

type RawNode =
  | (RawProduct & { readonly __typename: 'Product' })
  | { readonly __typename: 'ProductVariant'; readonly product: RawProduct };

/** Opens the catalogue; nothing is requested yet. */
export function openCatalog(storefront: Storefront): Catalog {
  const limits = questionLimits(storefront.settings);
  const hasToken = storefront.settings.token !== undefined;
  const allowed: ReadingRights = { stock: hasToken, facts: hasToken };
  /** Products whose variants did not all come: who asks for one again wants the rest. */
  const cut = new Set<string>();

  async function ask<Data>(
    document: string,
    variables: Readonly<Record<string, unknown>>,
    call?: Call,
  ): Promise<Data> {
    const asked = { ...allowed };
    try {
      return await storefront.ask(document, { ...variables, ...asked, variants: limits.variants }, call);
    } catch (thrown) {
      if (!(thrown instanceof CommerceError) || thrown.backendCode !== 'ACCESS_DENIED') throw thrown;
      const { giveUpRight } = await late(import('./reading-rights.js'));
      giveUpRight(storefront, thrown, asked, allowed);
      return ask(document, variables, call);
    }
  }

  async function readMany(keys: readonly string[], call?: Call): Promise<readonly (RawProduct | null)[]> {
    const ids = keys.filter(isId);
    const handles = keys.filter((key) => !isId(key));
    const variables = Object.fromEntries(handles.map((handle, index) => [`handle${index}`, handle]));
    const answer = await ask<ProductsAnswer>(productsDocument(handles.length), { ...variables, ids }, call);
    return keys.map((key) => {
      if (!isId(key)) return answer[`handle${handles.indexOf(key)}`] ?? null;
      const node = answer.nodes[ids.indexOf(key)];
      return (node?.__typename === 'ProductVariant' ? node.product : node) ?? null;
    });
  }

  async function complete(raw: RawProduct, call?: Call): Promise<RawProduct> {
    if (!raw.variants.pageInfo.hasNextPage) return raw;
    if (!cut.has(raw.id)) {
      cut.add(raw.id);
      return raw;
    }
    const { withAllVariants } = await late(import('./more-variants.js'));
    return withAllVariants(ask, raw, call);
  }

  return {
    ask,
    async getProducts(references, call) {
      if (call?.signal?.aborted) throw new CommerceError('aborted', { cause: call.signal.reason });
      const wanted = references.map(keyOf);
      const keys = [...new Set(wanted.filter((key) => key !== undefined))];
      const parts = Array.from({ length: Math.ceil(keys.length / limits.batch) }, (_, index) =>
        keys.slice(index * limits.batch, (index + 1) * limits.batch),
      );
      const [{ productOf }, ...raws] = await Promise.all([
        late(import('./product.js')),
        ...parts.map((part) => readMany(part, call)),
      ]);
      const products = await Promise.all(
        raws.flat().map(async (raw) => raw && productOf(storefront, await complete(raw, call))),
      );
      return wanted.map((key) => (key === undefined ? null : (products[keys.indexOf(key)] ?? null)));
    },
  };
}

/** A handle has no slashes. Shopify cannot look a SKU up. */
function keyOf(reference: ProductRef): string | undefined {
  if ('id' in reference)
    return globalId('Product', reference.id) ?? globalId('ProductVariant', gidOnly(reference.id));
  if ('variantId' in reference) return globalId('ProductVariant', reference.variantId);
  return 'handle' in reference && !isId(reference.handle) ? reference.handle : undefined;
}

function isId(key: string): boolean {
  return key.startsWith('gid://');
}

/** A bare number given as an id is a product's, not a variant's. */
function gidOnly(text: string): string {
  return isId(text) ? text : '';
}
