/** An adapter that talks to a backend over HTTP, and the backend in memory: for the tests that need a network to fail. */
import { createLocalAdapter } from '../../src/adapters/local.js';
import type { Call } from '../../src/core/call.js';
import type { AdapterHost } from '../../src/core/adapter-host.js';
import type { CommerceAdapter } from '../../src/core/commerce-adapter.js';
import { CommerceError, type CommerceErrorDetails } from '../../src/core/commerce-error.js';
import { readJson, sendRequest } from '../../src/core/http.js';
import type { ConformanceSubject } from '../../src/testing/conformance/subject.js';
import { createMemoryHost } from '../../src/testing/memory-host.js';
import { localSubject } from '../adapters/local/local-subject.js';
import { sampleCatalog } from '../adapters/local/sample-shop.js';

const READS = ['getProducts', 'search', 'getCart', 'hasMutation'] as const;
const CHANGES = [
  'addLines',
  'setQuantity',
  'applyDiscount',
  'removeDiscount',
  'setCartInfo',
  'clear',
] as const;
type Method = (typeof READS)[number] | (typeof CHANGES)[number];

/** A subject whose every method is a request. It sells by redirect only. */
export function remoteSubject(): ConformanceSubject {
  const { fixtures } = localSubject('clamp');
  const backends = new Map<string, Promise<CommerceAdapter>>();
  return {
    name: 'remote',
    fixtures,
    fetch: (input, init) => answer(backends, input as string, init),
    create: createRemoteAdapter,
    controls: {
      expireCart: (browser) => Promise.resolve(void browser.storage.set('token', crypto.randomUUID())),
    },
  };
}

/** `https://backend.example/<method>` with the cart's token as a header and the arguments as a JSON body. */
async function answer(
  backends: Map<string, Promise<CommerceAdapter>>,
  url: string,
  init: RequestInit | undefined,
): Promise<Response> {
  const method = new URL(url).pathname.slice(1);
  const { token = '' } = init?.headers as Record<string, string>;
  const backend = backends.get(token) ?? openBackend();
  backends.set(token, backend);
  const adapter = await backend;
  const { parameters, mutationId } = JSON.parse(init?.body as string) as {
    parameters: readonly unknown[];
    mutationId?: string;
  };
  const call = mutationId === undefined ? {} : { mutationId };
  const run = adapter[method as Method] as (...all: readonly unknown[]) => Promise<unknown>;
  try {
    return Response.json({ value: await run(...parameters, call) });
  } catch (error) {
    const { code, message, cart, available } = error as CommerceError;
    return Response.json({ code, details: { message, cart, available } });
  }
}

async function openBackend(): Promise<CommerceAdapter> {
  const adapter = createLocalAdapter({ catalog: sampleCatalog() });
  await adapter.init(createMemoryHost(), { country: 'DE' });
  return adapter;
}

function createRemoteAdapter(): CommerceAdapter {
  let host: AdapterHost;

  async function token(mayCreate: boolean): Promise<string> {
    const known = await host.storage.get('token');
    if (known !== undefined || !mayCreate) return known ?? 'nobody';
    const fresh = host.uuid();
    await host.storage.set('token', fresh);
    return fresh;
  }

  async function send(method: Method, parameters: readonly unknown[], call: Call = {}): Promise<unknown> {
    const mutating = (CHANGES as readonly string[]).includes(method);
    if (call.signal?.aborted) throw new CommerceError('aborted', { cause: call.signal.reason });
    const name = await host.lock('token', () => token(mutating && method !== 'clear'));
    if (method === 'clear') await host.storage.remove('token');
    const body = JSON.stringify({ parameters, mutationId: call.mutationId });
    const init = { method: mutating ? 'POST' : 'GET', headers: { token: name }, body };
    const url = `https://backend.example/${method}`;
    const response = await sendRequest(host, url, { init, call, mutating });
    const { value, code, details } = (await readJson(response, { call, mutating })) as {
      value?: unknown;
      code?: CommerceError['code'];
      details?: CommerceErrorDetails;
    };
    if (code) throw new CommerceError(code, details);
    return value;
  }

  const method =
    <Name extends Method>(name: Name) =>
    (...all: readonly unknown[]) => {
      const parameters = all.slice(0, ARITY[name]);
      return send(name, parameters, all[ARITY[name]] as Call | undefined);
    };

  const methods = Object.fromEntries([...READS, ...CHANGES].map((name) => [name, method(name)]));
  return {
    ...(methods as unknown as Required<Pick<CommerceAdapter, Method>>),
    id: 'remote',
    identity: 'backend.example',
    async init(ownHost) {
      host = ownHost;
      const local = createLocalAdapter({ catalog: sampleCatalog() });
      const capabilities = await local.init(createMemoryHost(), {});
      return { ...capabilities, checkout: { ...capabilities.checkout, modes: ['redirect'] } };
    },
    async beginCheckout({ mode }, call) {
      if (mode !== 'redirect') throw new CommerceError('unsupported');
      if (!(await send('getCart', [], call))) throw new CommerceError('checkout-blocked');
      return { mode, url: 'https://backend.example/checkout', target: '_self' };
    },
    dispose: () => undefined,
  };
}

/** How many arguments come before the call's options. */
const ARITY: Readonly<Record<Method, number>> = {
  getProducts: 1,
  search: 1,
  getCart: 0,
  hasMutation: 1,
  addLines: 1,
  setQuantity: 2,
  applyDiscount: 1,
  removeDiscount: 1,
  setCartInfo: 1,
  clear: 0,
};
