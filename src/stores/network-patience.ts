/** Sends a request again for about a minute while there is no network, besides what any request is sent again for. */
import type { AdapterHost } from '../core/adapter-host.js';
import { asCommerceError } from '../core/commerce-error.js';
import { FIRST_PAUSE_MILLISECONDS, mayRetry, pause } from './retry.js';

/** A buyer in a tunnel is waited for; after that they are told. */
const NETWORK_PATIENCE_MILLISECONDS = 60_000;
const LONGEST_NETWORK_PAUSE_MILLISECONDS = 4_000;

/** Since when a host has no network; everything that waits for it waits together. */
const goneSince = new WeakMap<AdapterHost, number>();

/**
 * Does work that may be repeated without harm, and waits about a minute for a network that is gone: from its first
 * failure on, not anew for everything that is queued. `tell` hears when it begins to wait and when that is over.
 *
 * @throws CommerceError the last failure.
 */
export async function retryingPatiently<Result>(
  host: AdapterHost,
  work: () => Promise<Result>,
  tell: (waits: boolean) => void,
): Promise<Result> {
  for (let retries = 0; ; retries += 1) {
    try {
      const result = await work();
      goneSince.delete(host);
      tell(false);
      return result;
    } catch (thrown) {
      const error = asCommerceError(thrown);
      const waits = error.code === 'network' && isWaitedFor(host);
      tell(waits);
      if (!waits && !mayRetry(error, retries)) throw error;
      if (waits) await pauseForNetwork(host, retries);
      else await pause(host, error, retries);
    }
  }
}

function isWaitedFor(host: AdapterHost): boolean {
  const now = host.now();
  const since = goneSince.get(host) ?? now;
  goneSince.set(host, since);
  return now - since < NETWORK_PATIENCE_MILLISECONDS;
}

/** Ends early when the browser says that it is online. */
async function pauseForNetwork(host: AdapterHost, retries: number): Promise<void> {
  const early = new AbortController();
  const stop = host.onPageEvent('online', () => early.abort());
  const milliseconds = FIRST_PAUSE_MILLISECONDS * 2 ** Math.min(retries, 10);
  try {
    await host.delay(Math.min(milliseconds, LONGEST_NETWORK_PAUSE_MILLISECONDS), early.signal);
  } catch (reason) {
    if (!early.signal.aborted) throw reason;
  } finally {
    stop();
  }
}
