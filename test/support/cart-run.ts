/** One random life of a cart: clicks, faults of the network, dying tabs, a foreign writer; and what must hold at its end. */
import { CommerceError } from '../../src/core/commerce-error.js';
import type { IntentResult } from '../../src/core/intent-result.js';
import { ModelBackend, type ModelCapabilities, type Outcome } from './model-backend.js';
import { openModelShop, turn, type ModelShop } from './model-shop.js';
import { createRandom, pick, type Random } from './random.js';
import { TestBrowser } from './test-browser.js';

const VARIANTS = ['mug', 'bowl', 'plate'] as const;
const STEPS = 60;

/** One press of an add button. */
interface Click {
  readonly mutationId: string;
  readonly variantId: string;
  readonly quantity: number;
  result?: IntentResult;
}

/** How the life goes. */
export interface CartRunOptions {
  readonly seed: number;
  readonly capabilities: ModelCapabilities;
  /** Somebody else changes other lines of the cart. */
  readonly foreignWriter: boolean;
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
    this.#open();
    for (let step = 0; step < STEPS; step += 1) {
      await this.#step();
      await turn();
    }
    await this.#heal();
    return this.#faults();
  }

  #open(): void {
    this.#tabs.push(openModelShop(this.#browser, this.#backend));
  }

  async #step(): Promise<void> {
    const chance = this.#random();
    if (chance < 0.3) this.#click();
    else if (chance < 0.4) this.#setQuantity();
    else if (chance < 0.44) this.#crash();
    else if (chance < 0.47 && this.#options.foreignWriter) this.#writeAsForeigner();
    else this.#settle();
  }

  #click(): void {
    const { shop, tab } = pick(this.#random, this.#tabs);
    const variantId = pick(this.#random, VARIANTS);
    const quantity = 1 + Math.floor(this.#random() * 3);
    const answer = shop.cart.add({ variantId, quantity });
    const click: Click = { mutationId: tab.uuids.at(-1) ?? '', variantId, quantity };
    this.#clicks.push(click);
    void answer.then((result) => (click.result = result));
    this.#write(`click ${quantity} ${variantId} (${click.mutationId})`);
  }

  #setQuantity(): void {
    const { shop } = pick(this.#random, this.#tabs);
    const key = pick(this.#random, VARIANTS);
    const quantity = Math.floor(this.#random() * 4);
    void shop.cart.setQuantity(key, quantity);
    this.#write(`set ${key} to ${quantity}`);
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

  #settle(): void {
    const request = this.#backend.requests[0];
    if (!request) return;
    const outcome = this.#outcome(request.mutating);
    request.settle(outcome);
    this.#write(`${request.name}: ${outcome instanceof CommerceError ? outcome.code : outcome}`);
  }

  #outcome(mutating: boolean): Outcome {
    const chance = this.#random();
    if (chance < 0.15) return 'drop-request';
    if (chance < 0.3) return 'drop-answer';
    if (chance < 0.35 && mutating) return new CommerceError('out-of-stock');
    return 'answer';
  }

  /** The network is well again, everything ends, and the buyer answers each doubt as the cart is. */
  async #heal(): Promise<void> {
    this.#write('heal');
    this.#backend.manual = false;
    for (const request of [...this.#backend.requests]) request.settle('answer');
    for (const { shop } of this.#tabs) await shop.settled();
    this.#open();
    const { shop, tab } = this.#tabs.at(-1) as ModelShop;
    await shop.settled();
    await turn();
    await shop.settled();
    for (const { mutationId, quantityAdded, key } of shop.cart.$cart.get().doubts) {
      const missing = this.#backend.count(mutationId) === 0;
      const answer = shop.cart.settleDoubt(mutationId, missing ? 'add' : 'keep');
      await answer;
      if (missing)
        this.#clicks.push({ mutationId: tab.uuids.at(-1) ?? '', variantId: key, quantity: quantityAdded });
      this.#write(`doubt ${mutationId}: ${missing ? 'add' : 'keep'}`);
    }
    await shop.settled();
  }

  #faults(): readonly string[] {
    const faults: string[] = [];
    for (const { mutationId, result, variantId } of this.#clicks) {
      const times = this.#backend.count(mutationId);
      if (times > 1) faults.push(`${mutationId} (${variantId}) took effect ${times} times`);
      if (result?.status === 'done' && times === 0) faults.push(`${mutationId} (${variantId}) was lost`);
      const refused = result?.status === 'refused' && result.error?.code !== 'outcome-unknown';
      if (refused && times > 0) faults.push(`${mutationId} (${variantId}) was refused and took effect`);
    }
    faults.push(...this.#leftovers());
    return faults;
  }

  /** Every tab shows the cart as it is, and the outbox is empty. */
  #leftovers(): readonly string[] {
    const faults: string[] = [];
    const outbox = [...this.#browser.memory.storage].find(([key]) => key.endsWith(':outbox'));
    if (outbox) faults.push(`left in the outbox: ${outbox[1]}`);
    const lines = [...(this.#backend.lines ?? [])].map(([variantId, quantity]) => `${variantId} ${quantity}`);
    const { shop } = this.#tabs.at(-1) as ModelShop;
    const shown = shop.cart.$cart.get().cart.lines.map(({ key, quantity }) => `${key} ${quantity}`);
    if (shown.join() !== lines.join()) faults.push(`shown: ${shown.join()}; at the backend: ${lines.join()}`);
    return faults;
  }

  #write(step: string): void {
    this.steps.push(step);
  }
}
