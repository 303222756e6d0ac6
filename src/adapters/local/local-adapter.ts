/** The shop without a server: a catalogue file, and a cart and orders that live in this browser. */
import type { Call } from '../../core/call.js';
import type { Cart, CartResult } from '../../core/cart.js';
import { CONTRACT_VERSION, type Capabilities, type CommerceAdapter } from '../../core/commerce-adapter.js';
import type { NativeCheckout } from '../../core/checkout-session.js';
import { CommerceError } from '../../core/commerce-error.js';
import type { Order } from '../../core/order.js';
import type { ShopFacts } from '../../core/shop-facts.js';
import {
  addLines,
  applyCode,
  dropGoneLines,
  removeCode,
  setQuantity,
  type CartChange,
} from './cart-changes.js';
import { productFor, searchProducts, type Catalog } from './catalog-index.js';
import { toProduct } from './catalog-product.js';
import { priceCart } from './local-cart.js';
import type { LocalAdapterOptions } from './local-options.js';
import { emptyCart, throwIfAborted, type LocalRecord } from './local-record.js';
import { identityOf, openLocalShop, type LocalShop } from './local-shop.js';
import { shopFactsOf } from './local-shop-facts.js';

/** The parameter by which a page of the merchant sends the buyer back with an order. */
const ORDER_PARAMETER = 'vitrine-order';

const DEFAULT_PAGE_SIZE = 20;

/** Makes the adapter of an embedded shop. Nothing is requested or stored before `init`. */
export function createLocalAdapter(options: LocalAdapterOptions): CommerceAdapter {
  const stockPolicy = options.stockPolicy ?? 'clamp';
  let opened: LocalShop | undefined;

  function shopNow(call: Call | undefined): LocalShop {
    throwIfAborted(call);
    if (!opened) throw new CommerceError('config', { message: 'the local adapter was used before init' });
    return opened;
  }

  /** Edits the cart once per mutation id, under the lock of all tabs. */
  async function mutate(call: Call | undefined, edit: (change: CartChange) => void): Promise<CartResult> {
    const shop = shopNow(call);
    const catalog = await shop.source.loaded(call);
    return shop.record.change(call, (record) => {
      const stored = (record.cart ??= emptyCart(shop.host.uuid()));
      const situation = shop.situation(catalog, record);
      const change: CartChange = { stored, situation, stockPolicy, notices: [] };
      if (!isDone(record, call?.mutationId)) {
        dropGoneLines(change);
        edit(change);
        if (call?.mutationId !== undefined) record.mutationIds.push(call.mutationId);
      }
      return { cart: priceCart(stored, situation).cart, notices: change.notices };
    });
  }

  async function findOrder(find: (order: Order) => boolean, call?: Call): Promise<Order | null> {
    const { orders } = await shopNow(call).record.read();
    return orders.find(({ order }) => find(order))?.order ?? null;
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
      return capabilitiesOf(stockPolicy);
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
      return cartNow(shop, catalog, await shop.record.read());
    },

    addLines: (lines, call) => mutate(call, (change) => addLines(change, lines)),
    setQuantity: (lineId, quantity, call) => mutate(call, (change) => setQuantity(change, lineId, quantity)),
    applyDiscount: (code, call) => mutate(call, (change) => applyCode(change, code)),
    removeDiscount: (code, call) => mutate(call, (change) => removeCode(change, code)),
    setCartInfo: ({ note, attributes }, call) =>
      mutate(call, ({ stored }) => {
        if (note !== undefined) stored.note = note;
        if (attributes) stored.attributes = attributes;
      }),

    hasMutation: async (mutationId, call) => isDone(await shopNow(call).record.read(), mutationId),

    clear: (call) =>
      shopNow(call).record.change(call, (record) => {
        record.cart = null;
      }),

    async beginCheckout({ mode, attribution }, call) {
      const shop = shopNow(call);
      if (mode !== 'native')
        throw new CommerceError('unsupported', { message: `no checkout mode "${mode}"` });
      const catalog = await shop.source.fresh(call);
      const handle = await shop.record.change(call, (record) => {
        const stored = record.cart;
        if (!stored || !cartNow(shop, catalog, record)?.lines.length)
          throw new CommerceError('checkout-blocked', { message: 'the cart is empty' });
        if (attribution) stored.checkout.attribution = attribution;
        return stored.id;
      });
      const session = await openCheckout(shop, handle, call);
      if (!session) throw new CommerceError('cart-expired');
      return session;
    },

    resumeCheckout: (handle, call) => openCheckout(shopNow(call), handle, call),

    async readReturn(url, call) {
      const orderId = URL.canParse(url) ? new URL(url).searchParams.get(ORDER_PARAMETER) : null;
      const order = orderId === null ? null : await findOrder(({ id }) => id === orderId, call);
      return order ? { outcome: 'completed', order } : { outcome: 'unknown' };
    },

    getOrder: (orderId, call) => findOrder(({ id }) => id === orderId, call),

    getShopFacts: async (call): Promise<ShopFacts> => shopFactsOf(await shopNow(call).source.loaded(call)),

    async requestWithdrawal(request, call) {
      const shop = shopNow(call);
      const { takeWithdrawal } = await loadLate(() => import('./local-withdrawal.js'));
      return takeWithdrawal(shop, request, call);
    },

    subscribe: (listener) => shopNow(undefined).subscribe(listener),

    dispose() {
      opened?.close();
      opened = undefined;
    },
  };
}

function capabilitiesOf(stockPolicy: 'clamp' | 'reject'): Capabilities {
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

async function openCheckout(
  shop: LocalShop,
  handle: string,
  call: Call | undefined,
): Promise<NativeCheckout | null> {
  const { openLocalCheckout } = await loadLate(() => import('./local-checkout.js'));
  return openLocalCheckout(shop, handle, call);
}

/** What most visits never need is code of its own. */
async function loadLate<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (cause) {
    throw new CommerceError('network', { cause, message: 'a part of the local adapter could not be loaded' });
  }
}

/** `null` while there is nothing in it. */
function cartNow(shop: LocalShop, catalog: Catalog, record: LocalRecord): Cart | null {
  if (!record.cart) return null;
  const { cart } = priceCart(record.cart, shop.situation(catalog, record));
  return cart.lines.length > 0 || cart.discounts.length > 0 ? cart : null;
}

function isDone({ mutationIds }: LocalRecord, mutationId: string | undefined): boolean {
  return mutationId !== undefined && mutationIds.includes(mutationId);
}

function warnOfCurrency({ context, host }: LocalShop, { file }: Catalog): void {
  const { currency } = context;
  if (currency !== undefined && currency !== file.currency)
    host.log('warn', `the catalogue sells in ${file.currency}, so ${currency} is not used`);
}
