/** Errors of a shop become the right problem of the page. */
import { describe, expect, it } from 'vitest';
import { CommerceError } from '../../../src/core/commerce-error.js';
import { isRefusal, shopProblem } from '../../../src/elements/shop/shop-problem.js';

const problemOf = (code: CommerceError['code'], started: boolean) =>
  shopProblem(new CommerceError(code, { message: 'because' }), started, '<vitrine-shop>');

describe('the problem that an error of a shop is', () => {
  it.each(['payment-declined', 'out-of-stock', 'discount-invalid'] as const)(
    'takes %s for a refusal, in which nothing is wrong',
    (code) => expect(isRefusal(problemOf(code, true))).toBe(true),
  );

  it.each(['server', 'unsupported'] as const)('takes %s for a failure', (code) => {
    expect(problemOf(code, true)).toMatchObject({ code: 'request-failed', detail: 'because' });
  });

  it.each([
    ['network', 'backend-unreachable'],
    ['timeout', 'backend-unreachable'],
    ['unauthorized', 'backend-refused'],
    ['cart-expired', 'cart-expired'],
  ] as const)('gives %s a page of its own, started or not', (code, problem) => {
    expect([problemOf(code, true).code, problemOf(code, false).code]).toEqual([problem, problem]);
  });

  it('blames the start while there has been none', () => {
    expect(problemOf('config', false).code).toBe('adapter-failed');
  });

  it('tells of a currency that nobody expected', () => {
    const error = new CommerceError('config', { backendCode: 'currency-mismatch' });
    expect(shopProblem(error, true, '<vitrine-shop>').code).toBe('currency-mismatch');
  });

  it('names the catalogue whose author has something to correct', () => {
    const error = new CommerceError('config', { backendCode: 'catalog-invalid' });
    expect(shopProblem(error, false, '<vitrine-shop>').code).toBe('catalog-invalid');
    expect(shopProblem(error, true, '<vitrine-shop>').code).toBe('catalog-invalid');
  });
});
