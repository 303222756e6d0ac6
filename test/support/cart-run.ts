/** One random life of a cart: clicks, faults of the network, dying tabs, other writers; and what must hold at its end. */
import { CommerceError } from '../../src/core/commerce-error.js';
import { cartFaults, type Click } from './cart-faults.js';
import { ModelBackend, type ModelCapabilities } from './model-backend.js';
import type { Outcome } from './model-request.js';
import { openModelShop, turn, type ModelShop } from './model-shop.js';
import { createRandom, pick, type Random } from './random.js';
import { TestBrowser } from './test-browser.js';

const VARIANTS = ['mug', 'bowl', 'plate'] as const;
const STEPS = 60;

/** How the life goes. */
export interface CartRunOptions {
  readonly seed: number;
  readonly capabilities: ModelCapabilities;
  /** The page has a cart of its own, which tells of its changes: of other lines only, or of the same ones too. */
  readonly pageCart?: 'other-lines' | 'same-lines';
  /** Somebody who tells nobody changes other lines of the cart. */
  readonly foreignWriter?: boolean;
  /** The shop may forget the cart at any moment. */
  readonly expires?: boolean;
  /** The browser refuses storage; then there is one tab, and it does not die. */
  readonly blockedStorage?: boolean;
}

interface Step {
  readonly weight: number;
  readonly do: () => void;
}

/** A run and its protocol. */
export class CartRun {
  readonly steps: string[] = [];
  readonly #random: Random;
  readonly #backend: ModelBackend;
  readonly #browser = new TestBrowser();
  readonly #clicks: Click[] = [];
  #tabs: ModelShop[] = [];

  readonly #options: CartRunOptions;

  constructor(options: CartRunOptions) {
    this.#options = options;
    this.#random = createRandom(options.seed);
    this.#backend = new ModelBackend(options.capabilities);
  }

  /** Answers what does not hold. */
  async run(): Promise<readonly string[]> {
    this.#backend.manual = true;
    this.#open();
    if (!this.#options.blockedStorage) this.#open();
    const steps = this.#possibleSteps();
    for (let count = 0; count < STEPS; count += 1) {
      this.#choose(steps).do();
      await turn();
    }
    await this.#heal();
    return cartFaults({
      backend: this.#backend,
      browser: this.#browser,
      clicks: this.#clicks,
      shops: this.#tabs.map(({ shop }) => shop),
    });
  }

  get #newest(): ModelShop {
    return this.#tabs.at(-1) as ModelShop;
  }

