/** What the parts of the adapter share: the world outside, the options, the buyer's cart and market, and the way to the server. */
import type { AdapterHost } from '../../core/adapter-host.js';
import type { Call } from '../../core/call.js';
import type { ShopContext } from '../../core/commerce-adapter.js';
import { createSession, type Session } from '../remote/session.js';
import { findMarket, readRegions, type Market } from './market.js';
import type { MedusaAdapterOptions } from './medusa-options.js';
import { createStoreApi, type StoreApi } from './store-api.js';
import type { MedusaRegion } from './store-api-answers.js';

/** The shop, open. */
export interface MedusaShop {
  readonly host: AdapterHost;
  readonly options: MedusaAdapterOptions;
  /** Keeps the id of the cart. */
  readonly session: Session;
  readonly api: StoreApi;
  /** The buyer is somewhere else now. */
  move(context: ShopContext): void;
  /** Where the buyer is. */
  market(call?: Call): Promise<Market>;
  /** Asked for once. */
  regions(call?: Call): Promise<readonly MedusaRegion[]>;
}

/** Opens the shop. Asks nothing yet. @param base the server's address */
export function openMedusaShop(
  options: MedusaAdapterOptions,
  base: string,
  host: AdapterHost,
  context: ShopContext,
): MedusaShop {
  const { publishableKey } = options;
  let now = context;
  let market: Market | undefined;
  let loading: Promise<readonly MedusaRegion[]> | undefined;
  const api = createStoreApi(host, { base, publishableKey, language: () => now.language });

  /** Several callers may wait for the one answer, so it is not the first one's to abort. */
  function regions({ timeoutMilliseconds }: Call = {}): Promise<readonly MedusaRegion[]> {
    const call = timeoutMilliseconds === undefined ? {} : { timeoutMilliseconds };
    return (loading ??= readRegions(api, call).catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));
  }

  return {
    host,
    options,
    session: createSession(host),
    api,
    move(context) {
      now = context;
      market = undefined;
    },
    async market(call) {
      const known = await regions(call);
      return (market ??= findMarket(known, options, now, (message) => host.log('warn', message)));
    },
    regions,
  };
}
