/** Which step a field belongs to, and which one comes next. */
import { describe, expect, it } from 'vitest';
import type { CheckoutState } from '../../src/core/checkout.js';
import { firstOpenStep, isStepReachable, stepOfField } from '../../src/core/checkout-steps.js';

function state(more: Partial<CheckoutState>): CheckoutState {
  return {
    id: 'c',
    status: 'incomplete',
    cart: {
      id: 'c',
      currency: 'EUR',
      lines: [],
      itemCount: 0,
      totals: [],
      discounts: [],
      taxDisplay: 'included',
    },
    delivery: [],
    paymentMethods: [{ id: 'test', title: 'Test', handler: 'test' }],
    requirements: [],
    consentRequests: [],
    notices: [],
    ...more,
  };
}

function missing(...fields: readonly string[]): Pick<CheckoutState, 'requirements'> {
  return { requirements: fields.map((field) => ({ field, kind: 'required' })) };
}

describe('stepOfField', () => {
  it.each([
    ['buyer.email', 'contact'],
    ['shippingAddress.postalCode', 'contact'],
    ['delivery.main', 'delivery'],
    ['delivery', 'delivery'],
    ['payment', 'payment'],
    ['billingAddress.city', 'payment'],
    ['consents.terms', 'review'],
  ])('puts %s into %s', (field, step) => expect(stepOfField(field)).toBe(step));
});

describe('firstOpenStep', () => {
  it('is the earliest that has something open', () => {
    expect(firstOpenStep(state(missing('delivery.main', 'buyer.email')), false)).toBe('contact');
    expect(firstOpenStep(state(missing('delivery.main')), true)).toBe('delivery');
    expect(firstOpenStep(state(missing('consents.terms')), false)).toBe('payment');
    expect(firstOpenStep(state(missing('consents.terms')), true)).toBe('review');
  });

  it('needs no payment where there is no way to pay', () => {
    expect(firstOpenStep(state({ paymentMethods: [] }), false)).toBe('review');
  });

  it('is over when the order is there', () => {
    expect(firstOpenStep(state({ status: 'completed', ...missing('buyer.email') }), false)).toBe('done');
  });
});

describe('isStepReachable', () => {
  it('lets a buyer go back, never ahead', () => {
    expect(isStepReachable('contact', 'payment')).toBe(true);
    expect(isStepReachable('payment', 'payment')).toBe(true);
    expect(isStepReachable('review', 'payment')).toBe(false);
  });
});
