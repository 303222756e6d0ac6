/** One request to the corner shop: its address, its token, and its refusals in the words of the contract. */
import { CommerceError, readJson, sendRequest } from 'vitrine-video/core';
import type { AdapterHost, Call, CommerceErrorCode, FieldIssue } from 'vitrine-video/core';
import { toCart, type BasketJson } from './corner-cart.js';

/** What goes with a request. */
export interface CornerRequest {
  readonly call: Call | undefined;
  /** The secret of the basket. It travels as a header, never in the URL. */
  readonly token?: string;
  /** Sent as JSON. */
  readonly sent?: unknown;
}

/** Sends a request such as `GET /basket` and resolves with its JSON. */
export type Send = <Answer>(route: string, request: CornerRequest) => Promise<Answer>;

/** What the shop says when it refuses. */
interface RefusalJson {
  readonly error?: string;
  readonly left?: number;
  readonly basket?: BasketJson;
  readonly problems?: readonly ProblemJson[];
}

/** Something that is missing or wrong before the basket can be ordered. */
export interface ProblemJson {
  readonly field: string;
  readonly kind: 'missing' | 'wrong';
}

/** The shop's words, and what they mean here. */
const CODES: Readonly<Record<string, CommerceErrorCode>> = {
  'no-such-article': 'not-found',
  'no-such-row': 'not-found',
  'no-such-order': 'not-found',
  'no-such-code': 'discount-invalid',
  'no-basket': 'cart-expired',
  ordered: 'cart-expired',
  'sold-out': 'out-of-stock',
  'other-total': 'price-changed',
  incomplete: 'validation',
  declined: 'payment-declined',
};

/** The shop's names of fields, and the paths of the contract. */
const FIELDS: Readonly<Record<string, string>> = {
  email: 'buyer.email',
  address: 'shippingAddress.line1',
  country: 'shippingAddress.country',
  delivery: 'delivery.parcel',
};

/** The path of a field in a checkout patch. */
export const fieldOf = ({ field }: ProblemJson): string => FIELDS[field] ?? field;

/** Makes the function that sends. */
export function createSend(host: AdapterHost, endpoint: string): Send {
  return async <Answer>(route: string, { call, token, sent }: CornerRequest) => {
    const [method = 'GET', path = ''] = route.split(' ');
    const headers = {
      ...(sent === undefined ? {} : { 'content-type': 'application/json' }),
      ...(token === undefined ? {} : { 'x-basket': token }),
      ...(call?.mutationId === undefined ? {} : { 'idempotency-key': call.mutationId }),
    };
    const init = { method, headers, ...(sent === undefined ? {} : { body: JSON.stringify(sent) }) };
    const request = { init, call, mutating: method !== 'GET' };
    const response = await sendRequest(host, endpoint + path, request);
    const answer = await readJson(response, request);
    if (response.ok) return answer as Answer;
    throw refusalOf(answer as RefusalJson, response.status);
  };
}

function refusalOf({ error = '', left, basket, problems = [] }: RefusalJson, status: number): CommerceError {
  const issues = problems.map((problem): FieldIssue => ({
    field: fieldOf(problem),
    code: problem.kind === 'missing' ? 'required' : 'invalid',
  }));
  return new CommerceError(CODES[error] ?? 'server', {
    message: `the corner shop says ${error || status}`,
    backendCode: error,
    status,
    issues,
    ...(left === undefined ? {} : { available: left }),
    ...(basket ? { cart: toCart(basket) } : {}),
  });
}
