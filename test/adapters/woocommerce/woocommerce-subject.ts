/** The `woocommerce` adapter as a subject of the conformance suite, on a server that was built from the documentation. */
import { createWooCommerceAdapter } from '../../../src/adapters/woocommerce.js';
import type { CommerceAdapter } from '../../../src/core/commerce-adapter.js';
import type { ConformanceSubject } from '../../../src/testing/conformance/subject.js';
import type { MemoryBrowser, MemoryHost } from '../../../src/testing/memory-host.js';
import { createPageFetch, enforceCors, type CookieJar } from './page-fetch.js';
import { SITE } from './server/shop-setup.js';
import { findArticle, type ShopState } from './server/shop-state.js';
import { createStoreServer } from './server/store-server.js';

/** `token`: a page of another origin, which the merchant allows. `page`: a page of the shop. */
export type WooCommerceSession = 'token' | 'page';

const ELSEWHERE = 'https://magazine.example';

const ALWAYS = [
  'stock.clamped-with-a-notice',
  'cart.attributes-make-lines-differ',
  'cart.note-and-attributes',
  'cart.mutation-is-done-once',
  'cart.mutation-can-be-found',
  'context.prices-follow',
  'attribution.of-a-line-comes-back',
  'lost.cart-info',
  'checkout.message-is-a-draft',
  'facts.of-the-shop',
] as const;

/** By session: the tests that show nothing here. */
export const WOOCOMMERCE_SKIPS = {
  token: [...ALWAYS, 'lifecycle.subscribe-and-stop'],
  page: [...ALWAYS],
} as const satisfies Readonly<Record<WooCommerceSession, readonly string[]>>;

export function woocommerceSubject(session: WooCommerceSession): ConformanceSubject {
  const { state, fetch: serve } = createStoreServer({ allowedOrigins: [ELSEWHERE] });
  const shop = enforceCors(serve);
  const origin = session === 'page' ? SITE : ELSEWHERE;
  const jars = new WeakMap<MemoryBrowser, CookieJar>();

  function jarOf(browser: MemoryBrowser): CookieJar {
    const jar = jars.get(browser) ?? {};
    jars.set(browser, jar);
    return jar;
  }

  return {
    name: `woocommerce/${session}`,
    fetch: async (input, init) => {
      const url = input instanceof Request ? input.url : String(input);
      return url.startsWith(`${SITE}/`) ? shop(input, init) : Response.json({});
    },
    create: () =>
      inBrowser(
        createWooCommerceAdapter({
          url: SITE,
          session,
          pricesIncludeTax: true,
          paymentMethods: { dummy: { title: 'Test', handler: 'test' } },
          withdrawalUrl: `${ELSEWHERE}/withdrawals`,
        }),
        ({ fetch: send, browser }) => createPageFetch(send, origin, jarOf(browser)),
      ),
    fixtures: {
      handle: 'mug',
      inStock: '111',
      otherInStock: '102',
      limited: { variantId: '112', stock: 3 },
      soldOut: '113',
      unknownVariant: '99999',
      coupon: 'ten',
      address: { line1: 'Hauptstr. 1', city: 'Leipzig', postalCode: '04109', country: 'DE' },
      unservedCountry: 'US',
      searchText: 'mug',
      paymentToken: { result: 'success' },
    },
    controls: {
      setStock: (id, pieces) => edit(state, id, (article) => (article.stock = pieces)),
      setPrice: (id, amountMinor) => edit(state, id, (article) => (article.price = amountMinor / 100)),
      // Sessions are removed by a daily task; the token or the cookie of one that is gone finds an empty cart.
      expireCart: () => Promise.resolve(state.sessions.clear()),
      countOrders: () => {
        const placed = [...state.orders.values()].filter(({ status }) => status === 'processing');
        return Promise.resolve(placed.length);
      },
      announceChange: (host) => {
        host.dispatchPageEvent('wc-blocks_added_to_cart', {});
        return Promise.resolve();
      },
      declinedToken: { result: 'failure' },
    },
  };
}

function edit(
  state: ShopState,
  id: string,
  change: (article: NonNullable<ReturnType<typeof findArticle>>['article']) => unknown,
): Promise<void> {
  const found = findArticle(state, Number(id));
  if (found) change(found.article);
  return Promise.resolve();
}

/** The adapter with the `fetch` of a page in the browser that the suite opens. */
function inBrowser(adapter: CommerceAdapter, pageFetch: (host: MemoryHost) => typeof fetch): CommerceAdapter {
  return {
    ...adapter,
    init: (host, context, call) =>
      adapter.init({ ...host, fetch: pageFetch(host as MemoryHost) }, context, call),
  };
}
