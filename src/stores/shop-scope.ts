/** What the stores of one shop share: the adapter once it is ready, the world outside, and the way to tell of facts. */
import type { AdapterHost } from '../core/adapter-host.js';
import type { Capabilities, CommerceAdapter } from '../core/commerce-adapter.js';
import type { ShopFactMap } from './shop.js';

/** Given to every store of a shop. */
export interface ShopScope {
  readonly adapter: CommerceAdapter;
  readonly host: AdapterHost;
  /** The beginning of every storage, lock and channel name; contains the shop's identity. */
  readonly name: string;
  /**
   * Resolves when the adapter is ready.
   *
   * @throws CommerceError when it could not start; asking again tries again.
   */
  ready(): Promise<Capabilities>;
  emit<Name extends keyof ShopFactMap>(name: Name, fact: ShopFactMap[Name]): void;
  /** Keeps `Shop.settled()` waiting until the work has ended. */
  track<Result>(work: Promise<Result>): Promise<Result>;
}
