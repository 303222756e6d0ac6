/** One random life of a checkout: presses of the order button, lost answers, dying tabs; and the orders at its end. */
import { CommerceError } from '../../src/core/commerce-error.js';
import { CheckoutWitness } from './checkout-witness.js';
import { ModelBackend } from './model-backend.js';
import type { Outcome } from './model-request.js';
import { openModelShop, turn, type ModelShop } from './model-shop.js';
import { createRandom, pick, type Random } from './random.js';
import { TestBrowser } from './test-browser.js';

const STEPS = 60;
/** After so long, a tab that the buyer comes back to looks at the cart again. */
const AWAY_MILLISECONDS = 600_000;

/** A run and its protocol. */
export class CheckoutRun {
  readonly steps: string[] = [];
  readonly #random: Random;
  readonly #backend = new ModelBackend();
  readonly #browser = new TestBrowser();
  readonly #witness = new CheckoutWitness(this.#browser, this.#backend);
  #tabs: ModelShop[] = [];

  constructor(seed: number, careless: boolean) {
    this.#random = createRandom(seed);
    const { checkouts } = this.#backend;
    checkouts.careless = careless;
    checkouts.reuses = this.#random() < 0.5;
    checkouts.slow = this.#random() < 0.3;
    const { reuses, slow } = checkouts;
    this.steps.push(JSON.stringify({ careless, reuses, slow }));
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
    return this.#witness.conclude(this.#tabs);
  }

  #open(): void {
    const opened = openModelShop(this.#browser, this.#backend);
    this.#witness.watch(opened);
    this.#tabs.push(opened);
    void opened.shop.checkout.resume();
  }

  #step(): void {
    const chance = this.#random();
    if (chance < 0.35) this.#act(pick(this.#random, this.#tabs));
    else if (chance < 0.42) this.#crash();
    else if (chance < 0.44) this.#changePrice();
    else if (chance < 0.47) this.#settlePayments();
    else if (chance < 0.49) this.#fallDown();
    else this.#settle();
  }

  /** What a buyer in a hurry presses, whatever is shown. */
  #act(tab: ModelShop): void {
    const { checkout } = tab.shop;
    const { phase, step } = checkout.$checkout.get();
    this.steps.push(`press at ${phase} ${step}`);
    if (phase === 'closed' || phase === 'failed') void checkout.begin();
    else if (phase === 'unknown') void (this.#random() < 0.5 ? checkout.lookUp() : checkout.complete());
    else if (step === 'contact') void checkout.submit({ buyer: { email: 'ada@example.com' } });
    else if (step === 'payment') checkout.choosePayment('test');
    else if (this.#random() < 0.2) checkout.close();
    else if (this.#random() < 0.1) checkout.goTo('contact');
    else this.#order(tab);
  }

  #order(tab: ModelShop): void {
    this.#witness.press(tab);
    void tab.shop.checkout.complete();
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

  #settlePayments(): void {
    const pays = this.#random() < 0.5;
    this.#backend.checkouts.settlePayments(pays);
    this.steps.push(pays ? 'what waits is paid' : 'what waits is not paid');
  }

  /** The shop is gone for a moment, and everything that is on its way to it or from it. */
  #fallDown(): void {
    for (const request of [...this.#backend.requests]) request.settle('drop-answer');
    this.steps.push('the shop falls down');
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
    if (chance < 0.43) return 'arrive';
    if (chance < 0.47) return 'arrive-twice';
    if (chance < 0.52) return 'time-out';
    if (chance < 0.57 && name === 'complete') return new CommerceError('payment-declined');
    return 'answer';
  }

  /** The network is well again, and the buyer comes back in a new tab and asks what became of the order. */
  async #heal(): Promise<void> {
    this.#backend.manual = false;
    for (const request of [...this.#backend.requests]) request.settle('answer');
    await this.#settled();
    this.#settlePayments();
    this.#open();
    await this.#settled();
    for (const { shop } of this.#tabs) await shop.checkout.lookUp();
    await this.#settled();
    this.#browser.nowMilliseconds += AWAY_MILLISECONDS;
    for (const { tab } of this.#tabs) tab.dispatchPageEvent('online', {});
    await this.#settled();
  }

  async #settled(): Promise<void> {
    for (const { shop } of this.#tabs) await shop.settled();
    await turn();
  }
}
