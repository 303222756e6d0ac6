/** What the parts of a shop whose cart is our own share: the world outside, catalogue half, record, and the other tabs. */
import type { AdapterHost } from '../../core/adapter-host.js';
import type { Call } from '../../core/call.js';
import type { BackendChange, Capabilities, ShopContext } from '../../core/commerce-adapter.js';
import type { CartPolicy } from './cart-changes.js';
import { createRecordStore, type CartRecord, type RecordStore } from './cart-record.js';
import type { Situation } from './cart-sums.js';
import type { AssortmentQuestion, CatalogHalf, CatalogOrigin } from './catalog-half.js';

/** What one adapter with a cart of our own has that others have not. */
export interface OwnCartPlan<Half extends CatalogHalf = CatalogHalf> {
  /** The adapter's. */
  readonly id: string;
  readonly identity: string;
  readonly origin: CatalogOrigin<Half>;
  readonly policy: CartPolicy;
  readonly cartAttributes: boolean;
  readonly note: boolean;
  readonly totals: 'authoritative' | 'estimated';
  readonly checkout: Capabilities['checkout'];
}

/** The shop, open. */
export interface OwnShop<Half extends CatalogHalf = CatalogHalf> {
  readonly host: AdapterHost;
  readonly policy: CartPolicy;
  readonly catalog: Half;
  readonly record: RecordStore;
  context: ShopContext;
  /** What the sums of the cart in the record depend on. */
  situation(
    record: CartRecord,
    wanted: Pick<AssortmentQuestion, 'variantIds' | 'fresh'>,
    call?: Call,
  ): Promise<Situation>;
  /** Tells the other tabs. */
  announce(change: BackendChange): void;
  subscribe(listener: (change: BackendChange) => void): () => void;
  close(): void;
}

/** Opens the shop. */
export async function openOwnShop<Half extends CatalogHalf>(
  { id, identity, origin, policy, totals }: OwnCartPlan<Half>,
  host: AdapterHost,
  context: ShopContext,
  call?: Call,
): Promise<OwnShop<Half>> {
  const catalog = await origin.open(host, context, call);
  const name = `${id}:${identity}`;
  const listeners = new Set<(change: BackendChange) => void>();
  const tell = (change: BackendChange) => {
    for (const listener of listeners) listener(change);
  };
  const channel = host.openChannel(name, (message) => {
    if (typeof message === 'object' && message !== null) tell(message);
  });
  const stopCatalog = catalog.subscribe?.((productIds) => tell({ productIds }));
  const shop: OwnShop<Half> = {
    host,
    policy,
    catalog,
    record: createRecordStore(host, name),
    context,
    async situation({ cart, sold }, { variantIds, fresh }, call) {
      const all = [...(cart?.lines ?? []).map((line) => line.variantId), ...variantIds];
      const question = { variantIds: [...new Set(all)], sold, fresh };
      const assortment = await catalog.assortment(question, call);
      return { assortment, country: shop.context.country, isEstimate: totals === 'estimated' };
    },
    announce: (change) => channel.post(change),
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close() {
      stopCatalog?.();
      listeners.clear();
      channel.close();
      catalog.close();
    },
  };
  return shop;
}
