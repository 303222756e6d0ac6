/** Card numbers are found wherever they stand, and other long numbers are let through. */
import { describe, expect, it } from 'vitest';
import { holdsCardNumber } from '../../src/core/card-number.js';

describe('a card number', () => {
  it.each([
    '4242424242424242',
    'card: 4242 4242 4242 4242.',
    '5555-5555-5555-4444',
    'tok_378282246310005',
    { token: { number: '6011111111111117' } },
    [{ note: 'pay with 2223003122003222, please' }],
  ])('is found in %j', (value) => {
    expect(holdsCardNumber(value)).toBe(true);
  });

  it.each([
    'ctoken_1NnQUf2eZvKYlo2CIObdtbnb',
    '4242424242424241',
    '1764000000000',
    '0000000000000000',
    'a4242424242424242',
    '42424242424242424242',
    { handler: 'test', token: 'approve', display: { label: 'Visa', last4: '4242' } },
    undefined,
  ])('is not found in %j', (value) => {
    expect(holdsCardNumber(value)).toBe(false);
  });
});
