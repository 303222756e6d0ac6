/** The corner shop's checkout, in place: what it knows, what is missing, and the order. */
import { CommerceError, moneyFromDecimal, moneyToDecimal } from 'vitrine-video/core';
import type {
  Address,
  Attribution,
  Call,
  CheckoutPatch,
  CheckoutState,
  NativeCheckout,
  Order,
  PaymentMethod,
  Requirement,
} from 'vitrine-video/core';
import { fieldOf, type ProblemJson, type Send } from './corner-api.js';
import { throwIfAborted, type Basket } from './corner-basket.js';
import { toCart, type BasketJson } from './corner-cart.js';

interface CheckoutJson {
  readonly basket: BasketJson;
  readonly email: string | null;
  readonly address: Address | null;
  readonly delivery: string | null;
  readonly deliveries: readonly { readonly id: string; readonly label: string; readonly price: string }[];
  readonly countries: readonly string[];
  readonly payments: readonly { readonly id: string; readonly label: string; readonly handler: string }[];
  readonly problems: readonly ProblemJson[];
  readonly order: OrderJson | null;
}

/** An order as the shop sends it. */
export interface OrderJson {
  readonly number: string;
  readonly total: string;
  readonly currency: string;
  readonly placed: string;
  readonly source?: Attribution;
}

/** The shop sends everything in one parcel. */
const GROUP = 'parcel';

/** Opens the checkout of the basket with this token. */
export async function openCheckout(
  { send, basket, token }: { readonly send: Send; readonly basket: Basket; readonly token: string },
  call: Call | undefined,
): Promise<NativeCheckout> {
  let state = toState(await send<CheckoutJson>('GET /checkout', { call, token }));

  async function become(answer: Promise<CheckoutJson>): Promise<CheckoutState> {
    state = toState(await answer);
    if (state.order) await basket.forget(token);
    return state;
  }

  return {
    mode: 'native',
    get state() {
      return state;
    },
    refresh: (call) => become(send('GET /checkout', { call, token })),
    update: (patch, call) => become(send('PATCH /checkout', { call, token, sent: toSent(patch) })),
    complete: ({ expectedTotal, attemptId, payment }, call) => {
      const sent = { total: moneyToDecimal(expectedTotal), attempt: attemptId, payment: payment?.token };
      return become(send('POST /checkout/order', { call, token, sent }));
    },
    async cancel(call) {
      throwIfAborted(call);
      state = { ...state, status: 'canceled' };
      return Promise.resolve();
    },
  };
}

/** An order that was placed. */
export function toOrder({ number, total, currency, placed, source }: OrderJson): Order {
  return {
    id: number,
    number,
    status: 'placed',
    total: moneyFromDecimal(total, currency),
    placedAt: placed,
    ...(source ? { attribution: source } : {}),
  };
}

function toState(json: CheckoutJson): CheckoutState {
  const { basket, email, address, delivery, deliveries, problems, order } = json;
  const cart = toCart(basket);
  const status = order ? 'completed' : problems.length > 0 ? 'incomplete' : 'ready';
  return {
    id: cart.id,
    handle: cart.id,
    status,
    cart,
    ...(email === null ? {} : { buyer: { email } }),
    ...(address ? { shippingAddress: address } : {}),
    delivery: [
      {
        id: GROUP,
        lineIds: cart.lines.map(({ id }) => id),
        options: deliveries.map(({ id, label, price }) => ({
          id,
          title: label,
          price: moneyFromDecimal(price, cart.currency),
          kind: 'shipping',
        })),
        ...(delivery === null ? {} : { selectedOptionId: delivery }),
      },
    ],
    paymentMethods: json.payments.map(({ id, label, handler }): PaymentMethod => ({
      id,
      title: label,
      handler,
    })),
    requirements: order ? [] : problems.map(toRequirement),
    consentRequests: [],
    notices: [],
    ...(order ? { order: toOrder(order) } : {}),
    countries: json.countries,
  };
}

function toRequirement(problem: ProblemJson): Requirement {
  return { field: fieldOf(problem), kind: problem.kind === 'missing' ? 'required' : 'invalid' };
}

/** What is absent in the patch is absent in what is sent, so it stays as it is. */
function toSent({ buyer, shippingAddress, delivery, note }: CheckoutPatch): object {
  return {
    ...(buyer?.email === undefined ? {} : { email: buyer.email }),
    ...(shippingAddress ? { address: shippingAddress } : {}),
    ...(delivery ? { delivery: delivery[GROUP] } : {}),
    ...(note === undefined ? {} : { note }),
  };
}

/** @throws CommerceError `checkout-blocked`. */
export function refuseEmpty(): never {
  throw new CommerceError('checkout-blocked', { message: 'the basket is empty' });
}
