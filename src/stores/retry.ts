/** Sends a request again after a failure that may pass: twice at most, with growing pauses. */
import type { AdapterHost } from '../core/adapter-host.js';
import { asCommerceError, type CommerceError } from '../core/commerce-error.js';

/** How often a request is sent again. */
export const MAX_RETRIES = 2;

const FIRST_PAUSE_MILLISECONDS = 250;
/** A backend that wants a longer pause than this is not waited for; the buyer is told instead. */
const LONGEST_PAUSE_MILLISECONDS = 15_000;

/** Whether the request may be sent once more after it failed `retries + 1` times. */
export function mayRetry(error: CommerceError, retries: number): boolean {
  const wanted = error.retryAfterMilliseconds ?? 0;
  return error.retryable && retries < MAX_RETRIES && wanted <= LONGEST_PAUSE_MILLISECONDS;
}

/** The pause before the next try. `Retry-After` wins; else it doubles, with jitter so that tabs do not march in step. */
export function pauseMilliseconds(error: CommerceError, retries: number, random: number): number {
  if (error.retryAfterMilliseconds !== undefined)
    return Math.min(error.retryAfterMilliseconds, LONGEST_PAUSE_MILLISECONDS);
  return FIRST_PAUSE_MILLISECONDS * 2 ** retries * (0.5 + random / 2);
}

/** Waits before the next try. */
export function pause(host: AdapterHost, error: CommerceError, retries: number): Promise<void> {
  return host.delay(pauseMilliseconds(error, retries, Math.random()));
}

/**
 * Does work that may be repeated without harm: a read, or a change that states its result.
 *
 * @throws CommerceError the last failure.
 */
export async function retrying<Result>(host: AdapterHost, work: () => Promise<Result>): Promise<Result> {
  for (let retries = 0; ; retries += 1) {
    try {
      return await work();
    } catch (thrown) {
      const error = asCommerceError(thrown);
      if (!mayRetry(error, retries)) throw error;
      await pause(host, error, retries);
    }
  }
}

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
