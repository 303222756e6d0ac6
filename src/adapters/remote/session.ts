/** The secret by which a backend knows the buyer's cart: kept in storage, and made only once for all tabs. */
import type { AdapterHost } from '../../core/adapter-host.js';

/** A cart token, session token or cart id. Whoever has it can read and change the cart, so it is never logged. */
export interface Session {
  read(): Promise<string | undefined>;
  keep(secret: string): Promise<void>;
  forget(): Promise<void>;
  /**
   * Runs a change of the cart. While there is no secret yet, changes wait for each other across tabs: first changes
   * that run side by side would each be given a cart of their own.
   */
  change<Result>(work: () => Promise<Result>): Promise<Result>;
}

/** The session under the given name, which must be unlike the names of other things that the adapter stores. */
export function createSession(host: AdapterHost, name = 'session'): Session {
  const read = () => host.storage.get(name);
  return {
    read,
    keep: (secret) => host.storage.set(name, secret),
    forget: () => host.storage.remove(name),
    change: async (work) => ((await read()) === undefined ? host.lock(name, work) : work()),
  };
}
