/** Gathers the references that are asked for in one turn into as few requests as the backend allows. */
import { asCommerceError, CommerceError } from '../core/commerce-error.js';
import type { Capabilities } from '../core/commerce-adapter.js';
import type { MarketProfile } from '../core/market-profile.js';
import { parseProductReference, productReferenceKey, type ProductRef } from '../core/product-reference.js';
import type { Product } from '../core/product.js';
import type { ProductState } from './product-store.js';
import { retrying } from './retry.js';
import type { ShopScope } from './shop-scope.js';

/** Loads what the text of a `product` attribute names. Never rejects. */
export type ProductLoader = (reference: string) => Promise<ProductState>;

type Enrich = (product: Product) => Product | Promise<Product>;
/** What came back for one `ProductRef`. */
type Answer = Product | CommerceError | null;

interface Request {
  readonly reference: string;
  readonly resolve: (state: ProductState) => void;
}

/** Makes the loader of a shop. */
export function createProductLoader(
  scope: ShopScope,
  enrich?: Enrich,
  strictMarket?: Promise<MarketProfile>,
): ProductLoader {
  let waiting: Request[] = [];

  async function flush(): Promise<void> {
    let capabilities: Capabilities;
    try {
      capabilities = await scope.ready();
    } catch (thrown) {
      const error = asCommerceError(thrown);
      for (const { resolve } of take()) resolve({ status: 'failed', error });
      return;
    }
    const requests = take();
    const references = requests.flatMap(({ reference }) => supported(reference, capabilities));
    const unique = [...new Map(references.map((ref) => [productReferenceKey(ref), ref])).values()];
    const answers = await fetchAll(unique, Math.max(1, capabilities.catalog.batch));
    for (const { reference, resolve } of requests) {
      resolve(stateOf(supported(reference, capabilities), answers));
    }
  }

  function take(): readonly Request[] {
    const taken = waiting;
    waiting = [];
    return taken;
  }

  async function fetchAll(references: readonly ProductRef[], batch: number): Promise<Map<string, Answer>> {
    const answers = new Map<string, Answer>();
    const fetchSome = async (some: readonly ProductRef[]) => {
      const products = await fetchBatch(some);
      some.forEach((ref, index) => answers.set(productReferenceKey(ref), products[index] ?? null));
    };
    const batches: Promise<void>[] = [];
    for (let start = 0; start < references.length; start += batch) {
      batches.push(fetchSome(references.slice(start, start + batch)));
    }
    await Promise.all(batches);
    return answers;
  }

  async function fetchBatch(references: readonly ProductRef[]): Promise<readonly Answer[]> {
    try {
      const products = await retrying(scope.host, () => scope.adapter.getProducts(references));
      return await Promise.all(
        products.map(async (product) => (product ? lawful(await withFacts(product)) : null)),
      );
    } catch (thrown) {
      const error = asCommerceError(thrown);
      scope.emit('error', { error });
      return references.map(() => error);
    }
  }

  async function withFacts(product: Product): Promise<Product> {
    try {
      return enrich ? await enrich(product) : product;
    } catch (cause) {
      scope.host.log('warn', `enrich() failed for product ${product.id}, which is shown without`, cause);
      return product;
    }
  }

  async function lawful(product: Product): Promise<Product> {
    if (!strictMarket) return product;
    const { strictProduct } = await import('./strict-rules.js');
    const { product: sold, error } = strictProduct(product, await strictMarket);
    if (error) scope.emit('error', { error });
    return sold;
  }

  return (reference) =>
    scope.track(
      new Promise((resolve) => {
        waiting.push({ reference, resolve });
        if (waiting.length === 1) queueMicrotask(() => void flush());
      }),
    );
}

const KINDS = { id: 'id', handle: 'handle', sku: 'sku', variantId: 'variantId' } as const;

/** The references to try, without those that this backend cannot look up. */
function supported(reference: string, { catalog }: Capabilities): readonly ProductRef[] {
  return parseProductReference(reference).filter((ref) =>
    Object.values(KINDS).some((kind) => kind in ref && catalog.refs.includes(kind)),
  );
}

/** The first reference that was found wins; "missing" is only said when none of them failed. */
function stateOf(references: readonly ProductRef[], answers: ReadonlyMap<string, Answer>): ProductState {
  let error: CommerceError | undefined;
  for (const ref of references) {
    const answer = answers.get(productReferenceKey(ref)) ?? null;
    if (answer instanceof CommerceError) error = answer;
    else if (answer) return { status: 'ready', product: answer, ...preselected(ref, answer) };
  }
  return error ? { status: 'failed', error } : { status: 'missing' };
}

function preselected(ref: ProductRef, product: Product): { variantId?: string } {
  const variant = product.variants.find(
    ({ id, sku }) => ('variantId' in ref && id === ref.variantId) || ('sku' in ref && sku === ref.sku),
  );
  return variant ? { variantId: variant.id } : {};
}
