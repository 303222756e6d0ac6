/** Walks a native checkout up to the order button, as a buyer would. */
import { totalOf } from '../../core/cart.js';
import type { CheckoutState, CompleteInput } from '../../core/checkout.js';
import type { CheckoutRequest } from '../../core/commerce-adapter.js';
import type { NativeCheckout } from '../../core/checkout-session.js';
import type { PaymentInstrument } from '../../core/payment.js';
import type { Bench } from './bench.js';
import { expectThat, needs } from './expectations.js';

/** Somebody who buys. */
export const BUYER = { email: 'ada@example.com', firstName: 'Ada', lastName: 'Byron' } as const;

/** Begins a native checkout; skips where there is none. */
export async function beginNative(
  { adapter, capabilities }: Bench,
  request: Partial<CheckoutRequest> = {},
): Promise<NativeCheckout> {
  needs(capabilities.checkout.modes.includes('native'), 'native checkout');
  const session = await adapter.beginCheckout({ ...request, mode: 'native' });
  if (session.mode !== 'native') throw new Error(`asked for a native checkout, got ${session.mode}`);
  return session;
}

/** Puts something in the cart and fills everything in. */
export async function readyCheckout(
  bench: Bench,
  variantId: string,
  quantity: number,
  request: Partial<CheckoutRequest> = {},
): Promise<NativeCheckout> {
  needs(bench.capabilities.checkout.modes.includes('native'), 'native checkout');
  const { address } = bench.fixtures;
  needs(address, 'an address');
  await bench.add(variantId, quantity);
  const session = await beginNative(bench, request);
  await session.update({ buyer: BUYER, shippingAddress: address });
  await chooseDelivery(session);
  const consents = session.state.consentRequests.map(({ id }) => [id, true] as const);
  if (consents.length > 0) await session.update({ consents: Object.fromEntries(consents) });
  return session;
}

/** Takes the first option of every group. */
export async function chooseDelivery(session: NativeCheckout): Promise<CheckoutState> {
  const chosen = session.state.delivery.map(({ id, options: [option] }) => {
    expectThat(option, `group "${id}" has an option`);
    return [id, option.id] as const;
  });
  return chosen.length > 0
    ? session.update({ delivery: Object.fromEntries(chosen) })
    : Promise.resolve(session.state);
}

/** What the order button sends. */
export function orderOf(
  { fixtures }: Bench,
  { cart, paymentMethods }: CheckoutState,
  attemptId: string,
  token: PaymentInstrument['token'] = fixtures.paymentToken ?? 'test',
): CompleteInput {
  const expectedTotal = totalOf(cart);
  expectThat(expectedTotal, 'the checkout states a total');
  const [method] = paymentMethods;
  if (!method) return { expectedTotal, attemptId };
  return { expectedTotal, attemptId, payment: { handler: method.handler, methodId: method.id, token } };
}
