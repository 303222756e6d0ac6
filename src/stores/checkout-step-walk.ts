/** Walks through the steps of a checkout in place: sends what was filled in, goes on, goes back. */
import { CHECKOUT_STEPS, firstOpenStep, isStepReachable, stepOfField } from '../core/checkout-steps.js';
import type { CheckoutPatch, CheckoutState, Requirement } from '../core/checkout.js';
import type { CheckoutStep } from '../core/checkout-steps.js';
import { asCommerceError, CommerceError, type FieldIssue } from '../core/commerce-error.js';
import type { CheckoutDesk } from './checkout-desk.js';
import type { CheckoutStore } from './checkout-store.js';
import { retrying } from './retry.js';
import type { ShopScope } from './shop-scope.js';

/** Makes the part of a checkout that is before the order. */
export function createCheckoutSteps(
  { host }: ShopScope,
  desk: CheckoutDesk,
): Pick<CheckoutStore, 'submit' | 'inform' | 'goTo' | 'choosePayment'> {
  function isIdle(): boolean {
    return desk.view.phase === 'steps' && !desk.view.busy;
  }

  async function submit(patch: CheckoutPatch): Promise<boolean> {
    const { native } = desk;
    if (!native || !isIdle()) return false;
    const { step } = desk.view;
    desk.work();
    try {
      const state = await retrying(host, () => native.update(patch));
      return desk.native === native && show(state, step);
    } catch (thrown) {
      if (desk.native !== native) return false;
      const error = asCommerceError(thrown);
      desk.show({ phase: 'steps', step, error, issues: error.issues });
      return false;
    }
  }

  async function inform(patch: CheckoutPatch): Promise<CheckoutState | CommerceError> {
    const { native } = desk;
    if (!native || !isIdle())
      return new CommerceError('conflict', { message: 'the checkout takes nothing now' });
    const { step } = desk.view;
    desk.work();
    try {
      const state = await retrying(host, () => native.update(patch));
      if (desk.native !== native) return new CommerceError('aborted');
      desk.take(state);
      desk.show({ phase: 'steps', step });
      return desk.state ?? state;
    } catch (thrown) {
      const error = asCommerceError(thrown);
      if (desk.native === native) desk.show({ phase: 'steps', step, error, issues: error.issues });
      return error;
    }
  }

  function show(state: CheckoutState, step: CheckoutStep): boolean {
    const issues = state.requirements.filter(({ field }) => stepOfField(field) === step).map(asIssue);
    if (issues.length > 0) {
      desk.present(state, { step, issues });
      return false;
    }
    desk.present(state, { step: stepAfter(step) });
    return true;
  }

  function goTo(step: CheckoutStep): void {
    const { state } = desk;
    if (!state || !isIdle() || step === 'done') return;
    if (!isStepReachable(step, firstOpenStep(state, desk.paymentMethodId !== undefined))) return;
    const { priceChange } = desk.view;
    desk.show({ phase: 'steps', step, ...(priceChange ? { priceChange } : {}) });
  }

  function choosePayment(methodId: string): void {
    const { state } = desk;
    if (!state?.paymentMethods.some(({ id }) => id === methodId) || !isIdle()) return;
    desk.paymentMethodId = methodId;
    desk.present(state, { step: 'review' });
  }

  return { submit, inform, goTo, choosePayment };
}

function stepAfter(step: CheckoutStep): CheckoutStep {
  return CHECKOUT_STEPS[CHECKOUT_STEPS.indexOf(step) + 1] ?? 'review';
}

function asIssue({ field, kind, message }: Requirement): FieldIssue {
  return { field, code: kind, ...(message === undefined ? {} : { message }) };
}
