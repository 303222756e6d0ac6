/** Sends something to the merchant's own server as JSON. */
import type { AdapterHost } from '../../core/adapter-host.js';
import type { Call } from '../../core/call.js';
import { CommerceError, type CommerceErrorCode } from '../../core/commerce-error.js';
import { sendRequest } from '../../core/http.js';
import { isObject } from './is-object.js';

/** What a merchant's server may say in `code` when it refuses. */
const REFUSALS: readonly CommerceErrorCode[] = [
  'out-of-stock',
  'insufficient-stock',
  'price-changed',
  'validation',
  'payment-declined',
  'payment-failed',
  'not-found',
];

/**
 * Posts and resolves with the JSON object that was answered; an empty one where the answer is something else.
 *
 * @throws CommerceError for an answer other than 2xx: the `code` in its JSON where that is a known refusal, else
 *   `checkout-blocked`; and whatever `sendRequest` throws.
 */
export async function postToMerchant(
  host: AdapterHost,
  url: string,
  content: object,
  call?: Call,
): Promise<Readonly<Record<string, unknown>>> {
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(content),
    credentials: 'omit',
  } as const;
  const response = await sendRequest(host, url, { init, call, mutating: true });
  // A server that took it may answer with nothing at all.
  const found: unknown = await response.json().catch(() => undefined);
  const answer = isObject(found) ? found : {};
  if (response.ok) return answer;
  const { status } = response;
  const code = REFUSALS.find((known) => known === answer['code']) ?? 'checkout-blocked';
  const reason = typeof answer['message'] === 'string' ? `: ${answer['message']}` : '';
  throw new CommerceError(code, { status, message: `${url} answered ${status}${reason}` });
}
