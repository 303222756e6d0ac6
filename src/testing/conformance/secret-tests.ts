/** Conformance: whoever has the cart's token has the cart, so it stays in storage and in the requests that need it. */
import type { Bench } from './bench.js';
import type { ConformanceTest } from './conformance-test.js';
import { expectThat, needs } from './expectations.js';
import type { Fault } from './faults.js';

/** Shorter texts are words, not secrets. */
const SHORTEST_SECRET = 16;

export const SECRET_TESTS: readonly ConformanceTest[] = [
  {
    id: 'secrets.stay-out-of-the-log',
    run: async (bench) => {
      const secrets = await secretsAfterAdd(bench);
      await provokeErrors(bench);
      const log = bench.host.logs.map(({ message, data }) => `${message} ${textOf(data)}`);
      expectNone(secrets, log, 'the log');
    },
  },
  {
    id: 'secrets.stay-out-of-errors',
    run: async (bench) => {
      const secrets = await secretsAfterAdd(bench);
      const thrown = await provokeErrors(bench);
      expectNone(secrets, thrown.map(messagesOf), 'an error');
    },
  },
  {
    id: 'secrets.stay-out-of-addresses',
    run: async (bench) => {
      needs(!bench.subject.namesCartInUrl, 'a backend that does not name the cart in its URLs');
      const { adapter, fixtures, network } = bench;
      const secrets = await secretsAfterAdd(bench);
      await adapter.getCart();
      await adapter.getProducts([{ handle: fixtures.handle }]);
      const read = network.log.filter(({ method }) => method === 'GET').map(({ url }) => url);
      expectNone(secrets, read, 'the address of a read');
    },
  },
];

/** Lets a refusal and each failure of the network happen to a read and a change; answers what was thrown. */
async function provokeErrors(bench: Bench): Promise<readonly unknown[]> {
  const { adapter, network, fixtures } = bench;
  const thrown: unknown[] = [];
  const note = (error: unknown) => void thrown.push(error);
  await adapter.setQuantity('424242', 2).catch(note);
  await adapter.addLines([{ variantId: fixtures.unknownVariant, quantity: 1 }]).catch(note);
  for (const fault of FAULTS) {
    const heal = network.inject(fault);
    await adapter.getCart({ timeoutMilliseconds: 20 }).catch(note);
    const call = { timeoutMilliseconds: 20 };
    await adapter.addLines([{ variantId: fixtures.inStock, quantity: 1 }], call).catch(note);
    heal();
  }
  return thrown;
}

const FAULTS: readonly Fault[] = [
  { kind: 'drop-request' },
  { kind: 'not-json' },
  { kind: 'hang' },
  ...[400, 401, 404, 429, 503].map((status) => ({ kind: 'status', status }) as const),
];

/** The parts of stored texts, plain or JSON, that are long enough to be secret. */
async function secretsAfterAdd({ add, host, fixtures }: Bench): Promise<readonly string[]> {
  await add(fixtures.inStock, 1);
  const parts = [...host.browser.storage.values()].flatMap((text) => text.split(/[^\w-]+/));
  return [...new Set(parts)].filter((part) => part.length >= SHORTEST_SECRET);
}

function expectNone(secrets: readonly string[], texts: readonly string[], where: string): void {
  const found = texts.some((text) => secrets.some((secret) => text.includes(secret)));
  expectThat(!found, `a stored secret is in ${where}`);
}

/** The message of an error and of what caused it. */
function messagesOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return textOf(thrown);
  return `${thrown.message} ${thrown.cause === undefined ? '' : messagesOf(thrown.cause)}`;
}

function textOf(data: unknown): string {
  return data instanceof Error ? messagesOf(data) : (JSON.stringify(data) ?? '');
}
