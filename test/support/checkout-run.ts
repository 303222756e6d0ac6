/** One random life of a checkout: presses of the order button, lost answers, dying tabs; and the orders at its end. */
import { CommerceError } from '../../src/core/commerce-error.js';
import { ModelBackend, type Outcome } from './model-backend.js';
import { openModelShop, turn, type ModelShop } from './model-shop.js';
import { createRandom, pick, type Random } from './random.js';
import { TestBrowser } from './test-browser.js';

const STEPS = 60;

/** A run and its protocol. */
export class CheckoutRun {
  readonly steps: string[] = [];
  readonly #random: Random;
  readonly #backend = new ModelBackend();
  readonly #browser = new TestBrowser();
  readonly #told: string[] = [];
  #tabs: ModelShop[] = [];

  constructor(seed: number, careless: boolean) {
    this.#backend.checkouts.careless = careless;
    this.#random = createRandom(seed);
  }

  /** Answers what does not hold: one filled cart is one order, and each order is told of at most once. */
  async run(): Promise<readonly string[]> {
    this.#backend.setForeign('mug', 2);
    this.#open();
    this.#open();
    await turn();
    this.#backend.manual = true;
    for (let step = 0; step < STEPS; step += 1) {
      this.#step();
      await turn();
    }
    await this.#heal();
    return this.#faults();
  }

  #open(): void {
    const opened = openModelShop(this.#browser, this.#backend);
    opened.shop.on('order-completed', ({ order }) => this.#told.push(order.id));
    this.#tabs.push(opened);
    void opened.shop.checkout.resume();
  }

  #step(): void {
    const chance = this.#random();
    if (chance < 0.35) this.#act(pick(this.#random, this.#tabs));
    else if (chance < 0.42) this.#crash();
    else if (chance < 0.44) this.#changePrice();
    else this.#settle();
  }

  /** What a buyer in a hurry presses, whatever is shown. */
  #act({ shop: { checkout } }: ModelShop): void {
    const { phase, step } = checkout.$checkout.get();
    this.steps.push(`press at ${phase} ${step}`);
    if (phase === 'closed' || phase === 'failed') void checkout.begin();
    else if (phase === 'unknown') void (this.#random() < 0.5 ? checkout.lookUp() : checkout.complete());
    else if (step === 'contact') void checkout.submit({ buyer: { email: 'ada@example.com' } });
    else if (step === 'payment') checkout.choosePayment('test');
    else if (this.#random() < 0.2) checkout.close();
    else void checkout.complete();
  }

  #crash(): void {
    const dead = pick(this.#random, this.#tabs);
    dead.tab.crash();
    for (const request of this.#backend.requests.filter(({ tab }) => tab === dead.tab)) {
      request.settle(this.#random() < 0.5 ? 'answer' : 'drop-request');
    }
    this.#tabs = this.#tabs.filter((other) => other !== dead);
    this.#open();
    this.steps.push('crash');
  }

  /** The shop sells at another price from now on; nothing is ordered for a total that the buyer did not see. */
  #changePrice(): void {
    this.#backend.unitPriceMinor += 100;
    this.steps.push('another price');
  }

  #settle(): void {
    if (this.#backend.requests.length === 0) return;
    const request = pick(this.#random, this.#backend.requests);
    const outcome = this.#outcome(request.name);
    request.settle(outcome);
    this.steps.push(`${request.name}: ${outcome instanceof CommerceError ? outcome.code : outcome}`);
  }

  #outcome(name: string): Outcome {
    const chance = this.#random();
    if (chance < 0.15) return 'drop-request';
    if (chance < 0.35) return 'drop-answer';
    if (chance < 0.45) return 'arrive';
    if (chance < 0.5 && name === 'complete') return new CommerceError('payment-declined');
    return 'answer';
  }

  /** The network is well again, and the buyer comes back in a new tab. */
  async #heal(): Promise<void> {
    this.#backend.manual = false;
    for (const request of [...this.#backend.requests]) request.settle('answer');
    for (const { shop } of this.#tabs) await shop.settled();
    this.#open();
    for (const { shop } of this.#tabs) await shop.settled();
  }

  #faults(): readonly string[] {
    const { orders, handles, careless } = this.#backend.checkouts;
    const faults: string[] = [];
    if (orders.length > 1 && !careless) faults.push(`${orders.length} orders of one cart`);
    if (new Set(handles).size < handles.length) faults.push(`orders of the checkouts ${handles.join()}`);
    if (new Set(this.#told).size < this.#told.length) faults.push(`told of twice: ${this.#told.join()}`);
    const lost = orders.find(({ id }) => !this.#browser.memoryText('announced-orders').includes(id));
    if (lost) faults.push(`${lost.id} was never told of`);
    return faults;
  }
}
