/** An intent: a cancelable event that a listener may answer itself, with a result that always comes. */
import { asCommerceError } from '../../core/commerce-error.js';
import type { IntentResult } from '../../core/intent-result.js';

/** Base of `vitrine-…-request`. */
export abstract class IntentEvent extends Event {
  /** How it ended. Never rejects. */
  readonly result: Promise<IntentResult>;
  readonly #settle: (result: IntentResult) => void;
  #answered = false;

  constructor(type: string) {
    super(type, { bubbles: true, composed: true, cancelable: true });
    let settle!: (result: IntentResult) => void;
    this.result = new Promise((resolve) => (settle = resolve));
    this.#settle = settle;
  }

  /** Whether a listener has taken the intent over. */
  get answered(): boolean {
    return this.#answered;
  }

  /**
   * Takes the intent over: the page does it, and Vitrine does nothing. May be called once, during dispatch.
   * A rejection becomes `refused`.
   */
  respondWith(answer: IntentResult | PromiseLike<IntentResult>): void {
    if (this.#answered) throw new DOMException('The intent was answered before', 'InvalidStateError');
    this.#answered = true;
    this.preventDefault();
    Promise.resolve(answer).then(this.#settle, (thrown: unknown) =>
      this.#settle({ status: 'refused', error: asCommerceError(thrown) }),
    );
  }

  /**
   * Dispatches the event and, unless a listener answered or prevented it, does the work.
   *
   * @internal
   */
  dispatchFrom(target: EventTarget, work: () => Promise<IntentResult>): Promise<IntentResult> {
    target.dispatchEvent(this);
    if (!this.#answered) this.respondWith(this.defaultPrevented ? { status: 'canceled' } : work());
    return this.result;
  }
}
