/** Every shape in which Medusa refuses has a code, and none of them tells the id of the cart. */
import { describe, expect, it } from 'vitest';
import { hideIds, refusalError } from '../../../src/adapters/medusa/medusa-errors.js';

const ID = '01M83FTX9N33P24YMKGR8X5WHN';

describe('a refusal', () => {
  // Bodies and status codes as Medusa 2.21.2 sends them.
  it.each([
    [400, 'not_allowed', 'A valid publishable key is required to proceed with the request', 'unauthorized'],
    [400, 'not_allowed', 'Publishable API key required in the request header: x-…', 'unauthorized'],
    [400, 'invalid_data', 'The promotion code NOPE is invalid', 'discount-invalid'],
    [400, 'invalid_data', `Variants variant_${ID} do not exist or belong to a product …`, 'validation'],
    [404, 'not_found', `Line item with id: cali_${ID} was not found`, 'not-found'],
    [400, 'invalid_data', `Cart cart_${ID} is already completed.`, 'cart-expired'],
    [400, 'not_allowed', `Session: payses_${ID} was not authorized with the provider.`, 'payment-declined'],
    [400, 'invalid_data', 'Payment collection has not been initiated for cart', 'payment-failed'],
    [409, 'conflict', 'Idempotency key is in use', 'conflict'],
  ])('%s %s: %s', (status, type, message, code) => {
    const error = refusalError({ type, message }, status);
    expect([error.code, error.backendCode, error.status, error.ambiguous]).toEqual([
      code,
      type,
      status,
      false,
    ]);
    expect(error.message).not.toContain(ID);
  });

  it('goes by its code before its message', () => {
    const message = 'Some variant does not have the required inventory';
    const error = refusalError({ code: 'insufficient_inventory', type: 'not_allowed', message }, 400);
    expect(error.code).toBe('insufficient-stock');
  });

  it('of a key says where keys are', () => {
    const error = refusalError({ type: 'not_allowed', message: 'A valid publishable key is required' }, 400);
    expect(error.message).toContain('publishableKey');
  });
});

it('an id is hidden wherever it stands', () => {
  expect(hideIds(`https://shop.example/store/carts/cart_${ID}/line-items/cali_${ID}?x=1`)).toBe(
    'https://shop.example/store/carts/cart_…/line-items/cali_…?x=1',
  );
});
