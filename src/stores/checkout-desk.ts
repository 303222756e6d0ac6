/** The state of a checkout and the one place that shows it. */
import type { WritableAtom } from 'nanostores';
import type { CheckoutState } from '../core/checkout.js';
import type { CheckoutSession, NativeCheckout } from '../core/checkout-session.js';
import { firstOpenStep, isStepReachable, type CheckoutStep } from '../core/checkout-steps.js';
import type { CheckoutGuard } from './checkout-guard.js';
import type { CheckoutElsewhereRecord, CheckoutMemory } from './checkout-record.js';
import type { CheckoutView } from './checkout-store.js';
import type { ShopScope } from './shop-scope.js';

/** What an action wants to show; session, state and payment are added. */
export type CheckoutScene = Pick<CheckoutView, 'phase'> &
  Partial<Pick<CheckoutView, 'step' | 'busy' | 'issues' | 'error' | 'priceChange' | 'order' | 'outcome'>>;

/** The table at which a checkout is done. */
export interface CheckoutDesk {
  readonly view: CheckoutView;
  /** The session, when the order is placed here. */
  readonly native: NativeCheckout | undefined;
  /** The checkout goes on elsewhere, and nothing was heard of its end. */
  readonly isAway: boolean;
  /** The backend's last word on the checkout. */
  readonly state: CheckoutState | undefined;
  /** Good for `resumeCheckout`. */
  readonly handle: string | undefined;
  paymentMethodId: string | undefined;
  /** Two ways in or out at once would mix two sessions; the later one waits and takes what it finds. */
  enter<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Takes a session over without showing anything. */
  adopt(session: CheckoutSession): void;
  /** Takes a new session over, notes it and shows where it stands. */
  open(session: CheckoutSession, memory: CheckoutMemory, elsewhere: CheckoutElsewhereRecord): Promise<void>;
  /** Takes the backend's word and shows the steps; by default the first one with something open. */
  present(state: CheckoutState, scene?: Omit<CheckoutScene, 'phase'>): void;
  /** Takes the backend's word without showing anything. */
  take(state: CheckoutState): void;
  show(scene: CheckoutScene): void;
  /** A request begins: what is shown stays, complaints go. */
  work(): void;
  forget(): void;
}

/** Makes an empty desk, at which everything is shown in `$checkout`; `addLaw` adds what the market asks for besides the backend. */
export function createCheckoutDesk(
  scope: ShopScope,
  $checkout: WritableAtom<CheckoutView>,
  addLaw: (state: CheckoutState) => CheckoutState,
  guard: CheckoutGuard,
): CheckoutDesk {
  let session: CheckoutSession | undefined;
  let state: CheckoutState | undefined;
  let paymentMethodId: string | undefined;
  let entering: Promise<unknown> = Promise.resolve();

  function show(scene: CheckoutScene): void {
    const before = $checkout.get();
    const view: CheckoutView = {
      step: before.step,
      busy: false,
      issues: [],
      ...(session ? { session, mode: session.mode } : {}),
      ...(state ? { state } : {}),
      ...(paymentMethodId === undefined ? {} : { paymentMethodId }),
      ...scene,
    };
    $checkout.set(view);
    if (view.step !== before.step || view.phase !== before.phase)
      scope.emit('checkout-step-changed', { checkout: view });
  }

  function adopt(opened: CheckoutSession): void {
    session = opened;
    state = undefined;
    if (opened.mode === 'native') take(opened.state);
  }

  function take(next: CheckoutState): void {
    guard.checkState(next);
    state = addLaw(next);
    if (!next.paymentMethods.some(({ id }) => id === paymentMethodId)) paymentMethodId = undefined;
  }

  function present(next: CheckoutState, scene: Omit<CheckoutScene, 'phase'> = {}): void {
    take(next);
    const open = firstOpenStep(next, paymentMethodId !== undefined);
    const step: CheckoutStep = scene.step && isStepReachable(scene.step, open) ? scene.step : open;
    show({ ...scene, phase: 'steps', step });
  }

  return {
    get view() {
      return $checkout.get();
    },
    get native() {
      return session?.mode === 'native' ? session : undefined;
    },
    get isAway() {
      return $checkout.get().phase === 'handed-over' && session?.mode !== 'native';
    },
    get state() {
      return state;
    },
    get handle() {
      return state?.handle;
    },
    get paymentMethodId() {
      return paymentMethodId;
    },
    set paymentMethodId(id) {
      paymentMethodId = id;
    },
    enter(work) {
      const result = entering.then(work);
      entering = result.catch(() => undefined);
      return result;
    },
    adopt,
    async open(opened, memory, elsewhere) {
      adopt(opened);
      if (opened.mode !== 'native') {
        await memory.leave(elsewhere);
        return show({ phase: 'handed-over' });
      }
      await memory.begin(opened.state.handle);
      present(opened.state);
    },
    present,
    take,
    show,
    work() {
      const { phase, step, priceChange, order } = $checkout.get();
      show({ phase, step, busy: true, ...(priceChange ? { priceChange } : {}), ...(order ? { order } : {}) });
    },
    forget() {
      session = undefined;
      state = undefined;
      paymentMethodId = undefined;
    },
  };
}
