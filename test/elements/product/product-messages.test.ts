/** The words for what came of adding, and for a product that could not be loaded. */
import { describe, expect, it } from 'vitest';
import { CommerceError, type CommerceErrorDetails } from '../../../src/core/commerce-error.js';
import { failurePhrase, resultPhrase } from '../../../src/elements/product/product-messages.js';

describe('resultPhrase', () => {
  const refused = (code: ConstructorParameters<typeof CommerceError>[0], details?: CommerceErrorDetails) =>
    resultPhrase({ status: 'refused', error: new CommerceError(code, details) }, 2, 'v')?.key;
  const adjusted = (actual?: number) =>
    ({
      status: 'done',
      notices: [{ code: 'quantity-adjusted', message: '', ...(actual === undefined ? {} : { actual }) }],
    }) as const;

  it('counts what was added', () => {
    expect(resultPhrase({ status: 'done' }, 2, 'v')).toEqual({ key: 'added', values: { count: 2 } });
  });

  it('says when it became fewer, or none', () => {
    expect(resultPhrase(adjusted(1), 2, 'v')).toEqual({ key: 'added-fewer', values: { count: 1 } });
    expect(resultPhrase(adjusted(0), 2, 'v')?.key).toBe('refused-none-left');
    expect(resultPhrase(adjusted(), 2, 'v')?.key).toBe('refused-insufficient-stock');
  });

  it('is silent when it was withdrawn', () => {
    expect(resultPhrase({ status: 'canceled' }, 2, 'v')).toBeUndefined();
  });

  it('says why it was refused, with what is left', () => {
    expect(refused('insufficient-stock', { available: 1 })).toBe('refused-some-left');
    expect(refused('insufficient-stock', { available: 0 })).toBe('refused-none-left');
    expect(refused('insufficient-stock')).toBe('refused-insufficient-stock');
    expect(refused('out-of-stock')).toBe('refused-out-of-stock');
    expect(refused('network')).toBe('offline');
    expect(refused('conflict')).toBe('refused');
  });

  it('never invites to try again when it may have been added', () => {
    expect(refused('timeout', { ambiguous: true })).toBe('refused-unknown');
  });
});

describe('failurePhrase', () => {
  it.each([
    ['network', 'offline'],
    ['timeout', 'offline'],
    ['server', 'refused-busy'],
    ['unauthorized', 'closed'],
    ['config', 'closed'],
    ['not-found', 'failed'],
  ] as const)('says of %s that it is %s', (code, key) => {
    expect(failurePhrase(new CommerceError(code)).key).toBe(key);
  });
});
