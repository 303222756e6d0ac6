/** The payment of a checkout: which methods work here, and the provider's form in the page's own DOM. */
import type { CheckoutState } from '../../core/checkout.js';
import { asCommerceError, CommerceError } from '../../core/commerce-error.js';
import type { MarketProfile } from '../../core/market-profile.js';
import type { PaymentInstrument, PaymentMethod } from '../../core/payment.js';
import { mayPrecedeReview } from '../../core/wallet-rule.js';
import type { MountedPayment, PaymentContext, PaymentHandler } from '../../payments/payment-handler.js';
import type { CheckoutView } from '../../stores/checkout-store.js';
import { paymentHandler } from '../base/payment-registry.js';
import type { ExpressDesk, Wallet } from './express-desk.js';
import { paymentContext, type PaymentLanguage } from './payment-context.js';

/** A form on its way or in the page. */
interface Mounting {
  readonly methodId: string;
  readonly controller: AbortController;
  form?: MountedPayment;
  /** Settles when the form is in the page, or has failed to be. */
  arrival?: Promise<void>;
  /** What the buyer brought back from the provider's page; good for one order. */
  returned?: PaymentInstrument;
  error?: CommerceError;
}

/** What the desk needs of the drawer. */
export interface PaymentDeskOptions {
  /** The element whose child the form becomes: frames of providers refuse to live in a shadow root. */
  readonly host: HTMLElement;
  readonly language: PaymentLanguage;
  readonly changed: () => void;
  /** What the market says of wallets; `undefined` while it is not known. */
  readonly wallets: () => MarketProfile['wallets'] | undefined;
  /** `undefined` when the chunk of it does not come. */
  readonly loadExpress: () => Promise<ExpressDesk | undefined>;
  /** A handler is missing, could not say whether it works, or may not be offered here. */
  readonly report: (
    code: 'payment-handler-missing' | 'payment-in-shadow-root' | 'wallet-before-review' | 'wallet-not-shown',
    handlerId: string,
    cause?: unknown,
  ) => void;
}

/** One per drawer. */
export class PaymentDesk {
  readonly #options: PaymentDeskOptions;
  readonly #handlers = new Map<string, PaymentHandler>();
  #offered = '';
  #usable: readonly PaymentMethod[] | undefined;
  #place: HTMLElement | undefined;
  #mounting: Mounting | undefined;
  #hasAskedReturn = false;
  #express: ExpressDesk | undefined;

  constructor(options: PaymentDeskOptions) {
    this.#options = options;
  }

  /** `undefined` until every handler has said whether it works here. */
  get usable(): readonly PaymentMethod[] | undefined {
    return this.#usable;
  }

  /** The wallets before the forms; `undefined` where there are none. */
  get express(): ExpressDesk | undefined {
    return this.#express;
  }

  get chosenId(): string | undefined {
    return this.#mounting?.methodId;
  }

  /** Why the chosen form is not there. */
  get error(): CommerceError | undefined {
    return this.#mounting?.error;
  }

