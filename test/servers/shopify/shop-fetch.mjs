/** The shop as a `fetch` function, for tests without a network. */
import { createShop } from './shop.mjs';

/**
 * @typedef {object} ShopControls
 * @property {(variantId: string, pieces: number) => void} setStock
 * @property {(variantId: string, cents: number) => void} setPrice
 * @property {() => void} expireCarts
 * @property {(token: string) => boolean} order
 *
 * @typedef {object} SentDocument
 * @property {string} query
 * @property {Record<string, unknown>} variables
 * @property {Record<string, string>} headers
 *
 * @typedef {object} ShopFetch
 * @property {typeof fetch} fetch
 * @property {ShopControls} controls
 * @property {SentDocument[]} log Every document that arrived.
 * @property {(answer: () => Response) => void} answerNext Answers the next request in the shop's stead.
 */

/**
 * Opens a shop at a domain.
 *
 * @param {{ domain?: string, version?: string, now?: () => number }} [options]
 * @returns {ShopFetch}
 */
export function createShopFetch({ domain = 'tonwerk.myshopify.com', version = '2026-04', now } = {}) {
  const { execute, controls } = createShop(now ? { now } : {});
  const endpoint = `https://${domain}/api/${version}/graphql.json`;
  const answers = [];
  const log = [];
  return {
    controls,
    log,
    answerNext: (answer) => void answers.push(answer),
    async fetch(url, init = {}) {
      init.signal?.throwIfAborted();
      if (String(url) !== endpoint) return new Response('<html>Not Found</html>', { status: 404 });
      const { query, variables } = JSON.parse(init.body);
      const headers = new Headers(init.headers);
      log.push({ query, variables, headers: Object.fromEntries(headers) });
      const answer = answers.shift();
      if (answer) return answer();
      const token = headers.get('x-shopify-storefront-access-token') ?? undefined;
      const { status, body } = await execute({ query, variables, token });
      return Response.json(body, { status });
    },
  };
}
