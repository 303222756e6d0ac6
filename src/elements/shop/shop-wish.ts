/** What a `<vitrine-shop>` asks for: which adapter with which options, comparable with what it asked for before. */
import type { PageShopOptions } from './shop-record.js';
import type { ShopScripts } from './shop-scripts.js';
import type { CommerceAdapter } from '../../core/commerce-adapter.js';
import type { Product } from '../../core/product.js';
import type { AdapterOptions, AdapterRegistration } from '../../stores/adapter-registry.js';
import type { FactsByProduct } from '../../core/stated-facts.js';

/** The adapter as it was given: ready, or registered under a name. */
export type AdapterWish =
  | { readonly adapter: CommerceAdapter }
  | { readonly registration: AdapterRegistration; readonly options: AdapterOptions };

/** A function that completes what the backend says of a product. */
export type Enrich = (product: Product) => Product | Promise<Product>;

/** A wish. */
export interface ShopWish {
  readonly source: AdapterWish;
  readonly options: Omit<PageShopOptions, 'adapter' | 'host' | 'enrich' | 'locale'>;
  /** Another language is no other shop. */
  readonly locale: string;
  /** What the page states about products in JSON. */
  readonly facts: FactsByProduct;
  readonly enrich: Enrich | undefined;
}

/** Whether two wishes ask for the same shop. Adapters and functions are the same only if they are identical. */
export function sameWish(one: ShopWish | undefined, other: ShopWish): boolean {
  return (
    one !== undefined &&
    one.enrich === other.enrich &&
    sameSource(one.source, other.source) &&
    JSON.stringify([one.options, one.facts]) === JSON.stringify([other.options, other.facts])
  );
}

function sameSource(one: AdapterWish, other: AdapterWish): boolean {
  if ('adapter' in one || 'adapter' in other) {
    return 'adapter' in one && 'adapter' in other && one.adapter === other.adapter;
  }
  return (
    one.registration.name === other.registration.name &&
    JSON.stringify(one.options) === JSON.stringify(other.options)
  );
}

/**
 * The options of the shop that is wished for.
 *
 * @throws CommerceError `config` for wrong options; whatever the adapter's loader throws.
 */
export async function fulfilWish({
  source,
  options,
  locale,
  facts,
  enrich,
}: ShopWish): Promise<PageShopOptions> {
  const [adapter, enrichAll] = await Promise.all([adapterOf(source), withFacts(facts, enrich)]);
  return { ...options, locale, adapter, ...(enrichAll ? { enrich: enrichAll } : {}) };
}

async function adapterOf(source: AdapterWish): Promise<CommerceAdapter> {
  if ('adapter' in source) return source.adapter;
  const adapterModule = await source.registration.load();
  return adapterModule.create(source.options);
}

/** The page's facts come first, so that its function sees them. */
async function withFacts(facts: FactsByProduct, enrich: Enrich | undefined): Promise<Enrich | undefined> {
  if (Object.keys(facts).length === 0) return enrich;
  const { overlayFacts } = await import('../../core/stated-facts.js');
  return (product) => {
    const stated = overlayFacts(product, facts);
    return enrich ? enrich(stated) : stated;
  };
}

/** Where withdrawals go, resolved against the page. What is no URL stays as it is, and is named when it is used. */
export function withdrawalOption(url: unknown): { readonly withdrawalUrl?: string } {
  if (typeof url !== 'string' || !url) return {};
  const { baseURI } = document;
  return { withdrawalUrl: URL.canParse(url, baseURI) ? new URL(url, baseURI).href : url };
}

/** What the scripts say about shop and market. */
export function statedOptions({ shopFacts, marketOverrides }: ShopScripts): Partial<ShopWish['options']> {
  return { ...(shopFacts ? { shopFacts } : {}), ...(marketOverrides ? { marketOverrides } : {}) };
}
