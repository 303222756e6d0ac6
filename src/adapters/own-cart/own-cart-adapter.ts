/** The methods that all adapters with a cart of our own share: everything but checkout and what comes after it. */
import type { Call } from '../../core/call.js';
import { CONTRACT_VERSION, type Capabilities, type CommerceAdapter } from '../../core/commerce-adapter.js';
import { CommerceError } from '../../core/commerce-error.js';
import type { CartDesk } from './cart-desk.js';
import { isDone, throwIfAborted } from './cart-record.js';
import type { CatalogHalf } from './catalog-half.js';
import { late } from '../../core/late.js';
import { openOwnShop, type OwnCartPlan, type OwnShop } from './own-shop.js';

/** An adapter that cannot check out yet. */
export interface OwnCartAdapter<Half extends CatalogHalf> {
  readonly methods: Omit<CommerceAdapter, 'beginCheckout'>;
  /** The open shop. @throws CommerceError `aborted`, and `config` before `init`. */
  shopNow(call: Call | undefined): OwnShop<Half>;
}

/** Makes the methods. Nothing is requested or stored before `init`, and the cart's code is loaded on its own. */
export function createOwnCartAdapter<Half extends CatalogHalf>(
  plan: OwnCartPlan<Half>,
): OwnCartAdapter<Half> {
  const { id, identity, origin, policy } = plan;
  let opened: OwnShop<Half> | undefined;

  function shopNow(call: Call | undefined): OwnShop<Half> {
    throwIfAborted(call);
    if (!opened) throw new CommerceError('config', { message: `the ${id} adapter was used before init` });
    return opened;
  }

  async function deskNow(call: Call | undefined): Promise<CartDesk> {
    const shop = shopNow(call);
    const { openCartDesk } = await loadCartDesk();
    return openCartDesk(shop);
  }

  const methods: OwnCartAdapter<Half>['methods'] = {
    id,
    identity,

    async init(host, context, call) {
      throwIfAborted(call);
      opened?.close();
      opened = undefined;
      opened = await openOwnShop(plan, host, context, call);
      // So that the first click on "add" need not wait for it; whoever needs it then learns of a failure.
      loadCartDesk().catch(() => undefined);
      return capabilitiesOf(plan, opened.catalog);
    },

    async setContext(context, call) {
      const shop = shopNow(call);
      await shop.catalog.setContext(context, call);
      shop.context = context;
    },

    async getProducts(references, call) {
      const { catalog, record } = shopNow(call);
      const { sold } = await record.read();
      return catalog.getProducts(references, sold, call);
    },

    async getCart(call) {
      const shop = shopNow(call);
      const record = await shop.record.read();
      if (!record.cart) return null;
      const situation = await shop.situation(record, { variantIds: [], fresh: true }, call);
      return (await loadCartDesk()).visibleCart(record, situation);
    },

    addLines: async (lines, call) => (await deskNow(call)).addLines(lines, call),
    setQuantity: async (lineId, quantity, call) => (await deskNow(call)).setQuantity(lineId, quantity, call),
    hasMutation: async (mutationId, call) => isDone(await shopNow(call).record.read(), mutationId),

    clear: async (call) =>
      shopNow(call).record.change(call, (record) => {
        record.cart = null;
      }),

    subscribe: (listener) => shopNow(undefined).subscribe(listener),

    dispose() {
      opened?.close();
      opened = undefined;
    },
  };

  if (policy.discounts !== 'none') {
    methods.applyDiscount = async (code, call) => (await deskNow(call)).applyCode(code, call);
    methods.removeDiscount = async (code, call) => (await deskNow(call)).removeCode(code, call);
  }
  if (plan.note || plan.cartAttributes)
    methods.setCartInfo = async (info, call) => (await deskNow(call)).setInfo(info, call);
  if (origin.hasSearch)
    methods.search = async (query, call) => {
      const { catalog, record } = shopNow(call);
      const { sold } = await record.read();
      return catalog.search(query, sold, call);
    };
  if (origin.hasShopFacts) methods.getShopFacts = async (call) => shopNow(call).catalog.getShopFacts(call);

  return { methods, shopNow };
}

const loadCartDesk = () => late(import('./cart-desk.js'));

function capabilitiesOf(
  { policy, cartAttributes, note, totals, checkout }: OwnCartPlan,
  { capabilities }: CatalogHalf,
): Capabilities {
  return {
    contract: CONTRACT_VERSION,
    catalog: capabilities,
    cart: { ...policy, cartAttributes, note, totals, idempotencyKeys: true, mutationIds: true },
    checkout,
  };
}
