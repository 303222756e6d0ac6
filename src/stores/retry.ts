/** Sends a request again after a failure that may pass: twice at most, with growing pauses. */
import type { AdapterHost } from '../core/adapter-host.js';
import { asCommerceError, type CommerceError } from '../core/commerce-error.js';

/** How often a request is sent again. */
export const MAX_RETRIES = 2;

/** Before the first try again. */
export const FIRST_PAUSE_MILLISECONDS = 250;
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
