/** Requests to the Shop API: in the buyer's language and currency, with the token of the buyer's session where it is needed. */
import type { AdapterHost } from '../../core/adapter-host.js';
import type { Call } from '../../core/call.js';
import { CommerceError, type CommerceErrorCode } from '../../core/commerce-error.js';
import { sendGraphql, type GraphqlAnswer } from '../remote/graphql.js';
import type { Session } from '../remote/session.js';
import type { Market } from './market.js';
import { faultCode } from './vendure-errors.js';
import type { VendureSettings } from './vendure-options.js';

/** A request. */
export interface ShopQuestion {
  /** A mutation starts with the word `mutation`. */
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly call?: Call | undefined;
  /** What it means that Vendure did not know something that was named. Default `validation`. */
  readonly badInput?: CommerceErrorCode;
}

/** The way to the shop. */
export interface ShopApi {
  /** Asks as anybody: prices and products. */
  read<Data>(question: ShopQuestion): Promise<Data>;
  /**
   * Asks as the buyer.
   *
   * @throws CommerceError `cart-expired` when the shop has forgotten the buyer: what a change did then happened in an order
   *   that nobody will see again.
   */
  ask<Data>(question: ShopQuestion): Promise<Data>;
}

const TOKEN_HEADER = 'vendure-auth-token';

/** Makes the way. */
export function createShopApi(
  host: AdapterHost,
  settings: VendureSettings,
  session: Session,
  market: () => Promise<Market>,
): ShopApi {
  const { endpoint, channelToken } = settings;
  let hasAnswered = false;

  function addressIn({ languageCode, currencyCode }: Market): string {
    const url = new URL(endpoint);
    if (languageCode !== undefined) url.searchParams.set('languageCode', languageCode);
    if (currencyCode !== undefined) url.searchParams.set('currencyCode', currencyCode);
    return url.href;
  }

  async function send<Data>(
    { query, variables, call, badInput = 'validation' }: ShopQuestion,
    token?: string,
  ): Promise<GraphqlAnswer<Data>> {
    const headers = {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(channelToken === undefined ? {} : { 'vendure-token': channelToken }),
    };
    try {
      const answer = await sendGraphql<Data>(host, {
        url: addressIn(await market()),
        headers,
        query,
        ...(variables ? { variables } : {}),
        call,
        codeOf: (fault) => faultCode(fault, badInput),
      });
      hasAnswered = true;
      return answer;
    } catch (thrown) {
      throw hasAnswered ? thrown : explained(thrown, endpoint);
    }
  }

  return {
    read: async <Data>(question: ShopQuestion) => (await send<Data>(question)).data,

    async ask<Data>(question: ShopQuestion) {
      const token = await session.read();
      const { data, headers } = await send<Data>(question, token);
      const given = headers.get(TOKEN_HEADER) || undefined;
      if (token !== undefined && given !== undefined && given !== token) {
        await session.forget();
        throw new CommerceError('cart-expired', { message: `${endpoint} has forgotten the session` });
      }
      if (given !== undefined) await session.keep(given);
      else if (token === undefined) throw noToken(endpoint);
      return data;
    },
  };
}

/** A browser hides why a request failed, so both reasons are named. */
function explained(thrown: unknown, endpoint: string): unknown {
  if (!(thrown instanceof CommerceError) || thrown.code !== 'network') return thrown;
  const { cause, ambiguous } = thrown;
  const message =
    `${endpoint} did not answer: the server is down, or it does not let this page read its answers. ` +
    'In the second case name the page in apiOptions.cors.origin of vendure-config.ts.';
  return new CommerceError('network', { message, cause, ambiguous });
}

function noToken(endpoint: string): CommerceError {
  return new CommerceError('config', {
    message:
      `${endpoint} gave no session token, so every change would open a cart of its own. In vendure-config.ts, ` +
      `authOptions.tokenMethod must contain 'bearer', and CORS must expose the header ${TOKEN_HEADER}.`,
  });
}
