/** Starts the adapter of a shop once, and again when it could not start and somebody needs it. */
import { atom, type ReadableAtom } from 'nanostores';
import type { AdapterHost } from '../core/adapter-host.js';
import { asCommerceError, CommerceError } from '../core/commerce-error.js';
import { CONTRACT_VERSION, type Capabilities, type ShopContext } from '../core/commerce-adapter.js';
import type { ShopOptions, ShopStatus } from './shop.js';

/** The adapter's state, and the way to wait for it. */
export interface ShopStarter {
  readonly $status: ReadableAtom<ShopStatus>;
  /** @throws CommerceError when the adapter could not start. */
  ready(): Promise<Capabilities>;
}

/** Makes a starter; nothing happens before `ready` is called. */
export function createShopStarter(options: ShopOptions, host: AdapterHost): ShopStarter {
  const $status = atom<ShopStatus>({ status: 'starting' });
  let starting: Promise<Capabilities> | undefined;

  async function start(): Promise<Capabilities> {
    try {
      const capabilities = await options.adapter.init(host, contextOf(options));
      if (capabilities.contract !== CONTRACT_VERSION)
        throw new CommerceError('config', { message: `unknown contract ${String(capabilities.contract)}` });
      $status.set({ status: 'ready', capabilities });
      return capabilities;
    } catch (thrown) {
      const error = asCommerceError(thrown);
      starting = undefined;
      $status.set({ status: 'failed', error });
      throw error;
    }
  }

  return {
    $status,
    ready: () => (starting ??= start()),
  };
}

/** `EU` is a market but no country. */
export function contextOf({ market, locale, currency }: ShopOptions): ShopContext {
  const country = market?.trim().toUpperCase();
  return {
    ...(country && country !== 'EU' ? { country } : {}),
    ...(locale ? { language: locale } : {}),
    ...(currency ? { currency } : {}),
  };
}