  #open(): void {
    const options = this.#options.blockedStorage ? { durable: false } : {};
    this.#tabs.push(openModelShop(this.#browser, this.#backend, options));
  }

  #possibleSteps(): readonly Step[] {
    const { pageCart, foreignWriter, expires, blockedStorage } = this.#options;
    return [
      { weight: 28, do: () => this.#click() },
      { weight: 10, do: () => this.#setQuantity() },
      { weight: 5, do: () => this.#withdraw() },
      { weight: 3, do: () => this.#refresh() },
      { weight: 45, do: () => this.#settle() },
      ...(blockedStorage ? [] : [{ weight: 4, do: () => this.#crash() }]),
      ...(foreignWriter ? [{ weight: 3, do: () => this.#writeAsForeigner() }] : []),
      ...(pageCart ? [{ weight: 5, do: () => this.#writeAsPage(pageCart) }] : []),
      ...(expires ? [{ weight: 1.5, do: () => this.#expire() }] : []),
    ];
  }

  #choose(steps: readonly Step[]): Step {
    let left = this.#random() * steps.reduce((sum, { weight }) => sum + weight, 0);
    const found = steps.find(({ weight }) => (left -= weight) < 0);
    return found ?? pick(this.#random, steps);
  }

  #click(): void {
    const { shop, tab } = pick(this.#random, this.#tabs);
    const variantId = pick(this.#random, VARIANTS);
    const quantity = 1 + Math.floor(this.#random() * 3);
    const withdrawal = new AbortController();
    const answer = shop.cart.add({ variantId, quantity }, { signal: withdrawal.signal });
    const click: Click = { mutationId: tab.uuids.at(-1) ?? '', tab, variantId, quantity, withdrawal };
    this.#clicks.push(click);
    void answer.then((result) => (click.result = result));
    this.#write(`click ${quantity} ${variantId} (${click.mutationId})`);
  }

  /** The buyer changes their mind; what was sent takes its course. */
  #withdraw(): void {
    const waiting = this.#clicks.filter(({ tab, result }) => tab.alive && !result);
    if (waiting.length === 0) return;
    const click = pick(this.#random, waiting);
    click.withdrawal.abort();
    this.#write(`withdraw ${click.mutationId}`);
  }

  #setQuantity(): void {
    const { shop } = pick(this.#random, this.#tabs);
    const key = pick(this.#random, VARIANTS);
    const quantity = Math.floor(this.#random() * 4);
    void shop.cart.setQuantity(key, quantity);
    this.#write(`set ${key} to ${quantity}`);
  }

  #refresh(): void {
    void pick(this.#random, this.#tabs).shop.cart.refresh();
    this.#write('refresh');
  }

  /** What a dead tab had sent arrives, or does not; its successor opens at once. */
  #crash(): void {
    const dead = pick(this.#random, this.#tabs);
    dead.tab.crash();
    for (const request of this.#backend.requests.filter(({ tab }) => tab === dead.tab)) {
      request.settle(this.#random() < 0.5 ? 'answer' : 'drop-request');
    }
    this.#tabs = this.#tabs.filter((other) => other !== dead);
    this.#open();
    this.#write('crash');
  }

  #writeAsForeigner(): void {
    this.#backend.setForeign('vase', Math.floor(this.#random() * 9));
    this.#write('foreign write');
  }

  #writeAsPage(lines: 'other-lines' | 'same-lines'): void {
    const { tab } = pick(this.#random, this.#tabs);
    const variantId = lines === 'same-lines' ? pick(this.#random, VARIANTS) : 'vase';
    this.#backend.addAsPage(tab, variantId, 1 + Math.floor(this.#random() * 3));
    this.#write(`the page adds ${variantId}`);
  }

  #expire(): void {
    this.#backend.expire();
    this.#write('the cart expires');
  }

  #settle(): void {
    const { requests } = this.#backend;
    if (requests.length === 0) return;
    const request = pick(this.#random, requests);
    const outcome = this.#outcome(request.mutating);
    request.settle(outcome);
    this.#write(`${request.name}: ${outcome instanceof CommerceError ? outcome.code : outcome}`);
  }

  #outcome(mutating: boolean): Outcome {
    const chance = this.#random();
    if (chance < 0.12) return 'drop-request';
    if (chance < 0.24) return 'drop-answer';
    if (chance < 0.34) return 'arrive';
    if (chance < 0.37) return new CommerceError('rate-limited', { retryAfterMilliseconds: 20 });
    if (chance < 0.41 && mutating) return new CommerceError('out-of-stock');
    return 'answer';
  }

  /** The network is well again, everything ends, and the buyer answers each question as the cart is. */
  async #heal(): Promise<void> {
    this.#write('heal');
    this.#backend.manual = false;
    for (const request of [...this.#backend.requests]) request.settle('answer');
    for (const { shop } of this.#tabs) await shop.settled();
    if (!this.#options.blockedStorage) this.#open();
    const { shop } = this.#newest;
    await shop.settled();
    await turn();
    await shop.settled();
    await this.#answerDoubts(this.#newest);
    // Nobody told of the foreign writer, so every tab looks, as it does when it is shown again.
    if (this.#options.foreignWriter) for (const tab of this.#tabs) await tab.shop.cart.refresh();
    await turn();
    for (const tab of this.#tabs) await tab.shop.settled();
  }

  async #answerDoubts({ shop, tab }: ModelShop): Promise<void> {
    for (const { mutationId, quantityAdded, key } of shop.cart.$cart.get().doubts) {
      const missing = this.#backend.count(mutationId) === 0;
      await shop.cart.settleDoubt(mutationId, missing ? 'add' : 'keep');
      const click = { tab, variantId: key, quantity: quantityAdded, withdrawal: new AbortController() };
      if (missing) this.#clicks.push({ ...click, mutationId: tab.uuids.at(-1) ?? '' });
      this.#write(`doubt ${mutationId}: ${missing ? 'add' : 'keep'}`);
    }
  }

  #write(step: string): void {
    this.steps.push(step);
  }
}
