/** Things that go wrong between a browser and a backend, put into `fetch` on purpose. */

/** What goes wrong. With `drop-answer` the backend has acted, and nobody hears of it. */
export type Fault =
  | { readonly kind: 'drop-request' | 'drop-answer' | 'not-json' | 'hang' }
  | { readonly kind: 'status'; readonly status: number; readonly headers?: Readonly<Record<string, string>> };

/** A `fetch` that fails on demand, and what went through it. */
export interface FaultyFetch {
  readonly fetch: typeof fetch;
  /** How many requests were made, lost ones included. */
  readonly requests: number;
  /** All of them, in their order. */
  readonly log: readonly SentRequest[];
  /** Every request that `applies` to meets the fault from now on; the answer ends it. */
  inject(fault: Fault, applies?: RequestFilter): () => void;
}

/** A request that was made. */
export interface SentRequest {
  readonly url: string;
  /** In capitals. */
  readonly method: string;
}

/** Tells requests apart. */
export type RequestFilter = (url: string, init?: RequestInit) => boolean;

/** Wraps `send`. */
export function createFaultyFetch(send: typeof fetch): FaultyFetch {
  const faults = new Set<{ readonly fault: Fault; readonly applies: RequestFilter }>();
  const log: SentRequest[] = [];
  return {
    get requests() {
      return log.length;
    },
    log,
    fetch(input, init) {
      const url = input instanceof Request ? input.url : String(input);
      log.push({ url, method: (init?.method ?? 'GET').toUpperCase() });
      const entry = [...faults].find(({ applies }) => applies(url, init));
      return entry ? fail(entry.fault, () => send(input, init), init?.signal) : send(input, init);
    },
    inject(fault, applies = () => true) {
      const entry = { fault, applies };
      faults.add(entry);
      return () => void faults.delete(entry);
    },
  };
}

async function fail(
  fault: Fault,
  send: () => Promise<Response>,
  signal: AbortSignal | null | undefined,
): Promise<Response> {
  switch (fault.kind) {
    case 'drop-request':
      throw new TypeError('the network is gone (injected)');
    case 'drop-answer':
      await send();
      throw new TypeError('the connection was reset after the request (injected)');
    case 'not-json':
      return new Response('<html>', { status: 200 });
    case 'status':
      return new Response('{}', { status: fault.status, headers: fault.headers ?? {} });
    case 'hang':
      return hang(signal);
  }
}

/** Node ends while only `AbortSignal.timeout` is waited for, so a timer keeps it. */
function hang(signal: AbortSignal | null | undefined): Promise<never> {
  return new Promise((_, reject) => {
    const alive = setInterval(() => undefined, 1000);
    const end = () => {
      clearInterval(alive);
      reject(signal?.reason as Error);
    };
    if (signal?.aborted) end();
    else signal?.addEventListener('abort', end, { once: true });
  });
}

/** A GraphQL mutation, or any method but GET. */
export function looksLikeMutation(_url: string, init?: RequestInit): boolean {
  const { body, method = 'GET' } = init ?? {};
  if (typeof body === 'string' && body.includes('query')) return body.includes('mutation');
  return method.toUpperCase() !== 'GET';
}
