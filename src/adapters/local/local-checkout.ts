/** The native checkout of the embedded shop: the buyer's entries live with the cart, so a reload loses none. */
import type { Call } from '../../core/call.js';
import type { CheckoutPatch, CheckoutState } from '../../core/checkout.js';
import type { NativeCheckout } from '../../core/checkout-session.js';
import { CommerceError } from '../../core/commerce-error.js';
import type { Cart, Notice } from '../../core/cart.js';
import type { Order } from '../../core/order.js';
import type { CheckoutRequest } from '../../core/commerce-adapter.js';
import type { CartRecord, StoredCart, StoredCheckout } from '../own-cart/cart-record.js';
import { chosenDelivery, DELIVERY_GROUP_ID, priceCart, type PricedCart } from '../own-cart/cart-sums.js';
import type { Catalog } from '../own-cart/catalog-file/catalog-index.js';
import { paymentMethodsOf } from '../own-cart/catalog-file/catalog-shop-facts.js';
import { openRequirements } from './checkout-requirements.js';
import { dropGoneLines } from '../own-cart/gone-lines.js';
import type { LocalAdapterOptions } from './local-options.js';
import { placeOrder } from './local-orders.js';
import { situationOf, type LocalShop } from './local-shop.js';

/**
 * Begins the checkout of what is in the cart.
 *
 * @throws CommerceError `unsupported` for another mode, `checkout-blocked` for an empty cart.
 */
export async function beginLocalCheckout(
  shop: LocalShop,
  options: LocalAdapterOptions,
  { mode, attribution }: CheckoutRequest,
  call?: Call,
): Promise<NativeCheckout> {
  if (mode !== 'native') throw new CommerceError('unsupported', { message: `no checkout mode "${mode}"` });
  const catalog = await shop.catalog.source.fresh(call);
  const handle = await shop.record.change(call, (record) => {
    const stored = record.cart;
    if (!stored || priceCart(stored, situationOf(shop, catalog, record)).cart.lines.length === 0)
      throw new CommerceError('checkout-blocked', { message: 'the cart is empty' });
    if (attribution) stored.checkout.attribution = attribution;
    return stored.id;
  });
  const session = await openLocalCheckout(shop, options, handle, call);
  if (!session) throw expired();
  return session;
}

/** Opens the checkout of the stored cart, or shows its order; `null` when there is neither. The handle is the cart's id. */
export async function openLocalCheckout(
  shop: LocalShop,
  options: LocalAdapterOptions,
  handle: string,
  call?: Call,
): Promise<NativeCheckout | null> {
  const catalog = await shop.catalog.source.fresh(call);
  const first = stateNow(shop, catalog, await shop.record.read(), handle);
  if (!first) return null;
  let state = first;

  async function change(call: Call | undefined, edit: Edit): Promise<CheckoutState> {
    const catalog = await shop.catalog.source.fresh(call);
    state = await shop.record.change(call, (record) => edit(catalog, record));
    return state;
  }

  return {
    mode: 'native',
    get state() {
      return state;
    },
    async refresh(call) {
      const catalog = await shop.catalog.source.fresh(call);
      const next = stateNow(shop, catalog, await shop.record.read(), handle);
      if (!next) throw expired();
      return (state = next);
    },
    update: (patch, call) =>
      change(call, (catalog, record) => {
        const stored = cartOf(record, handle);
        const notices: Notice[] = [];
        const situation = situationOf(shop, catalog, record);
        dropGoneLines(stored, situation.assortment, notices);
        applyPatch(stored, patch, () => priceCart(stored, situation), notices);
        return openState(shop, catalog, record, stored, notices);
      }),
    complete: async (input, call) => {
      const done = await change(call, async (catalog, record) => {
        const known = record.orders.find(
          ({ cartId, attemptId }) => cartId === handle || attemptId === input.attemptId,
        );
        if (known) return completedState(catalog, handle, state.cart, known.order);
        const stored = cartOf(record, handle);
        const priced = priceCart(stored, situationOf(shop, catalog, record));
        const { requirements } = openState(shop, catalog, record, stored);
        const draft = { catalog, record, stored, priced, requirements };
        const order = await placeOrder(shop, options, draft, input, call);
        return completedState(catalog, handle, priced.cart, order);
      });
      shop.announce({ cart: true, productIds: productIdsOf(done.cart) });
      return done;
    },
    cancel: async (call) => {
      await shop.record.change(call, ({ cart }) => {
        if (cart?.id === handle) cart.checkout = {};
      });
      state = { ...state, status: 'canceled' };
    },
  };
}

