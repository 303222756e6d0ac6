/** The steps of a native checkout, and to which of them a field belongs. */
import type { CheckoutState } from './checkout.js';
import type { FieldPath } from './commerce-error.js';

/** The steps, in order. */
export const CHECKOUT_STEPS = ['contact', 'delivery', 'payment', 'review', 'done'] as const;

/** One step. */
export type CheckoutStep = (typeof CHECKOUT_STEPS)[number];

/** The step in which a buyer can mend a field. */
export function stepOfField(field: FieldPath): CheckoutStep {
  if (field === 'delivery' || field.startsWith('delivery.')) return 'delivery';
  if (field === 'payment' || field.startsWith('billingAddress')) return 'payment';
  if (field.startsWith('consents.')) return 'review';
  return 'contact';
}

/** The first step that still has something open; `review` when nothing is. */
export function firstOpenStep(state: CheckoutState, paymentChosen: boolean): CheckoutStep {
  if (state.status === 'completed') return 'done';
  const open = new Set(state.requirements.map((requirement) => stepOfField(requirement.field)));
  if (!paymentChosen && state.paymentMethods.length > 0) open.add('payment');
  return CHECKOUT_STEPS.find((step) => open.has(step)) ?? 'review';
}

/** Whether a step may be shown: everything before it is filled in. */
export function isStepReachable(step: CheckoutStep, firstOpen: CheckoutStep): boolean {
  return CHECKOUT_STEPS.indexOf(step) <= CHECKOUT_STEPS.indexOf(firstOpen);
}
