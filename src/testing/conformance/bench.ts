/** What a conformance test works with: a browser, its tabs, and one adapter that is ready. */
import type { Cart, CartResult } from '../../core/cart.js';
import type { Capabilities, CommerceAdapter, ShopContext } from '../../core/commerce-adapter.js';
import { createMemoryBrowser, createMemoryHost, type MemoryHost } from '../memory-host.js';
import { expectLawfulCart } from './cart-law.js';
import { expectEqual, expectThat, needs } from './expectations.js';
import { createFaultyFetch, looksLikeMutation, type FaultyFetch, type RequestFilter } from './faults.js';
import type { ConformanceFixtures, ConformanceSubject } from './subject.js';

/** A tab of the buyer's browser. */
export interface Tab {
  readonly adapter: CommerceAdapter;
  readonly host: MemoryHost;
  readonly network: FaultyFetch;
  /** Starts the adapter. */
  start(): Promise<Capabilities>;
}

/** The place where one test happens. */
export interface Bench extends Tab {
  readonly subject: ConformanceSubject;
  readonly fixtures: ConformanceFixtures;
  readonly capabilities: Capabilities;
  /** Where the adapters were started. */
  readonly context: ShopContext;
  readonly isMutation: RequestFilter;
  /** Opens another tab, or the same again after a reload; its adapter is not started. */
  openTab(): Tab;
  /** Opens another tab and starts its adapter. */
  openReadyTab(): Promise<Tab>;
  /** Adds one line and answers its id and the cart, which keeps the laws. */
  add(variantId: string, quantity: number): Promise<{ lineId: string; cart: Cart }>;
  /** The cart of an answer, which keeps the laws. */
  lawful(result: CartResult): Cart;
  /** What the cart holds now: variant ids and pieces. */
  contents(adapter?: CommerceAdapter): Promise<Readonly<Record<string, number>>>;
}

/** Opens a browser with one tab and starts the adapter. */
export async function createBench(subject: ConformanceSubject): Promise<Bench & { close(): void }> {
  const browser = createMemoryBrowser();
  const opened: Tab[] = [];
  const { fixtures } = subject;
  const context: ShopContext = { country: fixtures.address?.country ?? 'DE', language: 'en' };

  function openTab(): Tab {
    const adapter = subject.create();
    const network = createFaultyFetch(
      subject.fetch ?? (() => Promise.reject(new TypeError('there is no network'))),
    );
    const host = createMemoryHost({
      browser,
      fetch: network.fetch,
      ...(subject.clock ? { clock: subject.clock } : {}),
    });
    const tab: Tab = { adapter, host, network, start: () => adapter.init(host, context) };
    opened.push(tab);
    return tab;
  }

  async function openReadyTab(): Promise<Tab> {
    const tab = openTab();
    await tab.start();
    return tab;
  }

  const first = openTab();
  const capabilities = await first.start();

  function lawful({ cart }: CartResult): Cart {
    expectLawfulCart(cart, capabilities);
    return cart;
  }

  return {
    ...first,
    subject,
    fixtures,
    capabilities,
    context,
    isMutation: subject.isMutation?.bind(subject) ?? looksLikeMutation,
    openTab,
    openReadyTab,
    lawful,
    async add(variantId, quantity) {
      const result = await first.adapter.addLines([{ variantId, quantity }]);
      expectEqual(result.notices, [], 'notices of a plain add');
      const cart = lawful(result);
      const line = cart.lines.find((other) => other.variantId === variantId);
      expectThat(line, 'the added line is in the cart');
      return { lineId: line.id, cart };
    },
    async contents(adapter = first.adapter) {
      const cart = await adapter.getCart();
      if (cart) expectLawfulCart(cart, capabilities);
      return Object.fromEntries((cart?.lines ?? []).map(({ variantId, quantity }) => [variantId, quantity]));
    },
    close() {
      for (const { adapter } of opened) adapter.dispose();
    },
  };
}

/** Does work that must have made a request to be worth looking at, because a fault in `fetch` reaches nobody else. */
export async function attempt<Result>(
  { network }: Tab,
  work: () => Promise<Result>,
): Promise<{ readonly outcome: Promise<Result> }> {
  const before = network.requests;
  const outcome = work();
  await outcome.catch(() => undefined);
  needs(network.requests > before, 'the adapter makes no request here');
  return { outcome };
}
