/** A WooCommerce shop over its Store API. */
import type { Call } from '../../core/call.js';
import { CONTRACT_VERSION, type Capabilities, type CommerceAdapter } from '../../core/commerce-adapter.js';
import { CommerceError } from '../../core/commerce-error.js';
import { loadOnce } from '../../core/load-once.js';
import { late } from '../../core/late.js';
import type { CartDesk } from './cart-desk.js';
import { listenToPage } from './page-cart-events.js';
import { PAGE_SIZE } from './store-api.js';
import type { WooCommerceAdapterOptions } from './woocommerce-options.js';
import { openWooCommerceShop, sessionKind, siteUrlOf, type WooCommerceShop } from './woocommerce-shop.js';

/** Makes the adapter. Nothing is requested or stored before `init`; checkout and what comes after it are loaded on their own. */
export function createWooCommerceAdapter(options: WooCommerceAdapterOptions): CommerceAdapter {
  let opened: WooCommerceShop | undefined;
  const stops = new Set<() => void>();

  function shopNow(call: Call | undefined): WooCommerceShop {
    if (call?.signal?.aborted) throw new CommerceError('aborted', { cause: call.signal.reason });
    if (!opened)
      throw new CommerceError('config', { message: 'the woocommerce adapter was used before init' });
    return opened;
  }

  async function deskNow(call: Call | undefined): Promise<CartDesk> {
    const shop = shopNow(call);
    return (await loadCartDesk()).openCartDesk(shop);
  }

  const adapter: CommerceAdapter = {
    id: 'woocommerce',
    identity: siteUrlOf(options),

    init(host, context, call) {
      if (call?.signal?.aborted)
        return Promise.reject(new CommerceError('aborted', { cause: call.signal.reason }));
      opened = openWooCommerceShop(options, host, context);
      // So that neither the first product nor the first click on "add" waits; whoever needs them learns of a failure.
      for (const load of [loadProductReader, loadCartDesk]) load().catch(() => undefined);
      return Promise.resolve(CAPABILITIES);
    },

    setContext(context, call) {
      shopNow(call).context = context;
      return Promise.resolve();
    },

    async getProducts(references, call) {
      const shop = shopNow(call);
      return (await loadProductReader()).getProducts(shop, references, call);
    },

    async search(query, call) {
      const shop = shopNow(call);
      return (await loadProductReader()).searchProducts(shop, query, call);
    },

    getCart: async (call) => (await deskNow(call)).read(call),
    addLines: async (lines, call) => (await deskNow(call)).addLines(lines, call),
    setQuantity: async (lineId, quantity, call) => (await deskNow(call)).setQuantity(lineId, quantity, call),
    applyDiscount: async (code, call) => (await deskNow(call)).applyCode(code, call),
    removeDiscount: async (code, call) => (await deskNow(call)).removeCode(code, call),
    clear: async (call) => (await deskNow(call)).clear(call),

    async beginCheckout(request, call) {
      const shop = shopNow(call);
      if (request.mode === 'native')
        return (await loadNativeCheckout()).beginNativeCheckout(shop, request, call);
      if (request.mode === 'redirect')
        return (await loadRedirectCheckout()).beginRedirectCheckout(shop, request, call);
      throw new CommerceError('unsupported', { message: `no checkout mode "${request.mode}"` });
    },

    async resumeCheckout(handle, call) {
      const shop = shopNow(call);
      return (await loadNativeCheckout()).resumeNativeCheckout(shop, handle, call);
    },

    async readReturn(url, call) {
      const shop = shopNow(call);
      return (await loadOrderReturn()).readOrderReturn(shop, url, call);
    },

    async getOrder(orderId, call) {
      const shop = shopNow(call);
      return (await loadOrderReturn()).getKnownOrder(shop, orderId, call);
    },

    dispose() {
      for (const stop of stops) stop();
      stops.clear();
      opened = undefined;
    },
  };

  return {
    ...adapter,
    ...(sessionKind(options) === 'page'
      ? {
          subscribe(listener) {
            const stop = listenToPage(shopNow(undefined).host, listener);
            stops.add(stop);
            return stop;
          },
        }
      : {}),
    ...(options.withdrawalUrl === undefined && !options.receiveWithdrawal
      ? {}
      : {
          async requestWithdrawal(request, call) {
            const { host } = shopNow(call);
            const { checkWithdrawal, takeWithdrawal } = await loadWithdrawal();
            checkWithdrawal(request);
            return takeWithdrawal(host, options, request, call);
          },
        }),
  } satisfies CommerceAdapter;
}

const loadProductReader = loadOnce(() => late(import('./product-reader.js')));
const loadCartDesk = loadOnce(() => late(import('./cart-desk.js')));
const loadNativeCheckout = async () => (await loadCartDesk()).loadNativeCheckout();
const loadRedirectCheckout = loadOnce(() => late(import('./redirect-checkout.js')));
const loadOrderReturn = loadOnce(() => late(import('./order-return.js')));
const loadWithdrawal = loadOnce(() => late(import('../own-cart/withdrawal.js')));

const CAPABILITIES: Capabilities = {
  contract: CONTRACT_VERSION,
  catalog: { search: true, batch: PAGE_SIZE, refs: ['id', 'handle', 'sku', 'variantId'] },
  cart: {
    discounts: 'multiple',
    lineAttributes: false,
    cartAttributes: false,
    // The order has one: it is entered in the checkout.
    note: false,
    stockPolicy: 'reject',
    idempotencyKeys: false,
    mutationIds: false,
    totals: 'authoritative',
  },
  checkout: {
    modes: ['native', 'redirect'],
    delivery: 'multiple',
    guest: true,
    express: true,
    popupNeedsGesture: false,
  },
};
