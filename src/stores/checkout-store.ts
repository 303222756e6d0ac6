/** The checkout of a shop, whose flow is loaded when somebody checks out. */
import { atom, type ReadableAtom } from 'nanostores';
import type { Attribution } from '../core/attribution.js';
import type { CheckoutPatch, CheckoutState } from '../core/checkout.js';
import type { CheckoutMode, CheckoutReturn, CheckoutSession } from '../core/checkout-session.js';
import type { CheckoutStep } from '../core/checkout-steps.js';
import { asCommerceError, CommerceError, type FieldIssue } from '../core/commerce-error.js';
import type { MarketProfile } from '../core/market-profile.js';
import type { Money } from '../core/money.js';
import type { Order } from '../core/order.js';
import type { PaymentInstrument } from '../core/payment.js';
import type { ShopFacts } from '../core/shop-facts.js';
import { loadOnce } from '../core/load-once.js';
import type { ShopCartStore } from './cart-store.js';
import type { CheckoutFlow } from './checkout-flow.js';
import { checkoutRecordKey } from './checkout-record-key.js';
import type { ShopScope } from './shop-scope.js';

/** What the drawer shows. */
export interface CheckoutView {
  /**
   * `steps`: native, in place. `handed-over`: it goes on in a frame, a window, another page or a message.
   * `returned`: the buyer came back from there without an order; `outcome` says how. `unknown`: an order was sent and nobody
   * knows whether it was placed; only look-up is offered.
   */
  readonly phase:
    'closed' | 'starting' | 'steps' | 'handed-over' | 'returned' | 'unknown' | 'done' | 'failed';
  readonly mode?: CheckoutMode;
  readonly session?: CheckoutSession;
  /** Native only. */
  readonly state?: CheckoutState;
  readonly step: CheckoutStep;
  /** How the buyer wants to pay, one of `state.paymentMethods`. */
  readonly paymentMethodId?: string;
  /** A request of this checkout is on its way. */
  readonly busy: boolean;
  readonly issues: readonly FieldIssue[];
  readonly error?: CommerceError;
  /** The total moved since the buyer saw it: both are shown and the buyer is asked again. */
  readonly priceChange?: { readonly before: Money; readonly after: Money };
  readonly order?: Order;
  /** Of a checkout elsewhere, after the buyer came back. */
  readonly outcome?: CheckoutReturn['outcome'];
}

/** Wishes for the beginning of a checkout. */
export interface CheckoutBeginning {
  readonly mode?: CheckoutMode;
  /** Where the shop or the payment page shall send the buyer afterwards. */
  readonly returnUrl?: string;
  /** Where the buyer is now, which is no way back that says anything. */
  readonly address?: string;
  readonly attribution?: Attribution;
}

/** The checkout of a shop. No method rejects for an expected failure. */
export interface CheckoutStore {
  readonly $checkout: ReadableAtom<CheckoutView>;
  /** Loads what a checkout needs while the buyer is on the way to it. */
  prepare(): void;
  /** Begins in the best mode that adapter, market and place allow, unless one is named. */
  begin(request?: CheckoutBeginning): Promise<void>;
  /** Sends what the buyer filled in; goes to the next step and answers `true` when this step has no open field. */
  submit(patch: CheckoutPatch): Promise<boolean>;
  /**
   * Tells the shop what a wallet has learned so far; the step stays, and nothing is said of what is missing. Answers with the
   * shop's word, or with the reason why there is none.
   */
  inform(patch: CheckoutPatch): Promise<CheckoutState | CommerceError>;
  /** Back to a step that was filled in before; nothing entered is lost. */
  goTo(step: CheckoutStep): void;
  /** Chooses how to pay and goes on to the review. */
  choosePayment(methodId: string): void;
  /** Places the order once, for the total that the buyer saw. */
  complete(payment?: PaymentInstrument): Promise<void>;
  /** Asks the backend what became of an order whose answer was lost. */
  lookUp(): Promise<void>;
  /**
   * Takes up a checkout that a reload or a payment page interrupted, and the buyer did not close; answers whether there was
   * one. `order`: only when an order was sent, of which the buyer has not heard. `address`: where the buyer is now, by which a
   * checkout elsewhere may tell how it ended.
   */
  resume(what?: 'checkout' | 'order', address?: string): Promise<boolean>;
  /** Takes the word of a checkout that runs in a frame or a window of this page about how it ended. */
  conclude(told: CheckoutReturn): Promise<void>;
  /** Closes the checkout; what was filled in stays with the backend for the next one. */
  close(): void;
}

