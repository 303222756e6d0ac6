/** The shop without a server: a catalogue file, and a cart and orders that live in this browser. */
import type { Call } from '../../core/call.js';
import type { CommerceAdapter } from '../../core/commerce-adapter.js';
import type { Order } from '../../core/order.js';
import { openFileCatalog, type FileCatalog } from '../own-cart/catalog-file/file-catalog.js';
import { catalogIdentity } from '../own-cart/catalog-origin.js';
import { late } from '../../core/late.js';
import { createOwnCartAdapter } from '../own-cart/own-cart-adapter.js';
import type { OwnCartPlan } from '../own-cart/own-shop.js';
import type { LocalAdapterOptions } from './local-options.js';

/** The parameter by which a page of the merchant sends the buyer back with an order. */
const ORDER_PARAMETER = 'vitrine-order';

/**
 * Makes the adapter of an embedded shop. Nothing is requested or stored before `init`.
 *
 * Prices and pictures are code that every page needs; cart, checkout and what comes after it are loaded on their own.
 */
export function createLocalAdapter(options: LocalAdapterOptions): CommerceAdapter {
  const { methods, shopNow } = createOwnCartAdapter(planOf(options));

  async function findOrder(orderId: string | null, call: Call | undefined): Promise<Order | null> {
    const { orders } = await shopNow(call).record.read();
    return orders.find(({ order }) => order.id === orderId)?.order ?? null;
  }

  return {
    ...methods,

    async beginCheckout(request, call) {
      const shop = shopNow(call);
      const { beginLocalCheckout } = await loadCheckout();
      return beginLocalCheckout(shop, options, request, call);
    },

    async resumeCheckout(handle, call) {
      const shop = shopNow(call);
      const { openLocalCheckout } = await loadCheckout();
      return openLocalCheckout(shop, options, handle, call);
    },

    async readReturn(url, call) {
      const orderId = URL.canParse(url) ? new URL(url).searchParams.get(ORDER_PARAMETER) : null;
      const order = await findOrder(orderId, call);
      return order ? { outcome: 'completed', order } : { outcome: 'unknown' };
    },

    getOrder: (orderId, call) => findOrder(orderId, call),

    async requestWithdrawal(request, call) {
      const shop = shopNow(call);
      const { takeLocalWithdrawal } = await late(import('./local-withdrawal.js'));
      return takeLocalWithdrawal(shop, options, request, call);
    },
  };
}

const loadCheckout = () => late(import('./local-checkout.js'));

function planOf(options: LocalAdapterOptions): OwnCartPlan<FileCatalog> {
  const { stockPolicy = 'clamp', storageKey } = options;
  const identity = storageKey ?? catalogIdentity(options);
  return {
    id: 'local',
    identity,
    origin: {
      identity,
      hasSearch: true,
      hasShopFacts: true,
      open: (host, context, call) => openFileCatalog(options, host, context, call),
    },
    policy: { stockPolicy, discounts: 'multiple', lineAttributes: true },
    cartAttributes: true,
    note: true,
    totals: 'authoritative',
    checkout: {
      modes: ['native'],
      delivery: 'single',
      guest: true,
      express: true,
      popupNeedsGesture: false,
    },
  };
}
