/** One shop's Storefront API: how it is asked, in which country and language, and what its refusals mean. */
import type { AdapterHost } from '../../core/adapter-host.js';
import type { Call } from '../../core/call.js';
import type { ShopContext } from '../../core/commerce-adapter.js';
import { CommerceError, type CommerceErrorCode } from '../../core/commerce-error.js';
import { sendGraphql, type GraphqlFault } from '../remote/graphql.js';
import { withoutCartIds } from './global-id.js';
import { inContext } from './in-context.js';
import type { ShopifySettings } from './shopify-options.js';

/** The shop, open. */
export interface Storefront {
  readonly host: AdapterHost;
  readonly settings: ShopifySettings;
  context: ShopContext;
  /**
   * Sends a document, which declares `$country` and `$language`.
   *
   * @throws CommerceError as `sendGraphql` does, in words that say what to do about it.
   */
  ask<Data>(document: string, variables: Readonly<Record<string, unknown>>, call?: Call): Promise<Data>;
}

/** Opens a shop; nothing is requested yet. */
export function openStorefront(
  host: AdapterHost,
  settings: ShopifySettings,
  context: ShopContext,
): Storefront {
  const { endpoint, token } = settings;
  const storefront: Storefront = {
    host,
    settings,
    context,
    async ask<Data>(query: string, variables: Readonly<Record<string, unknown>>, call?: Call) {
      const request = {
        url: endpoint,
        headers: token ? { 'x-shopify-storefront-access-token': token } : {},
        query,
        variables: { ...variables, ...inContext(storefront.context) },
        call,
        codeOf,
      };
      try {
        return (await sendGraphql<Data>(host, request)).data;
      } catch (thrown) {
        throw thrown instanceof CommerceError ? explain(thrown, settings) : thrown;
      }
    },
  };
  return storefront;
}

/** Source: https://shopify.dev/docs/api/storefront/latest#status-and-error-codes */
const CODES: Readonly<Record<string, CommerceErrorCode>> = {
  THROTTLED: 'rate-limited',
  ACCESS_DENIED: 'unauthorized',
  UNAUTHORIZED: 'unauthorized',
  FORBIDDEN: 'unauthorized',
  SHOP_INACTIVE: 'unauthorized',
  INVALID_VARIABLE: 'config',
  MAX_COMPLEXITY_EXCEEDED: 'config',
};

/** A throttled checkout comes without a code. */
function codeOf({ message, extensions }: GraphqlFault): CommerceErrorCode | undefined {
  const known = CODES[extensions?.code ?? ''];
  return known ?? (/^throttled/i.test(message) ? 'rate-limited' : undefined);
}

/** The same error without secrets; where it is the integrator's to mend, it says how. */
function explain(error: CommerceError, { domain, endpoint, token }: ShopifySettings): CommerceError {
  const { status, backendCode, cause, ambiguous } = error;
  const isElsewhere = status === 404;
  const said = withoutCartIds(error.message);
  const remedy = token ? 'check its public token and what it may do' : 'give its public token';
  const message = isElsewhere
    ? `${endpoint} is no Storefront API: check domain and API version`
    : error.code === 'unauthorized'
      ? `Shopify refuses the Storefront API of ${domain}: ${remedy} (${said})`
      : said;
  if (message === error.message) return error;
  return new CommerceError(isElsewhere ? 'config' : error.code, {
    message,
    cause,
    ambiguous,
    ...(status === undefined ? {} : { status }),
    ...(backendCode === undefined ? {} : { backendCode }),
  });
}
