/** The adapter of the corner shop: each method is a request and an answer in the words of the contract. */
import { CommerceError, CONTRACT_VERSION, safeUrl } from 'vitrine-video/core';
import type {
  AdapterHost,
  Call,
  Capabilities,
  Cart,
  CheckoutRequest,
  CheckoutSession,
  CommerceAdapter,
} from 'vitrine-video/core';
import { createSend, type Send } from './corner-api.js';
import { checkQuantity, openBasket, throwIfAborted, type Basket } from './corner-basket.js';
import { openCheckout, refuseEmpty, toOrder, type OrderJson } from './corner-checkout.js';
import { loadShopFacts } from './corner-facts.js';
import { loadProducts } from './corner-products.js';

/** Options of `createCornerAdapter`. */
export interface CornerAdapterOptions {
  /** Where the API is, such as `https://corner.example/api`. */
  readonly endpoint: string;
}

/** What is there once the adapter was started. */
interface Started {
  readonly host: AdapterHost;
  readonly send: Send;
  readonly basket: Basket;
}

const CAPABILITIES: Capabilities = {
  contract: CONTRACT_VERSION,
  catalog: { search: false, batch: 50, refs: ['id', 'handle', 'sku', 'variantId'] },
  cart: {
    discounts: 'single',
    lineAttributes: true,
    cartAttributes: false,
    note: true,
    stockPolicy: 'clamp',
    idempotencyKeys: true,
    mutationIds: false,
    totals: 'authoritative',
  },
  checkout: {
    modes: ['native', 'redirect'],
    delivery: 'single',
    guest: true,
    express: false,
    popupNeedsGesture: false,
  },
};

/** Makes the adapter. Nothing is requested or stored before somebody asks for something. */
export function createCornerAdapter({ endpoint }: CornerAdapterOptions): CommerceAdapter {
  let started: Started | undefined;

  function shop(): Started {
    if (!started) throw new CommerceError('config', { message: 'the corner adapter was used before init' });
    return started;
  }

  const change = async (route: string, call: Call | undefined, sent?: object) =>
    shop().basket.change(route, call, sent);

  return {
    id: 'corner',
    identity: endpoint,

    init(host) {
      if (!safeUrl(endpoint))
        throw new CommerceError('config', { message: `endpoint: "${endpoint}" is not a web address` });
      const send = createSend(host, endpoint);
      started = { host, send, basket: openBasket(host, send) };
      return Promise.resolve(CAPABILITIES);
    },

    getProducts: async (references, call) => loadProducts(shop(), references, call),

    getCart: async (call) => shop().basket.read(call),
    addLines: async (lines, call) => shop().basket.add(lines, call),
    async setQuantity(lineId, quantity, call) {
      checkQuantity(quantity, 0);
      return change(`PATCH /basket/rows/${encodeURIComponent(lineId)}`, call, { pieces: quantity });
    },
    applyDiscount: (code, call) => change('PUT /basket/code', call, { code }),
    removeDiscount: (_code, call) => change('DELETE /basket/code', call),
    setCartInfo: ({ note }, call) => change('PATCH /basket', call, { note }),
    clear: async (call) => shop().basket.clear(call),

    beginCheckout: async (request, call) => beginCheckout(shop(), request, call),

    async resumeCheckout(handle, call) {
      throwIfAborted(call);
      const { send, basket } = shop();
      const token = await basket.token();
      if (token === undefined) return null;
      const session = await openCheckout({ send, basket, token }, call);
      return session.state.handle === handle ? session : null;
    },

    async getOrder(orderId, call) {
      const route = `GET /orders/${encodeURIComponent(orderId)}`;
      const order = await unlessNotFound(shop().send<OrderJson>(route, { call }));
      return order && toOrder(order);
    },

    getShopFacts: async (call) => loadShopFacts(shop().send, call),

    dispose() {
      started = undefined;
    },
  };
}

async function beginCheckout(
  { send, basket }: Started,
  { mode, attribution }: CheckoutRequest,
  call: Call | undefined,
): Promise<CheckoutSession> {
  if (mode !== 'native' && mode !== 'redirect')
    throw new CommerceError('unsupported', { message: `no checkout mode "${mode}"` });
  const cart = await basket.read(call);
  const token = await basket.token();
  if (!cart || token === undefined) return refuseEmpty();
  if (attribution) await send('PATCH /checkout', { call, token, sent: { source: attribution } });
  return mode === 'native' ? openCheckout({ send, basket, token }, call) : redirectOf(cart);
}

/** A URL from a backend that ends up in the address bar is a web address, or it is refused. */
function redirectOf({ checkoutUrl }: Cart): CheckoutSession {
  const url = safeUrl(checkoutUrl);
  if (url === undefined) throw new CommerceError('server', { message: 'the checkout has no web address' });
  return { mode: 'redirect', url, target: '_self' };
}

async function unlessNotFound<Found>(found: Promise<Found>): Promise<Found | null> {
  try {
    return await found;
  } catch (thrown) {
    if (thrown instanceof CommerceError && thrown.code === 'not-found') return null;
    throw thrown;
  }
}
