/** A shop's backend as a model: it keeps count of what was done, and a test decides what the network does. */
import type { Cart, CartLine, CartResult } from '../../src/core/cart.js';
import { lineKey } from '../../src/core/cart.js';
import { CommerceError } from '../../src/core/commerce-error.js';
import type { BackendChange, Capabilities, CommerceAdapter } from '../../src/core/commerce-adapter.js';
import { ModelCheckouts } from './model-checkout.js';
import type { Outcome, Request } from './model-request.js';
import type { TestTab } from './test-browser.js';

type Listener = (change: BackendChange) => void;

/** What the backend can do; the rest is fixed. */
export type ModelCapabilities = Partial<Capabilities['cart']> & {
  readonly modes?: Capabilities['checkout']['modes'];
};

/** The backend that all tabs talk to. */
export class ModelBackend {
  /** The cart's lines, by variant id; `null` while there is no cart. */
  lines: Map<string, number> | null = null;
  /** Every mutation that took effect, in order, with the cart that it went into. */
  readonly applied: { readonly mutationId: string; readonly generation: number }[] = [];
  /** Counts the carts; each that expires is followed by another one. */
  generation = 0;
  /** Names of all requests that arrived. */
  readonly log: string[] = [];
  readonly checkouts = new ModelCheckouts(this);
  /** Requests on their way; empty unless `manual`. */
  readonly requests: Request[] = [];
  /** What becomes of the next requests, by name; without an entry they are answered. */
  readonly script: { readonly name: string; readonly outcome: Outcome }[] = [];
  /** Names of the requests that somebody gave up waiting for. */
  readonly late = new Set<string>();
  /** Requests wait until the test settles them. */
  manual = false;
  unreachable = false;
  unitPriceMinor = 1000;
  /** The most pieces of one line. */
  stock = Infinity;
  /** The cart has expired, and no tab has been told yet. */
  expired = false;
  /** The tabs whose page has a cart of its own that tells of its changes. */
  readonly listeners = new Map<Listener, TestTab>();

  readonly options: ModelCapabilities;

  constructor(options: ModelCapabilities = {}) {
    this.options = options;
  }

  quantity(variantId: string): number {
    return this.lines?.get(variantId) ?? 0;
  }

  /** Somebody who is not Vitrine changes the cart. */
  setForeign(variantId: string, quantity: number): void {
    this.lines ??= new Map();
    this.lines.set(variantId, quantity);
  }

  /** The page's own cart puts pieces in, and tells those who listen in that tab. */
  addAsPage(tab: TestTab, variantId: string, quantity: number): void {
    this.setForeign(variantId, this.quantity(variantId) + quantity);
    for (const [listener, other] of this.listeners) if (other === tab && tab.alive) listener({ cart: true });
  }

  /** The shop forgets the cart. Who changes it next is told so, and who reads it finds none. */
  expire(): void {
    this.expired = this.lines !== null;
    this.lines = null;
    this.generation += 1;
  }

  cart(): Cart | null {
    this.expired = false;
    if (!this.lines) return null;
    const price = (amountMinor: number) => ({ amountMinor, currency: 'EUR' });
    const lines = [...this.lines].map(([variantId, quantity]): CartLine => ({
      id: `line-${variantId}`,
      key: lineKey(variantId),
      variantId,
      title: variantId,
      quantity,
      unitPrice: price(this.unitPriceMinor),
      subtotal: price(this.unitPriceMinor * quantity),
      availability: { status: 'in-stock' },
    }));
    const itemCount = lines.reduce((count, line) => count + line.quantity, 0);
    const sum = price(itemCount * this.unitPriceMinor);
    return {
      id: `cart-${this.generation}`,
      currency: 'EUR',
      lines,
      itemCount,
      totals: [
        { type: 'subtotal', amount: sum },
        { type: 'total', amount: sum },
      ],
      discounts: [],
      taxDisplay: 'included',
    };
  }

