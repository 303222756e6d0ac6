/** The one error that adapters throw. */
import { describe, expect, it } from 'vitest';
import { asCommerceError, CommerceError } from '../../src/core/commerce-error.js';

describe('CommerceError', () => {
  it('has defaults for what is not known', () => {
    const error = new CommerceError('not-found');
    expect(error).toMatchObject({
      name: 'CommerceError',
      message: 'not-found',
      issues: [],
      ambiguous: false,
    });
    expect(error.cart).toBeUndefined();
    expect('cause' in error).toBe(false);
  });

  it('keeps its cause', () => {
    const cause = new TypeError('gone');
    expect(new CommerceError('network', { cause }).cause).toBe(cause);
  });

  it('is named like the platform names an abort', () => {
    expect(new CommerceError('aborted').name).toBe('AbortError');
  });

  it.each([
    ['network', true],
    ['timeout', true],
    ['server', true],
    ['rate-limited', true],
    ['aborted', false],
    ['conflict', false],
    ['payment-declined', false],
  ] as const)('%s may be tried again: %s', (code, retryable) => {
    expect(new CommerceError(code).retryable).toBe(retryable);
  });
});

describe('asCommerceError', () => {
  it('leaves one as it is', () => {
    const error = new CommerceError('conflict');
    expect(asCommerceError(error)).toBe(error);
  });

  it.each([
    [new RangeError('odd'), 'server', 'odd'],
    ['a text', 'server', 'a text'],
    [new DOMException('stop', 'AbortError'), 'aborted', 'stop'],
    [new DOMException('slow', 'TimeoutError'), 'timeout', 'slow'],
  ])('reads %s as %s', (thrown, code, message) => {
    expect(asCommerceError(thrown)).toMatchObject({ code, message, cause: thrown });
  });
});
