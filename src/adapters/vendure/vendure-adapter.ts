/** A Vendure shop over its Shop API. */
import type { Call } from '../../core/call.js';
import { CONTRACT_VERSION, type Capabilities, type CommerceAdapter } from '../../core/commerce-adapter.js';
import { CommerceError } from '../../core/commerce-error.js';
import { loadOnce } from '../../core/load-once.js';
import { late } from '../../core/late.js';
import type { CartDesk } from './cart-desk.js';
import { readSettings, type VendureAdapterOptions, type VendureSettings } from './vendure-options.js';
import { openVendureShop, type VendureShop } from './vendure-shop.js';

/**
 * Makes the adapter. Nothing is requested or stored before `init`; cart, checkout and what comes after it are loaded on their own.
 *
 * @throws CommerceError `config` for options that cannot work.
 */
export function createVendureAdapter(options: VendureAdapterOptions): CommerceAdapter {
  const settings = readSettings(options);
  const { endpoint, channelToken } = settings;
  let opened: VendureShop | undefined;

  function shopNow(call: Call | undefined): VendureShop {
    if (call?.signal?.aborted) throw new CommerceError('aborted', { cause: call.signal.reason });
    if (!opened) throw new CommerceError('config', { message: 'the vendure adapter was used before init' });
    return opened;
  }

  async function deskNow(call: Call | undefined): Promise<CartDesk> {
    const shop = shopNow(call);
    return (await loadCartDesk()).openCartDesk(shop);
  }

  const adapter: CommerceAdapter = {
    id: 'vendure',
    identity: channelToken === undefined ? endpoint : `${endpoint}#${channelToken}`,

    async init(host, context, call) {
      await Promise.resolve();
      if (call?.signal?.aborted) throw new CommerceError('aborted', { cause: call.signal.reason });
      opened = openVendureShop(settings, host, context);
      // So that neither the first product nor the first click waits for it; whoever needs it then learns of a failure.
      loadCatalog().catch(() => undefined);
      loadCartDesk().catch(() => undefined);
      return capabilitiesOf(settings);
    },

    async setContext(context, call) {
      const shop = shopNow(call);
      shop.move(context);
      await (await deskNow(call)).move(call);
    },

    async getProducts(references, call) {
      const shop = shopNow(call);
      return (await loadCatalog()).getProducts(shop, references, call);
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
    clear: async (call) => (await deskNow(call)).clear(call),

    async beginCheckout(request, call) {
      const shop = shopNow(call);
      if (request.mode !== 'native')
        throw new CommerceError('unsupported', { message: `no checkout mode "${request.mode}"` });
      return (await loadCheckout()).beginVendureCheckout(shop, request, call);
    },

    async resumeCheckout(handle, call) {
      const shop = shopNow(call);
      return (await loadCheckout()).resumeVendureCheckout(shop, handle, call);
    },

    async readReturn(url, call) {
      const shop = shopNow(call);
      return (await loadOrders()).readOrderReturn(shop, url, call);
    },

    async getOrder(orderId, call) {
      const shop = shopNow(call);
      return (await loadOrders()).getPlacedOrder(shop, orderId, call);
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

/** As many as Vendure lists at a time. */
const BATCH = 100;

const loadCatalog = loadOnce(() => late(import('./catalog.js')));
const loadSearch = loadOnce(() => late(import('./search.js')));
const loadCartDesk = loadOnce(() => late(import('./cart-desk.js')));
const loadCheckout = async () => (await loadCartDesk()).loadCheckout();
const loadOrders = async () => (await loadCartDesk()).loadOrders();
const loadShopFacts = loadOnce(() => late(import('./shop-facts.js')));
const loadWithdrawal = loadOnce(() => late(import('../own-cart/withdrawal.js')));

function capabilitiesOf({ attributionField, attributesField }: VendureSettings): Capabilities {
  return {
    contract: CONTRACT_VERSION,
    catalog: { search: true, batch: BATCH, refs: ['id', 'handle', 'sku', 'variantId'] },
    cart: {
      discounts: 'multiple',
      lineAttributes: attributionField !== undefined && attributesField !== undefined,
      cartAttributes: false,
      note: false,
      stockPolicy: 'clamp',
      idempotencyKeys: false,
      // A field could keep them, but only in a request after the add, which may be the one that is lost.
      mutationIds: false,
      totals: 'authoritative',
    },
    checkout: {
      modes: ['native'],
      delivery: 'single',
      guest: true,
      express: true,
      popupNeedsGesture: false,
    },
  };
}