  /** A request of a tab: what is thrown by `work` is the backend's answer, the rest is the network's doing. */
  call<Result>(tab: TestTab, name: string, mutating: boolean, work: () => Result): Promise<Result> {
    if (!tab.alive) return new Promise(() => undefined);
    const answer = new Promise<Result>((resolve, reject) => {
      const lost = new CommerceError('network', { ambiguous: mutating });
      const arrive = (): (() => void) => {
        this.log.push(name);
        try {
          const result = structuredClone(work());
          return () => resolve(result);
        } catch (thrown) {
          const failure = thrown as Error;
          return () => reject(failure);
        }
      };
      let reply: (() => void) | undefined;
      const settle = (outcome: Outcome): void => {
        if (outcome === 'arrive') return void (reply ??= arrive());
        if (outcome === 'arrive-twice') return void (reply ??= (arrive(), arrive()));
        if (outcome === 'time-out') {
          this.late.add(name);
          return reject(new CommerceError('timeout', { ambiguous: mutating }));
        }
        this.requests.splice(this.requests.indexOf(request), 1);
        if (outcome instanceof CommerceError && !reply) return reject(outcome);
        if (outcome === 'drop-request') return reject(lost);
        reply ??= arrive();
        if (outcome === 'drop-answer') reject(lost);
        else reply();
      };
      const request: Request = { tab, name, mutating, settle };
      this.requests.push(request);
      if (!this.manual) settle(this.unreachable ? 'drop-request' : this.#nextOutcome(name));
    });
    return tab.whileAlive(answer);
  }

  /** Scripts what becomes of the next requests of that name, in this order. */
  expect(name: string, ...outcomes: readonly Outcome[]): void {
    for (const outcome of outcomes) this.script.push({ name, outcome });
  }

  /** How often a mutation took effect in the cart that there is now. */
  count(mutationId: string): number {
    return this.applied.filter(
      (done) => done.mutationId === mutationId && done.generation === this.generation,
    ).length;
  }

  /** Whether a mutation took effect at all, be it in a cart that has expired since. */
  hasApplied(mutationId: string): boolean {
    return this.applied.some((done) => done.mutationId === mutationId);
  }

  addLine(variantId: string, quantity: number, mutationId: string): CartResult {
    this.#refuseExpired();
    if (this.options.idempotencyKeys && this.count(mutationId) > 0) return this.#result();
    const wanted = this.quantity(variantId) + quantity;
    const actual = Math.min(wanted, this.stock);
    if (actual === this.quantity(variantId) && quantity > 0) throw new CommerceError('out-of-stock');
    this.#mark(mutationId);
    this.lines ??= new Map();
    this.lines.set(variantId, actual);
    return this.#result();
  }

  setLine(lineId: string, quantity: number, mutationId: string): CartResult {
    this.#refuseExpired();
    const variantId = lineId.replace('line-', '');
    this.#mark(mutationId);
    if (quantity === 0) this.lines?.delete(variantId);
    else if (this.lines?.has(variantId)) this.lines.set(variantId, Math.min(quantity, this.stock));
    else throw new CommerceError('not-found');
    return this.#result();
  }

  #refuseExpired(): void {
    if (!this.expired) return;
    this.expired = false;
    throw new CommerceError('cart-expired');
  }

  #mark(mutationId: string): void {
    this.applied.push({ mutationId, generation: this.generation });
  }

  #result(): CartResult {
    const cart = this.cart();
    if (!cart) throw new CommerceError('cart-expired');
    return { cart, notices: [] };
  }

  #nextOutcome(name: string): Outcome {
    const index = this.script.findIndex((entry) => entry.name === name);
    const [entry] = index < 0 ? [] : this.script.splice(index, 1);
    return entry?.outcome ?? 'answer';
  }
}

/** What a tab uses to talk to the backend. */
export function createModelAdapter(backend: ModelBackend, tab: TestTab, identity = 'model'): CommerceAdapter {
  const { modes = ['native'], ...cart } = backend.options;
  const capabilities: Capabilities = {
    contract: 1,
    catalog: { search: false, batch: 10, refs: ['id'] },
    cart: {
      discounts: 'none',
      lineAttributes: false,
      cartAttributes: false,
      note: false,
      stockPolicy: 'clamp',
      idempotencyKeys: false,
      mutationIds: false,
      totals: 'authoritative',
      ...cart,
    },
    checkout: { modes, delivery: 'none', guest: true, express: false, popupNeedsGesture: false },
  };
  return {
    id: 'model',
    identity,
    init: () => Promise.resolve(capabilities),
    getProducts: (references) => Promise.resolve(references.map(() => null)),
    getCart: () => backend.call(tab, 'getCart', false, () => backend.cart()),
    addLines: ([line], call) =>
      backend.call(tab, 'addLines', true, () => {
        if (!line || !call?.mutationId) throw new Error('an add without line or mutation id');
        return backend.addLine(line.variantId, line.quantity, call.mutationId);
      }),
    setQuantity: (lineId, quantity, call) =>
      backend.call(tab, 'setQuantity', true, () => backend.setLine(lineId, quantity, call?.mutationId ?? '')),
    ...(cart.mutationIds
      ? { hasMutation: (id) => backend.call(tab, 'hasMutation', false, () => backend.count(id) > 0) }
      : {}),
    clear: () => Promise.resolve(),
    beginCheckout: (request) => backend.checkouts.begin(tab, request.mode),
    resumeCheckout: (handle) => backend.checkouts.resume(tab, handle),
    readReturn: (address) =>
      backend.call(tab, 'readReturn', false, () => backend.checkouts.readReturn(address)),
    subscribe(listener) {
      backend.listeners.set(listener, tab);
      return () => void backend.listeners.delete(listener);
    },
    dispose: () => undefined,
  };
}