type Edit = (catalog: Catalog, record: CartRecord) => CheckoutState | Promise<CheckoutState>;

/** Another tab may have ordered the cart meanwhile. */
function stateNow(
  shop: LocalShop,
  catalog: Catalog,
  record: CartRecord,
  handle: string,
): CheckoutState | undefined {
  if (record.cart?.id === handle) return openState(shop, catalog, record, record.cart);
  const known = record.orders.find(({ cartId }) => cartId === handle);
  return known && completedState(catalog, handle, orderedCart(handle, known.order), known.order);
}

function openState(
  shop: LocalShop,
  catalog: Catalog,
  record: CartRecord,
  stored: StoredCart,
  notices: readonly Notice[] = [],
): CheckoutState {
  const { checkout } = stored;
  const { cart, delivery } = priceCart(stored, situationOf(shop, catalog, record));
  const requirements = openRequirements({ catalog, checkout, cart, delivery });
  return {
    ...frame(catalog, stored.id, cart),
    status: requirements.length > 0 ? 'incomplete' : 'ready',
    ...entered(checkout),
    delivery,
    requirements,
    notices,
  };
}

function completedState(catalog: Catalog, handle: string, cart: Cart, order: Order): CheckoutState {
  return { ...frame(catalog, handle, cart), status: 'completed', order };
}

/** What is the same whatever the buyer has entered. */
function frame(catalog: Catalog, handle: string, cart: Cart): Omit<CheckoutState, 'status'> {
  return {
    id: handle,
    handle,
    cart,
    delivery: [],
    paymentMethods: paymentMethodsOf(catalog),
    requirements: [],
    consentRequests: catalog.file.consents ?? [],
    notices: [],
    countries: catalog.countries,
  };
}

function entered({ buyer, shippingAddress, billingAddress }: StoredCheckout): Partial<CheckoutState> {
  return {
    ...(buyer ? { buyer } : {}),
    ...(shippingAddress ? { shippingAddress } : {}),
    ...(billingAddress ? { billingAddress } : {}),
  };
}

/** The address comes first, because it decides which options there are. */
function applyPatch(
  stored: StoredCart,
  patch: CheckoutPatch,
  price: () => PricedCart,
  notices: Notice[],
): void {
  const { checkout } = stored;
  const { buyer, shippingAddress, billingAddress, delivery, consents, note } = patch;
  if (note !== undefined) stored.note = note;
  if (buyer) checkout.buyer = { ...checkout.buyer, ...buyer };
  if (consents) checkout.consents = { ...checkout.consents, ...consents };
  if (shippingAddress) checkout.shippingAddress = shippingAddress;
  if (billingAddress) checkout.billingAddress = billingAddress;
  if (billingAddress === null) delete checkout.billingAddress;
  for (const [groupId, optionId] of Object.entries(delivery ?? {})) {
    checkout.shippingMethodId = optionId;
    if (groupId !== DELIVERY_GROUP_ID || !chosenDelivery(price().delivery)) {
      const issues = [{ field: `delivery.${groupId}`, code: 'invalid' }] as const;
      throw new CommerceError('validation', { issues, message: `no delivery option "${optionId}"` });
    }
  }
  if (checkout.shippingMethodId === undefined || chosenDelivery(price().delivery)) return;
  delete checkout.shippingMethodId;
  notices.push({ code: 'delivery-changed', message: 'the chosen delivery is not offered there' });
}

function cartOf({ cart }: CartRecord, handle: string): StoredCart {
  if (cart?.id === handle) return cart;
  throw expired();
}

function expired(): CommerceError {
  return new CommerceError('cart-expired', { message: 'the cart of this checkout is gone' });
}

/** What was ordered, as a cart to look at. */
function orderedCart(id: string, { lines = [], totals = [], total }: Order): Cart {
  const itemCount = lines.reduce((count, { quantity }) => count + quantity, 0);
  return { id, currency: total.currency, lines, itemCount, totals, discounts: [], taxDisplay: 'unknown' };
}

function productIdsOf({ lines }: Cart): readonly string[] {
  return [...new Set(lines.flatMap(({ productId }) => (productId === undefined ? [] : [productId])))];
}
