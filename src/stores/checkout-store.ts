/** A checkout in one of its modes: which step is shown, what the backend said, and never a second order. */
import type { ReadableAtom } from 'nanostores';
import type { Attribution } from '../core/attribution.js';
import type { CheckoutPatch, CheckoutState } from '../core/checkout.js';
import type { CheckoutMode, CheckoutSession } from '../core/checkout-session.js';
import type { CheckoutStep } from '../core/checkout-steps.js';
import { asCommerceError, type CommerceError, type FieldIssue } from '../core/commerce-error.js';
import type { MarketProfile } from '../core/market-profile.js';
import type { Money } from '../core/money.js';
import type { Order } from '../core/order.js';
import type { PaymentInstrument } from '../core/payment.js';
import type { ShopCartStore } from './cart-store.js';
import { beginSession } from './checkout-beginning.js';
import { createCheckoutDesk } from './checkout-desk.js';
import { createCheckoutMemory } from './checkout-record.js';
import { createOrdering } from './checkout-ordering.js';
import { createCheckoutResuming } from './checkout-resuming.js';
import { createCheckoutSteps } from './checkout-step-walk.js';
import type { ShopScope } from './shop-scope.js';

/** What the drawer shows. */
export interface CheckoutView {
  /**
   * `steps`: native, in place. `handed-over`: it goes on in a frame, a window, another page or a message.
   * `unknown`: an order was sent and nobody knows whether it was placed; only look-up is offered.
   */
  readonly phase: 'closed' | 'starting' | 'steps' | 'handed-over' | 'unknown' | 'done' | 'failed';
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
}

/** Wishes for the beginning of a checkout. */
export interface CheckoutBeginning {
  readonly mode?: CheckoutMode;
  /** Where the shop or the payment page shall send the buyer afterwards. */
  readonly returnUrl?: string;
  readonly attribution?: Attribution;
}

/** The checkout of a shop. No method rejects for an expected failure. */
export interface CheckoutStore {
  readonly $checkout: ReadableAtom<CheckoutView>;
  /** Begins in the best mode that adapter, market and place allow, unless one is named. */
  begin(request?: CheckoutBeginning): Promise<void>;
  /** Sends what the buyer filled in; goes to the next step and answers `true` when this step has no open field. */
  submit(patch: CheckoutPatch): Promise<boolean>;
  /** Back to a step that was filled in before; nothing entered is lost. */
  goTo(step: CheckoutStep): void;
  /** Chooses how to pay and goes on to the review. */
  choosePayment(methodId: string): void;
  /** Places the order once, for the total that the buyer saw. */
  complete(payment?: PaymentInstrument): Promise<void>;
  /** Asks the backend what became of an order whose answer was lost. */
  lookUp(): Promise<void>;
  /** Takes up a checkout that a reload or a payment page interrupted, and the buyer did not close; answers whether there was one. */
  resume(): Promise<boolean>;
  /** Closes the checkout; what was filled in stays with the backend for the next one. */
  close(): void;
}

/** What a checkout is made of. */
export interface CheckoutParts {
  readonly scope: ShopScope;
  readonly cart: ShopCartStore;
  readonly market: Promise<MarketProfile>;
  readonly place: 'page' | 'in-app';
}

/** Makes the checkout of a shop. */
export function createCheckoutStore(parts: CheckoutParts): CheckoutStore {
  const { scope, cart } = parts;
  const memory = createCheckoutMemory(scope.host, scope.name);
  const desk = createCheckoutDesk(scope);
  const steps = createCheckoutSteps(scope, desk);
  const ordering = createOrdering({ scope, cart, desk, memory });
  const resuming = createCheckoutResuming({ scope, desk, memory, ordering });

  async function begin(request: CheckoutBeginning = {}): Promise<void> {
    const last = desk.view;
    desk.show({ phase: 'starting' });
    try {
      await cart.idle();
      if (last.phase !== 'done' && (await resuming.resumeAttempt())) return;
      await desk.open(await beginSession(parts, request), memory);
    } catch (thrown) {
      desk.show({ phase: 'failed', error: asCommerceError(thrown) });
    }
  }

  const isOpen = () => desk.view.phase !== 'closed' && desk.view.phase !== 'failed';

  return {
    $checkout: desk.$checkout,
    begin(request) {
      if (desk.view.busy) return Promise.resolve();
      const before = desk.view.phase;
      return scope.track(
        desk.enter(async () => {
          if (isOpen() && desk.view.phase !== before) return;
          if (!desk.view.busy) await begin(request);
        }),
      );
    },
    submit: (patch) => scope.track(steps.submit(patch)),
    goTo: steps.goTo,
    choosePayment: steps.choosePayment,
    complete: (payment) => scope.track(ordering.complete(payment)),
    lookUp: () => scope.track(resuming.lookUp()),
    resume: () => scope.track(desk.enter(async () => isOpen() || (await resuming.resume()))),
    close() {
      if (desk.view.phase === 'done') desk.forget();
      else void scope.track(memory.close());
      desk.show({ phase: 'closed' });
    },
  };
}
