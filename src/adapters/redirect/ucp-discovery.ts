/**
 * Asks a shop where its UCP permalinks are.
 *
 * @see https://ucp.dev/2026-08-25/specification/permalink
 */
import type { AdapterHost } from '../../core/adapter-host.js';
import type { Call } from '../../core/call.js';
import { readJson, sendRequest } from '../../core/http.js';
import { isObject } from '../own-cart/is-object.js';
import { configError } from './checkout-link.js';

const CAPABILITY = 'dev.ucp.shopping.permalink';

/** An absolute HTTPS address without user, query, fragment, spaces, backslashes or a slash at its end. */
const ENDPOINT = /^https:\/\/[^/?#\s\\@]+(\/[^?#\s\\]*[^/?#\s\\])?$/i;

/** The endpoint. @throws CommerceError `config` when the shop's profile names none; and as `sendRequest` does. */
export async function discoverPermalinks(host: AdapterHost, shopUrl: string, call?: Call): Promise<string> {
  const url = new URL('/.well-known/ucp', shopUrl).href;
  const request = { init: { credentials: 'omit' }, call, mutating: false } as const;
  const response = await sendRequest(host, url, request);
  const profile = response.ok ? await readJson(response, request) : undefined;
  const endpoint = endpointIn(profile);
  if (endpoint !== undefined) return endpoint;
  throw configError(`${url} names no endpoint for ${CAPABILITY}; give it as checkoutUrl, without discover`);
}

function endpointIn(profile: unknown): string | undefined {
  const declared = member(member(member(profile, 'ucp'), 'capabilities'), CAPABILITY);
  const all: readonly unknown[] = Array.isArray(declared) ? declared : [];
  const endpoints = all.map((declaration) => member(member(declaration, 'config'), 'endpoint'));
  return endpoints.find((endpoint) => typeof endpoint === 'string' && ENDPOINT.test(endpoint)) as
    string | undefined;
}

function member(found: unknown, name: string): unknown {
  return isObject(found) ? found[name] : undefined;
}