  /** Whether a provider may put something over the page, so that nothing modal may be open. */
  get needsDocument(): boolean {
    return (this.#usable ?? []).some(({ id }) => this.#handlers.get(id)?.overlay === 'document');
  }

  /** Makes the place for the form; the one thing that is written into the page's DOM. */
  open(): void {
    if (this.#place) return;
    this.#place = document.createElement('div');
    this.#place.slot = 'payment';
    this.#options.host.append(this.#place);
  }

  close(): void {
    this.#unmount();
    this.#express?.close();
    this.#place?.remove();
    this.#place = undefined;
    this.#offered = '';
    this.#usable = undefined;
  }

  /** Takes the backend's word: new methods are asked whether they work, the form learns of a new total. */
  take(state: CheckoutState): void {
    const offered = JSON.stringify(state.paymentMethods);
    if (offered !== this.#offered) {
      this.#offered = offered;
      void this.#ask(state);
    }
    const method = state.paymentMethods.find(({ id }) => id === this.chosenId);
    const context = method && paymentContext(state, method, this.#options.language);
    if (context) this.#mounting?.form?.update(context);
    this.#express?.update(state);
  }

  /** A method that was chosen before a reload, or the only one, is chosen. */
  prepare({ step, paymentMethodId }: CheckoutView, state: CheckoutState): void {
    const usable = this.#usable;
    if ((step !== 'payment' && step !== 'review') || this.chosenId !== undefined || !usable) return;
    const methodId = paymentMethodId ?? (usable.length === 1 ? usable[0]?.id : undefined);
    if (methodId !== undefined) this.choose(methodId, state);
  }

  /** The buyer has approved in a wallet before the forms, which is asked at the order. */
  adopt(methodId: string): void {
    const form = this.#express?.borrow(methodId);
    if (!form) return;
    this.#unmount();
    this.#mounting = { methodId, controller: new AbortController(), form };
  }

  /** Shows the form of a method; choosing the same one again changes nothing. */
  choose(methodId: string, state: CheckoutState): void {
    if (this.chosenId === methodId && !this.error) return;
    const method = this.#usable?.find(({ id }) => id === methodId);
    const handler = this.#handlers.get(methodId);
    const context = method && paymentContext(state, method, this.#options.language);
    this.#unmount();
    if (handler && context) this.#mount(handler, context);
    this.#options.changed();
  }

  /** Asks the provider, within the buyer's gesture when its form is there. Rejects with a `CommerceError`. */
  async confirm(): Promise<PaymentInstrument | undefined> {
    const mounting = this.#mounting;
    if (!mounting) return undefined;
    // Nothing is ordered without the word of a provider that is still on its way.
    if (!mounting.form && !mounting.returned) await mounting.arrival;
    const { form, error, returned } = mounting;
    if (error) throw error;
    if (returned) {
      this.#unmount();
      return returned;
    }
    if (!form || mounting !== this.#mounting) throw new CommerceError('payment-failed');
    try {
      return await form.confirm();
    } catch (thrown) {
      throw asCommerceError(thrown);
    }
  }

  async #ask(state: CheckoutState): Promise<void> {
    const offered = this.#offered;
    const usable = await Promise.all(
      state.paymentMethods.map(async (method) => ((await this.#isUsable(method, state)) ? [method] : [])),
    );
    if (offered !== this.#offered) return;
    await this.#askReturn(usable.flat());
    if (offered !== this.#offered) return;
    this.#usable = usable.flat();
    this.#options.changed();
    await this.#offerExpress(state);
  }

  /** The address that the buyer came back to may hold what the provider's page had to say. */
  async #askReturn(usable: readonly PaymentMethod[]): Promise<void> {
    if (this.#hasAskedReturn || location.search === '') return;
    this.#hasAskedReturn = true;
    for (const { id } of usable) {
      const mounting: Mounting = { methodId: id, controller: new AbortController() };
      try {
        const returned = await this.#handlers.get(id)?.resume?.(new URLSearchParams(location.search));
        if (returned?.methodId === id) this.#mounting = { ...mounting, returned };
      } catch (thrown) {
        this.#mounting = { ...mounting, error: asCommerceError(thrown) };
      }
    }
  }

  async #offerExpress(state: CheckoutState): Promise<void> {
    const offered = this.#offered;
    const wallets = (this.#usable ?? []).flatMap((method): readonly Wallet[] => {
      const handler = this.#handlers.get(method.id);
      return handler?.kind === 'express' ? [{ method, handler }] : [];
    });
    if (wallets.length > 0) this.#express ??= await this.#options.loadExpress();
    if (offered !== this.#offered) return;
    this.#express?.offer(wallets, state);
  }

  async #isUsable(method: PaymentMethod, state: CheckoutState): Promise<boolean> {
    const context = paymentContext(state, method, this.#options.language);
    try {
      const handler = paymentHandler(method.handler);
      if (!handler) this.#options.report('payment-handler-missing', method.handler);
      if (!handler || !context) return false;
      if (handler.kind !== 'offline' && this.#options.host.getRootNode() instanceof ShadowRoot) {
        this.#options.report('payment-in-shadow-root', method.handler);
        return false;
      }
      if (handler.kind === 'express' && !mayPrecedeReview(handler.authorizes, this.#options.wallets())) {
        this.#options.report('wallet-before-review', method.handler);
        return false;
      }
      this.#handlers.set(method.id, handler);
      return await handler.isAvailable(context);
    } catch (cause) {
      this.#options.report('payment-handler-missing', method.handler, cause);
      return false;
    }
  }

  #mount(handler: PaymentHandler, context: PaymentContext): void {
    if (!this.#place) return;
    const mounting: Mounting = { methodId: context.method.id, controller: new AbortController() };
    this.#mounting = mounting;
    mounting.arrival = this.#fill(this.#place, mounting, handler, context);
  }

  async #fill(
    place: HTMLElement,
    mounting: Mounting,
    handler: PaymentHandler,
    context: PaymentContext,
  ): Promise<void> {
    const { controller } = mounting;
    try {
      const form = await handler.mount(place, context, { signal: controller.signal });
      if (controller.signal.aborted) form.unmount();
      else mounting.form = form;
    } catch (thrown) {
      mounting.error = asCommerceError(thrown);
    }
    if (!controller.signal.aborted) this.#options.changed();
  }

  #unmount(): void {
    this.#mounting?.controller.abort();
    this.#mounting?.form?.unmount();
    this.#mounting = undefined;
    this.#place?.replaceChildren();
  }
}
