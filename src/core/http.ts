/** One HTTP request with a timeout, an abort and the error mapping that every adapter over HTTP needs. */
import type { AdapterHost } from './adapter-host.js';
import type { Call } from './call.js';
import { CommerceError } from './commerce-error.js';

const DEFAULT_TIMEOUT_MILLISECONDS = 10_000;

/** What is known of a request beyond its URL. */
export interface HttpRequest {
  readonly init?: RequestInit;
  readonly call?: Call | undefined;
  /** A lost answer to a mutating request is ambiguous: it may have taken effect. */
  readonly mutating: boolean;
  /** What errors call the URL where it holds a secret, such as the id of a cart in its path. Default: the URL. */
  readonly shownUrl?: string;
}

/**
 * Sends a request and resolves with an answer that is worth reading: 2xx, 3xx or a 4xx other than those below.
 *
 * @throws CommerceError `aborted`, `timeout`, `network`, `rate-limited` (429 and Shopify's 430), `server` (5xx),
 *   `unauthorized` (401, 403).
 */
export async function sendRequest(host: AdapterHost, url: string, request: HttpRequest): Promise<Response> {
  const { init, call, mutating, shownUrl = url } = request;
  const caller = call?.signal;
  if (caller?.aborted) throw new CommerceError('aborted', { cause: caller.reason });
  const timeout = AbortSignal.timeout(call?.timeoutMilliseconds ?? DEFAULT_TIMEOUT_MILLISECONDS);
  const signal = caller ? AbortSignal.any([caller, timeout]) : timeout;
  let response: Response;
  try {
    response = await host.fetch(url, { ...init, signal });
  } catch (cause) {
    const code = caller?.aborted ? 'aborted' : timeout.aborted ? 'timeout' : 'network';
    throw new CommerceError(code, { cause, ambiguous: mutating, message: `${code}: ${shownUrl}` });
  }
  const { status } = response;
  if (status === 429 || status === 430) throw rateLimited(response, host.now());
  if (status >= 500)
    throw new CommerceError('server', { status, ambiguous: mutating, message: `${shownUrl}: ${status}` });
  if (status === 401 || status === 403) throw new CommerceError('unauthorized', { status });
  return response;
}

/**
 * Reads an answer as JSON. An answer that cannot be read is as good as lost, so for a mutating request the failure is
 * ambiguous.
 *
 * @throws CommerceError `server` when it is something else; `aborted`, `timeout` or `network` when it ends half way.
 */
export async function readJson(response: Response, request?: HttpRequest): Promise<unknown> {
  try {
    return await response.json();
  } catch (cause) {
    const { status } = response;
    const code = request?.call?.signal?.aborted ? 'aborted' : bodyFault(cause);
    const message = code === 'server' ? 'the answer is not JSON' : `${code}: the answer ended half way`;
    throw new CommerceError(code, { message, cause, status, ambiguous: request?.mutating ?? false });
  }
}

/** A broken connection is a `TypeError`, broken JSON a `SyntaxError`; the names of signals are those of the platform. */
function bodyFault(cause: unknown): 'server' | 'aborted' | 'timeout' | 'network' {
  const name = cause instanceof Error ? cause.name : '';
  if (name === 'TimeoutError') return 'timeout';
  if (name === 'AbortError') return 'aborted';
  return name === 'TypeError' ? 'network' : 'server';
}

/** `Retry-After` is seconds or an HTTP date (RFC 9110, section 10.2.3). */
function rateLimited(response: Response, nowMilliseconds: number): CommerceError {
  const value = response.headers.get('retry-after');
  if (value === null) return new CommerceError('rate-limited', { status: response.status });
  const seconds = Number(value);
  const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(value) - nowMilliseconds;
  return new CommerceError('rate-limited', {
    status: response.status,
    ...(Number.isNaN(wait) ? {} : { retryAfterMilliseconds: Math.max(0, wait) }),
  });
}
