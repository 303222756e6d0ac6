/** The adapter for Shopify: catalogue and cart by the Storefront API, checkout by Shopify. */
import type { Call } from '../../core/call.js';
import { CONTRACT_VERSION, type Capabilities, type CommerceAdapter } from '../../core/commerce-adapter.js';
import { CommerceError } from '../../core/commerce-error.js';
import { loadOnce } from '../../core/load-once.js';
import { late } from '../../core/late.js';
import type { CartDesk } from './cart-desk.js';
import { openCatalog, type Catalog } from './catalog.js';
import { questionLimits } from './question-limits.js';
import { onPageCart } from './page-cart-events.js';
import { readSettings, type ShopifyAdapterOptions } from './shopify-options.js';
import { openStorefront, type Storefront } from './storefront.js';

/**
 * Makes the adapter. Nothing is requested or stored before `init`.
 *
 * Products are code that every page needs; the cart and what comes after it are loaded on their own.
 *
 * @throws CommerceError `config` for options that cannot be right.
 */
export function createShopifyAdapter(options: ShopifyAdapterOptions): CommerceAdapter {
  const settings = readSettings(options);
  let opened: OpenShop | undefined;

  function shopNow(call: Call | undefined): OpenShop {
    if (call?.signal?.aborted) throw new CommerceError('aborted', { cause: call.signal.reason });
    if (!opened) throw new CommerceError('config', { message: 'the shopify adapter was used before init' });
    return opened;
  }

  const deskNow = async (call: Call | undefined) => shopNow(call).desk();

  return {
    id: 'shopify',
    identity: settings.domain,

    async init(host, context, call) {
      opened = openShop(openStorefront(host, settings, context));
      // The cart is read at once by every page; whoever needs it then learns of a failure.
      deskNow(call).catch(() => undefined);
      await Promise.resolve();
      shopNow(call);
      return capabilitiesOf(questionLimits(settings).batch);
    },

    async setContext(context, call) {
      const { storefront } = shopNow(call);
      await (await deskNow(call)).moveBuyer(context, call);
      storefront.context = context;
    },

    getProducts: async (references, call) => shopNow(call).catalog.getProducts(references, call),

    async search(query, call) {
      const { storefront, catalog } = shopNow(call);
      const { searchProducts } = await late(import('./search.js'));
      return searchProducts(storefront, catalog, query, call);
    },

    getCart: async (call) => (await deskNow(call)).getCart(call),
    addLines: async (lines, call) => (await deskNow(call)).addLines(lines, call),
    setQuantity: async (lineId, quantity, call) => (await deskNow(call)).setQuantity(lineId, quantity, call),
    applyDiscount: async (code, call) => (await deskNow(call)).applyCode(code, call),
    removeDiscount: async (code, call) => (await deskNow(call)).removeCode(code, call),
    setCartInfo: async (info, call) => (await deskNow(call)).setInfo(info, call),
    clear: async (call) => (await deskNow(call)).clear(call),

    async beginCheckout(request, call) {
      const { open } = await deskNow(call);
      return (await loadCheckout()).beginCheckout(open, request, call);
    },

    async readReturn(_url, call) {
      const { open } = await deskNow(call);
      return (await loadCheckout()).readReturn(open, call);
    },

    async getShopFacts(call) {
      const { storefront } = shopNow(call);
      const { readShopFacts } = await late(import('./shop-facts.js'));
      return readShopFacts(storefront, call);
    },

    subscribe: (listener) =>
      onPageCart(shopNow(undefined).storefront.host, () => {
        if (opened) listener({ cart: true });
      }),

    dispose() {
      opened = undefined;
    },
  };
}

interface OpenShop {
  readonly storefront: Storefront;
  readonly catalog: Catalog;
  desk(): Promise<CartDesk>;
}

function openShop(storefront: Storefront): OpenShop {
  return {
    storefront,
    catalog: openCatalog(storefront),
    desk: loadOnce(async () => (await late(import('./cart-desk.js'))).openCartDesk(storefront)),
  };
}

const loadCheckout = () => late(import('./checkout.js'));

/**
 * No mutation ids: Shopify cannot write one in the same step as a line without splitting the line, and any app of the shop may
 * replace the cart's attributes, so an id that is missing would prove nothing.
 */
function capabilitiesOf(batch: number): Capabilities {
  return {
    contract: CONTRACT_VERSION,
    catalog: { search: true, batch, refs: ['id', 'handle', 'variantId'] },
    cart: {
      discounts: 'multiple',
      lineAttributes: true,
      cartAttributes: true,
      note: true,
      stockPolicy: 'clamp',
      idempotencyKeys: false,
      mutationIds: false,
      totals: 'estimated',
    },
    checkout: {
      modes: ['popup', 'redirect'],
      delivery: 'none',
      guest: true,
      express: false,
      popupNeedsGesture: true,
    },
  };
}
