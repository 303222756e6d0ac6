/** How many pieces a buyer may take. */
import { describe, expect, it } from 'vitest';
import { clampQuantity, quantityBounds, stepQuantity } from '../../src/core/quantity.js';

describe('quantityBounds', () => {
  it('is open upwards when nobody states a limit', () => {
    expect(quantityBounds()).toEqual({ min: 1, step: 1 });
    expect(quantityBounds(undefined, { status: 'unknown' })).toEqual({ min: 1, step: 1 });
  });

  it('ends at the stock or at the rule, whichever is less', () => {
    expect(quantityBounds({ min: 1, max: 5, step: 1 }, { status: 'low-stock', quantity: 2 }).max).toBe(2);
    expect(quantityBounds({ min: 1, max: 5, step: 1 }, { status: 'in-stock', quantity: 40 }).max).toBe(5);
  });

  it('lets a backorder exceed the stock', () => {
    expect(quantityBounds(undefined, { status: 'backorder', quantity: 0 }).max).toBeUndefined();
  });

  it('ends on a step', () => {
    expect(quantityBounds({ min: 2, max: 11, step: 4 })).toEqual({ min: 2, step: 4, max: 10 });
  });

  it('never ends below its beginning', () => {
    expect(quantityBounds({ min: 6, step: 6 }, { status: 'low-stock', quantity: 2 }).max).toBe(6);
  });

  it('does not believe a rule of nothing', () => {
    expect(quantityBounds({ min: 0, step: 0 })).toEqual({ min: 1, step: 1 });
  });
});

describe('clampQuantity', () => {
  const bounds = { min: 2, step: 4, max: 10 };

  it.each([
    [1, 2],
    [5, 2],
    [6, 6],
    [9.9, 6],
    [99, 10],
    [NaN, 2],
    [Infinity, 2],
  ])('makes %d into %d', (wanted, quantity) => expect(clampQuantity(wanted, bounds)).toBe(quantity));
});

describe('stepQuantity', () => {
  const bounds = { min: 2, step: 4, max: 10 };

  it('goes by steps and stays within the bounds', () => {
    expect(stepQuantity(2, 1, bounds)).toBe(6);
    expect(stepQuantity(10, 1, bounds)).toBe(10);
    expect(stepQuantity(2, -1, bounds)).toBe(2);
  });
});
