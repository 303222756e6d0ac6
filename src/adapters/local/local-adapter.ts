/** The shop without a server: a catalogue file, and a cart and orders that live in this browser. */
import type { Call } from '../../core/call.js';
import { CONTRACT_VERSION, type Capabilities, type CommerceAdapter } from '../../core/commerce-adapter.js';
import { CommerceError } from '../../core/commerce-error.js';
import type { Order } from '../../core/order.js';
import type { CartDesk } from './cart-desk.js';
import { productFor, searchProducts, type Catalog } from './catalog-index.js';
import { toProduct } from './catalog-product.js';
import type { LocalAdapterOptions } from './local-options.js';
import { isDone, throwIfAborted } from './local-record.js';
import { identityOf, openLocalShop, type LocalShop } from './local-shop.js';

/** The parameter by which a page of the merchant sends the buyer back with an order. */
const ORDER_PARAMETER = 'vitrine-order';

const DEFAULT_PAGE_SIZE = 20;

/**
 * Makes the adapter of an embedded shop. Nothing is requested or stored before `init`.
 *
 * Prices and pictures are code that every page needs; cart, checkout and what comes after it are loaded on their own.
 */
export function createLocalAdapter(options: LocalAdapterOptions): CommerceAdapter {
  let opened: LocalShop | undefined;

  function shopNow(call: Call | undefined): LocalShop {
    throwIfAborted(call);
    if (!opened) throw new CommerceError('config', { message: 'the local adapter was used before init' });
    return opened;
  }

  async function deskNow(call: Call | undefined): Promise<CartDesk> {
    const shop = shopNow(call);
    const { openCartDesk } = await loadCartDesk();
    return openCartDesk(shop);
  }

  async function findOrder(orderId: string | null, call: Call | undefined): Promise<Order | null> {
    const { orders } = await shopNow(call).record.read();
    return orders.find(({ order }) => order.id === orderId)?.order ?? null;
  }

  return {
    id: 'local',
    identity: identityOf(options),

    async init(host, context, call) {
      opened?.close();
      const shop = openLocalShop(options, host, context);
      opened = shop;
      throwIfAborted(call);
      try {
        warnOfCurrency(shop, await shop.source.loaded(call));
      } catch (thrown) {
        const isUnreachable = thrown instanceof CommerceError && thrown.retryable;
        if (!isUnreachable) throw thrown;
      }
      // So that the first click on "add" need not wait for it; whoever needs it then learns of a failure.
      loadCartDesk().catch(() => undefined);
      return capabilitiesOf(options);
    },

    setContext(context, call) {
      shopNow(call).context = context;
      return Promise.resolve();
    },

    async getProducts(references, call) {
      const shop = shopNow(call);
      const catalog = await shop.source.fresh(call);
      const { sold } = await shop.record.read();
      return references.map((reference) => {
        const product = productFor(catalog, reference);
        return product ? toProduct(catalog, product, sold) : null;
      });
    },

    async search({ text = '', collection, limit = DEFAULT_PAGE_SIZE, cursor }, call) {
      const shop = shopNow(call);
      const catalog = await shop.source.fresh(call);
      const { sold } = await shop.record.read();
      const found = searchProducts(catalog, text, collection);
      const start = Number(cursor ?? 0) || 0;
      const end = start + limit;
      return {
        items: found.slice(start, end).map((product) => toProduct(catalog, product, sold)),
        total: found.length,
        ...(end < found.length ? { cursor: String(end) } : {}),
      };
    },

    async getCart(call) {
      const shop = shopNow(call);
      const catalog = await shop.source.fresh(call);
      const record = await shop.record.read();
      return record.cart && (await loadCartDesk()).readCart(shop, catalog, record);
    },

    addLines: async (lines, call) => (await deskNow(call)).addLines(lines, call),
    setQuantity: async (lineId, quantity, call) => (await deskNow(call)).setQuantity(lineId, quantity, call),
    applyDiscount: async (code, call) => (await deskNow(call)).applyCode(code, call),
    removeDiscount: async (code, call) => (await deskNow(call)).removeCode(code, call),
    setCartInfo: async (info, call) => (await deskNow(call)).setInfo(info, call),

    hasMutation: async (mutationId, call) => isDone(await shopNow(call).record.read(), mutationId),

    clear: async (call) =>
      shopNow(call).record.change(call, (record) => {
        record.cart = null;
      }),

    async beginCheckout(request, call) {
      const shop = shopNow(call);
      const { beginLocalCheckout } = await loadCheckout();
      return beginLocalCheckout(shop, request, call);
    },

    async resumeCheckout(handle, call) {
      const shop = shopNow(call);
      const { openLocalCheckout } = await loadCheckout();
      return openLocalCheckout(shop, handle, call);
    },

    async readReturn(url, call) {
      const orderId = URL.canParse(url) ? new URL(url).searchParams.get(ORDER_PARAMETER) : null;
      const order = await findOrder(orderId, call);
      return order ? { outcome: 'completed', order } : { outcome: 'unknown' };
    },

    getOrder: (orderId, call) => findOrder(orderId, call),

    async getShopFacts(call) {
      const catalog = await shopNow(call).source.loaded(call);
      const { shopFactsOf } = await late(import('./local-shop-facts.js'));
      return shopFactsOf(catalog);
    },

    async requestWithdrawal(request, call) {
      const shop = shopNow(call);
      const { takeWithdrawal } = await late(import('./local-withdrawal.js'));
      return takeWithdrawal(shop, request, call);
    },

    subscribe: (listener) => shopNow(undefined).subscribe(listener),

    dispose() {
      opened?.close();
      opened = undefined;
    },
  };
}

const loadCartDesk = () => late(import('./cart-desk.js'));
const loadCheckout = () => late(import('./local-checkout.js'));

/** A part that does not arrive is a failure of the network like any other. */
async function late<Module>(part: Promise<Module>): Promise<Module> {
  try {
    return await part;
  } catch (cause) {
    throw new CommerceError('network', { cause, message: 'a part of the local adapter could not be loaded' });
  }
}

function capabilitiesOf({ stockPolicy = 'clamp' }: LocalAdapterOptions): Capabilities {
  return {
    contract: CONTRACT_VERSION,
    catalog: { search: true, batch: 1000, refs: ['id', 'handle', 'sku', 'variantId'] },
    cart: {
      discounts: 'multiple',
      lineAttributes: true,
      cartAttributes: true,
      note: true,
      stockPolicy,
      idempotencyKeys: true,
      mutationIds: true,
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
}

function warnOfCurrency({ context, host }: LocalShop, { file }: Catalog): void {
  const { currency } = context;
  if (currency !== undefined && currency !== file.currency)
    host.log('warn', `the catalogue sells in ${file.currency}, so ${currency} is not used`);
}
