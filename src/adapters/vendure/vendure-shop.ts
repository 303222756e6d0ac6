/** What the parts of the adapter share: the world outside, the settings, the buyer's session and the way to the shop. */
import type { AdapterHost } from '../../core/adapter-host.js';
import type { ShopContext } from '../../core/commerce-adapter.js';
import { loadOnce } from '../../core/load-once.js';
import { moneyFromMinor } from '../../core/money-conversion.js';
import type { Money } from '../../core/money.js';
import { createSession, type Session } from '../remote/session.js';
import { findMarket } from './market.js';
import { createShopApi, type ShopApi } from './shop-api.js';
import type { VendureSettings } from './vendure-options.js';

/** The shop, open. */
export interface VendureShop {
  readonly host: AdapterHost;
  readonly settings: VendureSettings;
  readonly session: Session;
  readonly api: ShopApi;
  readonly variants: KnownVariants;
  /** The buyer is somewhere else now. */
  move(context: ShopContext): void;
  /** In what they pay, where the integrator asked for a currency and the channel has it. */
  currency(): Promise<string | undefined>;
  /** An amount of Vendure's. */
  money(amount: number, currency: string): Money;
}

/** Which product has a variant, by `variantId:…` or `sku:…`. */
export interface KnownVariants {
  readonly productIds: Map<string, string>;
  /** When a key was looked for in vain, in milliseconds since the epoch. */
  readonly missedAt: Map<string, number>;
}

/** Opens the shop. Asks nothing yet. */
export function openVendureShop(
  settings: VendureSettings,
  host: AdapterHost,
  context: ShopContext,
): VendureShop {
  const marketOf = (context: ShopContext) => loadOnce(() => findMarket(host, settings, context));
  let market = marketOf(context);
  const session = createSession(host);
  const api = createShopApi(host, settings, session, () => market());
  return {
    host,
    settings,
    session,
    api,
    variants: { productIds: new Map(), missedAt: new Map() },
    move: (context) => void (market = marketOf(context)),
    currency: async () => (await market()).currencyCode,
    money: (amount, currency) => moneyFromMinor(amount, settings.moneyPrecision, currency),
  };
}