/** What a checkout is made of. */
export interface CheckoutParts {
  readonly scope: ShopScope;
  readonly cart: ShopCartStore;
  readonly market: Promise<MarketProfile>;
  readonly place: 'page' | 'in-app';
  /** Refuses to sell in place while legal facts are missing. */
  readonly strict: boolean;
  readonly shopFacts: Partial<ShopFacts> | undefined;
}

/** Makes the checkout of a shop. */
export function createCheckoutStore(parts: CheckoutParts): CheckoutStore {
  const { scope } = parts;
  const { host } = scope;
  const $checkout = atom<CheckoutView>({ phase: 'closed', step: 'contact', busy: false, issues: [] });
  let flow: CheckoutFlow | undefined;
  const loadFlow = loadOnce(async () => {
    const [{ createCheckoutFlow }, { checkoutGuard }] = await Promise.all([
      import('./checkout-flow.js'),
      import('./checkout-guard.js'),
    ]);
    flow = createCheckoutFlow(parts, $checkout, checkoutGuard);
    return flow;
  });

  /** What is shown while the flow is not there. */
  function show(scene: Pick<CheckoutView, 'phase' | 'error'>): void {
    const checkout: CheckoutView = { step: 'contact', busy: false, issues: [], ...scene };
    $checkout.set(checkout);
    scope.emit('checkout-step-changed', { checkout });
  }

  async function loadAndBegin(request?: CheckoutBeginning): Promise<void> {
    if (!isStarting()) show({ phase: 'starting' });
    try {
      await loadFlow();
    } catch (thrown) {
      if (isStarting()) show({ phase: 'failed', error: asCommerceError(thrown) });
    }
    if (isStarting()) await flow?.begin(request);
  }

  /** The buyer has not closed it meanwhile. */
  const isStarting = () => $checkout.get().phase === 'starting';

  async function loadAndResume(what?: 'checkout' | 'order', address?: string): Promise<boolean> {
    try {
      const isNoted = (await host.storage.get(checkoutRecordKey(scope.name))) !== undefined;
      return (isNoted || isStarting()) && (await (await loadFlow()).resume(what, address));
    } catch (cause) {
      host.log('warn', 'the checkout could not be taken up', cause);
      return false;
    }
  }

  return {
    $checkout,
    prepare() {
      loadFlow().catch((cause: unknown) => host.log('debug', 'the checkout could not be loaded yet', cause));
    },
    begin: (request) => scope.track(flow ? flow.begin(request) : loadAndBegin(request)),
    submit: (patch) => scope.track(flow ? flow.submit(patch) : Promise.resolve(false)),
    inform: (patch) =>
      flow ? scope.track(flow.inform(patch)) : Promise.resolve(new CommerceError('conflict')),
    goTo: (step) => flow?.goTo(step),
    choosePayment: (methodId) => flow?.choosePayment(methodId),
    complete: (payment) => scope.track(flow ? flow.complete(payment) : Promise.resolve()),
    lookUp: () => scope.track(flow ? flow.lookUp() : Promise.resolve()),
    resume: (what, address) => scope.track(flow ? flow.resume(what, address) : loadAndResume(what, address)),
    conclude: (told) => scope.track(flow ? flow.conclude(told) : Promise.resolve()),
    close() {
      if (flow) flow.close();
      else if ($checkout.get().phase !== 'closed') show({ phase: 'closed' });
    },
  };
}
