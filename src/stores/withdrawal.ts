/** Hands a buyer's withdrawal to the shop, and acknowledges only what the shop has acknowledged. Loaded when somebody withdraws. */
import type { AdapterHost } from '../core/adapter-host.js';
import type { WithdrawalReceipt, WithdrawalRequest } from '../core/commerce-adapter.js';
import { asCommerceError, CommerceError, type CommerceErrorCode } from '../core/commerce-error.js';
import { readJson, sendRequest } from '../core/http.js';
import { safeUrl } from '../core/safe-url.js';
import { retrying } from './retry.js';
import type { ShopScope } from './shop-scope.js';

/** How it ended. Only `received` may be told to the buyer as received. */
export type WithdrawalResult =
  | { readonly status: 'received'; readonly receipt: WithdrawalReceipt }
  | { readonly status: 'failed'; readonly error: CommerceError };

/** Asks the adapter where it can, else the address that the page names. */
export async function requestWithdrawal(
  { adapter, host, ready }: ShopScope,
  url: string | undefined,
  request: WithdrawalRequest,
): Promise<WithdrawalResult> {
  try {
    checkFields(request);
    return { status: 'received', receipt: await hand() };
  } catch (thrown) {
    return { status: 'failed', error: asCommerceError(thrown) };
  }

  async function hand(): Promise<WithdrawalReceipt> {
    if (adapter.requestWithdrawal) {
      await ready();
      return adapter.requestWithdrawal(request);
    }
    if (url !== undefined) return post(host, url, request);
    throw new CommerceError('unsupported', {
      message: 'the adapter takes no withdrawals: set withdrawalUrl (withdrawal-url on <vitrine-shop>)',
    });
  }
}

function checkFields(request: WithdrawalRequest): void {
  const issues = (['name', 'orderNumber', 'email'] as const)
    .filter((field) => !request[field].trim())
    .map((field) => ({ field, code: 'required' as const }));
  if (issues.length > 0) throw new CommerceError('validation', { issues });
}

/** May be sent again, because the reference tells a repeated one from a second one. It never follows to another host. */
async function post(host: AdapterHost, url: string, request: WithdrawalRequest): Promise<WithdrawalReceipt> {
  if (!safeUrl(url)) throw new CommerceError('config', { message: `withdrawalUrl is not http(s): ${url}` });
  const content = { ...request, requestedAt: new Date(host.now()).toISOString(), reference: host.uuid() };
  const init: RequestInit = {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(content),
    redirect: 'error',
    credentials: 'same-origin',
  };
  const sent = { init, mutating: true };
  return retrying(host, async () => {
    const response = await sendRequest(host, url, sent);
    if (!response.ok) throw refusal(url, response.status);
    return readReceipt(url, await readJson(response, sent));
  });
}

const REFUSALS: Readonly<Record<number, CommerceErrorCode>> = {
  400: 'validation',
  404: 'not-found',
  422: 'validation',
};

function refusal(url: string, status: number): CommerceError {
  return new CommerceError(REFUSALS[status] ?? 'config', { status, message: `${url} answered ${status}` });
}

/** An answer without a receipt acknowledges nothing. */
function readReceipt(url: string, answer: unknown): WithdrawalReceipt {
  const { receivedAt, reference } = (answer ?? {}) as Readonly<Record<string, unknown>>;
  if (
    typeof receivedAt === 'string' &&
    !Number.isNaN(Date.parse(receivedAt)) &&
    typeof reference === 'string'
  )
    return { receivedAt, reference };
  throw new CommerceError('outcome-unknown', {
    message: `${url} did not answer with { "receivedAt": "<ISO 8601>", "reference": "…" }`,
  });
}
