/** A checkout in one of its modes: which step is shown, what the backend said, and never a second order. */
import type { WritableAtom } from 'nanostores';
import { asCommerceError } from '../core/commerce-error.js';
import { withDigitalConsent } from '../core/digital-consent.js';
import type { MarketProfile } from '../core/market-profile.js';
import { beginSession } from './checkout-beginning.js';
import { createCheckoutDesk } from './checkout-desk.js';
import type { CheckoutGuard } from './checkout-guard.js';
import { createOrdering } from './checkout-ordering.js';
import { createCheckoutMemory } from './checkout-record.js';
import { createCheckoutReturning } from './checkout-return.js';
import { createCheckoutResuming } from './checkout-resuming.js';
import { attributionOf } from './order-attribution.js';
import { createCheckoutSteps } from './checkout-step-walk.js';
import type { CheckoutBeginning, CheckoutParts, CheckoutStore, CheckoutView } from './checkout-store.js';

/** What can be done at a checkout. */
export type CheckoutFlow = Omit<CheckoutStore, '$checkout' | 'prepare'>;

/** Makes the flow of a shop's checkout, which shows everything in `$checkout`. */
export function createCheckoutFlow(
  parts: CheckoutParts,
  $checkout: WritableAtom<CheckoutView>,
  guard: CheckoutGuard,
): CheckoutFlow {
  const { scope, cart, market } = parts;
  const memory = createCheckoutMemory(scope.host, scope.name);
  let profile: MarketProfile | undefined;
  const marketKnown = market.then(
    (loaded) => (profile = loaded),
    (cause: unknown) => scope.host.log('warn', 'the rules of the market could not be loaded', cause),
  );
  const desk = createCheckoutDesk(scope, $checkout, (state) => withDigitalConsent(state, profile), guard);
  const steps = createCheckoutSteps(scope, desk);
  const ordering = createOrdering({ scope, cart, desk, memory, guard });
  const returning = createCheckoutReturning({ scope, cart, desk, memory });
  const resuming = createCheckoutResuming({ scope, desk, memory, ordering, returning });

  async function begin(request: CheckoutBeginning = {}): Promise<void> {
    const last = desk.view;
    desk.show({ phase: 'starting' });
    try {
      await cart.idle();
      if (last.phase !== 'done' && (await resuming.resumeAttempt())) return;
      const { address } = request;
      const attribution = request.attribution ?? attributionOf(cart.$cart.get().cart.settled?.lines);
      const session = await beginSession(parts, { ...request, ...(attribution ? { attribution } : {}) });
      if (session.mode !== 'native') cart.expectOrder();
      if (!isStarting()) return;
      await desk.open(session, memory, {
        sinceMilliseconds: scope.host.now(),
        ...(address === undefined ? {} : { address }),
        ...(attribution ? { attribution } : {}),
      });
    } catch (thrown) {
      if (isStarting()) desk.show({ phase: 'failed', error: asCommerceError(thrown) });
    }
  }

  /** The buyer has not closed it meanwhile. */
  const isStarting = () => desk.view.phase === 'starting';

  const isOpen = () => desk.view.phase !== 'closed' && desk.view.phase !== 'failed';

  return {
    begin(request) {
      if (desk.view.busy) return Promise.resolve();
      const before = desk.view.phase;
      return desk.enter(async () => {
        if (isOpen() && desk.view.phase !== before) return;
        if (!desk.view.busy) await begin(request);
      });
    },
    submit: steps.submit,
    inform: steps.inform,
    goTo: steps.goTo,
    choosePayment: steps.choosePayment,
    complete: ordering.complete,
    lookUp: resuming.lookUp,
    resume: (what, address = '') =>
      desk.enter(async () => {
        await marketKnown;
        if (isOpen()) return desk.isAway ? resuming.comeBack(address) : true;
        return what === 'order' ? resuming.resumeAttempt(address) : resuming.resume(address);
      }),
    conclude: (told) =>
      desk.enter(() =>
        memory.lock(async () => {
          const record = await memory.read();
          if (!record?.elsewhere) return;
          await scope.adapter.settleCheckout?.(told);
          await returning.hear(record, told);
        }),
      ),
    close() {
      if (desk.view.phase === 'done') desk.forget();
      else void scope.track(memory.close());
      desk.show({ phase: 'closed' });
    },
  };
}
