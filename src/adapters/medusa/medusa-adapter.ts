/** A Medusa shop over its Store API. */
import type { Call } from '../../core/call.js';
import { CONTRACT_VERSION, type Capabilities, type CommerceAdapter } from '../../core/commerce-adapter.js';
import { CommerceError } from '../../core/commerce-error.js';
import { loadOnce } from '../../core/load-once.js';
import { late } from '../../core/late.js';
import type { CartDesk } from './cart-desk.js';
import { checkOptions, type MedusaAdapterOptions } from './medusa-options.js';
import { openMedusaShop, type MedusaShop } from './medusa-shop.js';

/**
 * Makes the adapter. Nothing is requested or stored before `init`; cart, checkout and what comes after it are loaded on their own.
 *
 * @throws CommerceError `config` for options that cannot work.
 */
export function createMedusaAdapter(options: MedusaAdapterOptions): CommerceAdapter {
  const base = checkOptions(options);
  let opened: MedusaShop | undefined;

  function shopNow(call: Call | undefined): MedusaShop {
    if (call?.signal?.aborted) throw new CommerceError('aborted', { cause: call.signal.reason });
    if (!opened) throw new CommerceError('config', { message: 'the medusa adapter was used before init' });
    return opened;
  }

  async function deskNow(call: Call | undefined): Promise<CartDesk> {
    const shop = shopNow(call);
    return (await loadCartDesk()).openCartDesk(shop);
  }

  const adapter: CommerceAdapter = {
    id: 'medusa',
    identity: `${base}#${options.publishableKey}`,

    async init(host, context, call) {
      await Promise.resolve();
      if (call?.signal?.aborted) throw new CommerceError('aborted', { cause: call.signal.reason });
      opened = openMedusaShop(options, base, host, context);
      // So that neither the first product nor the first click waits for it; whoever needs it then learns of a failure.
      for (const load of [loadProductReader, loadCartDesk, () => opened?.regions()])
        load()?.catch(() => undefined);
      return CAPABILITIES;
    },

    async setContext(context, call) {
      shopNow(call).move(context);
      await (await deskNow(call)).move(call);
    },

    async getProducts(references, call) {
      const shop = shopNow(call);
      return (await loadProductReader()).getProducts(shop, references, call);
    },

    async search(query, call) {
      const shop = shopNow(call);
      return (await loadSearch()).searchProducts(shop, query, call);
    },

    getCart: async (call) => (await deskNow(call)).read(call),
    addLines: async (lines, call) => (await deskNow(call)).addLines(lines, call),
    setQuantity: async (lineId, quantity, call) => (await deskNow(call)).setQuantity(lineId, quantity, call),
    applyDiscount: async (code, call) => (await deskNow(call)).applyCode(code, call),
    removeDiscount: async (code, call) => (await deskNow(call)).removeCode(code, call),
    setCartInfo: async (info, call) => (await deskNow(call)).setInfo(info, call),
    clear: async (call) => (await deskNow(call)).clear(),

    async beginCheckout(request, call) {
      const shop = shopNow(call);
      if (request.mode !== 'native')
        throw new CommerceError('unsupported', { message: `no checkout mode "${request.mode}"` });
      return (await loadCheckout()).beginMedusaCheckout(shop, request, call);
    },

    async resumeCheckout(handle, call) {
      const shop = shopNow(call);
      return (await loadCheckout()).resumeMedusaCheckout(shop, handle, call);
    },

    async readReturn(url, call) {
      const shop = shopNow(call);
      return (await loadOrders()).readOrderReturn(shop, url, call);
    },

    async getOrder(orderId, call) {
      const shop = shopNow(call);
      return (await loadOrders()).getOrder(shop, orderId, call);
    },

    async getShopFacts(call) {
      const shop = shopNow(call);
      return (await loadShopFacts()).readShopFacts(shop, call);
    },

    dispose() {
      opened = undefined;
    },
  };

  if (options.receiveWithdrawal || options.withdrawalUrl !== undefined)
    adapter.requestWithdrawal = async (request, call) => {
      const { host } = shopNow(call);
      const { checkWithdrawal, takeWithdrawal } = await loadWithdrawal();
      checkWithdrawal(request);
      return takeWithdrawal(host, options, request, call);
    };
  return adapter;
}

/** As many as one address of a request can name. */
const BATCH = 100;

const loadProductReader = loadOnce(() => late(import('./product-reader.js')));
const loadSearch = loadOnce(() => late(import('./search.js')));
const loadCartDesk = loadOnce(() => late(import('./cart-desk.js')));
const loadCheckout = async () => (await loadCartDesk()).loadCheckout();
const loadOrders = async () => (await loadCartDesk()).loadOrders();
const loadShopFacts = loadOnce(() => late(import('./shop-facts.js')));
const loadWithdrawal = loadOnce(() => late(import('../own-cart/withdrawal.js')));

const CAPABILITIES: Capabilities = {
  contract: CONTRACT_VERSION,
  catalog: { search: true, batch: BATCH, refs: ['id', 'handle', 'sku', 'variantId'] },
  cart: {
    discounts: 'multiple',
    lineAttributes: true,
    cartAttributes: true,
    note: true,
    stockPolicy: 'reject',
    idempotencyKeys: false,
    // Metadata could keep them, but that of a line would split it, and that of the cart takes a request after the add.
    mutationIds: false,
    totals: 'authoritative',
  },
  checkout: {
    modes: ['native'],
    delivery: 'single',
    guest: true,
    express: false,
    popupNeedsGesture: false,
  },
};
