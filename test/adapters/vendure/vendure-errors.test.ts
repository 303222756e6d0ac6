/** Every shape in which Vendure refuses has a code. */
import { describe, expect, it } from 'vitest';
import { faultCode, refusalError } from '../../../src/adapters/vendure/vendure-errors.js';

describe('a refusal in place of an order', () => {
  it.each([
    ['COUPON_CODE_INVALID_ERROR', 'discount-invalid'],
    ['ORDER_LIMIT_ERROR', 'invalid-quantity'],
    ['NO_ACTIVE_ORDER_ERROR', 'cart-expired'],
    ['PAYMENT_DECLINED_ERROR', 'payment-declined'],
    ['COUPON_REMOVED_DURING_CHECKOUT_ERROR', 'price-changed'],
    ['SOMETHING_OF_A_PLUGIN', 'server'],
  ])('%s', (errorCode, code) => {
    const error = refusalError({ errorCode, message: 'no' });
    expect([error.code, error.backendCode, error.ambiguous]).toEqual([code, errorCode, false]);
  });

  it('tells sold out from too few', () => {
    const refusal = { errorCode: 'INSUFFICIENT_STOCK_ERROR', message: '' };
    expect(refusalError({ ...refusal, quantityAvailable: 0 }).code).toBe('out-of-stock');
    expect(refusalError({ ...refusal, quantityAvailable: 2 })).toMatchObject({
      code: 'insufficient-stock',
      available: 2,
    });
  });

  it('says the most exact reason there is', () => {
    const refusal = {
      errorCode: 'PAYMENT_DECLINED_ERROR',
      message: 'declined',
      paymentErrorMessage: 'no funds',
    };
    expect(refusalError(refusal).message).toBe('PAYMENT_DECLINED_ERROR: no funds');
  });
});

describe('a fault', () => {
  it.each([
    ['ENTITY_NOT_FOUND', 'not-found'],
    ['FORBIDDEN', 'unauthorized'],
    ['CHANNEL_NOT_FOUND', 'config'],
    ['GRAPHQL_VALIDATION_FAILED', 'config'],
    ['USER_INPUT_ERROR', 'not-found'],
    ['INTERNAL_SERVER_ERROR', undefined],
  ])('%s', (code, expected) => {
    expect(faultCode({ message: 'in any language', extensions: { code } }, 'not-found')).toBe(expected);
  });
});
