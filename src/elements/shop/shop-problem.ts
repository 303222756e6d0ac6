/** Which problem of the page an error of the shop is. */
import type { CommerceError, CommerceErrorCode } from '../../core/commerce-error.js';
import type { Problem, ProblemCode } from '../../core/problem.js';

/** What a shop may refuse a buyer on any good day; the element that asked says so to the buyer. */
const REFUSALS: ReadonlySet<CommerceErrorCode> = new Set([
  'out-of-stock',
  'insufficient-stock',
  'price-changed',
  'invalid-quantity',
  'discount-invalid',
  'validation',
  'conflict',
  'payment-declined',
  'action-required',
  'aborted',
]);

/** What has a page of its own, because there is something to check. */
const NAMED: Partial<Record<CommerceErrorCode, ProblemCode>> = {
  network: 'backend-unreachable',
  timeout: 'backend-unreachable',
  unauthorized: 'backend-refused',
  'cart-expired': 'cart-expired',
  'checkout-blocked': 'checkout-blocked',
};

/** The problem that an error is; `started` tells whether the adapter has ever become a shop. */
export function shopProblem(error: CommerceError, started: boolean, where: string): Problem {
  return { code: problemCode(error, started), where, detail: error.message, cause: error };
}

/** Whether nothing is wrong with page or shop, so that the console keeps quiet. */
export function isRefusal({ code }: Problem): boolean {
  return code === 'request-refused';
}

function problemCode(error: CommerceError, started: boolean): ProblemCode {
  const { backendCode: own } = error;
  if (own === 'catalog-invalid' || own === 'currency-mismatch' || own === 'card-number-refused') return own;
  if (REFUSALS.has(error.code)) return 'request-refused';
  const named = NAMED[error.code];
  if (named) return named;
  return started ? 'request-failed' : 'adapter-failed';
}
