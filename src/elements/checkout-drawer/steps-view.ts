/** Which steps there are, where the buyer stands, and what is still missing. */
import {
  CHECKOUT_STEPS,
  firstOpenStep,
  isStepReachable,
  type CheckoutStep,
} from '../../core/checkout-steps.js';
import type { CheckoutPatch, CheckoutState } from '../../core/checkout.js';
import type { CommerceError, CommerceErrorCode, FieldIssue } from '../../core/commerce-error.js';
import type { CheckoutView } from '../../stores/checkout-store.js';
import { addressIssues, addressOf } from './address-fields.js';
import type { CheckoutDraft } from './checkout-draft.js';
import type { StepPhrase } from './steps-texts.js';

/** A step that is filled in, shown or still to come. */
export interface StepMark {
  readonly step: Exclude<CheckoutStep, 'done'>;
  readonly status: 'filled' | 'current' | 'ahead';
  /** Whether the buyer may go there now. */
  readonly reachable: boolean;
}

/** The step list; empty once the order is placed. */
export function stepMarks({ step, state, paymentMethodId, phase }: CheckoutView): readonly StepMark[] {
  if (!state || phase === 'done') return [];
  const firstOpen = firstOpenStep(state, paymentMethodId !== undefined);
  const place = CHECKOUT_STEPS.indexOf(step);
  const marks = CHECKOUT_STEPS.filter((name): name is StepMark['step'] => name !== 'done');
  return marks.map((name, index) => ({
    step: name,
    status: index < place ? 'filled' : index === place ? 'current' : 'ahead',
    reachable: index !== place && isStepReachable(name, firstOpen),
  }));
}

/** Whether anything has to be brought to an address. */
export function needsShipping({ cart, requirements }: CheckoutState): boolean {
  if (requirements.some(({ field }) => field.startsWith('shippingAddress'))) return true;
  return cart.lines.some((line) => (line.kind ?? 'physical') === 'physical');
}

/** The country to begin with: the market of the shop, where it is one that is delivered to. */
export function firstCountry({ countries }: CheckoutState, market = ''): string {
  if (countries?.length === 1) return countries[0] ?? '';
  return !countries || countries.includes(market) ? market : '';
}

/** What is missing in a step, as far as it can be said without asking the shop. */
export function stepIssues(
  step: CheckoutStep,
  state: CheckoutState,
  draft: CheckoutDraft,
  methodId: string | undefined,
): readonly FieldIssue[] {
  switch (step) {
    case 'contact':
      return [
        ...emailIssues(draft),
        ...(needsShipping(state) ? addressIssues('shippingAddress', draft) : []),
      ];
    case 'delivery':
      return state.delivery
        .filter(({ id }) => !draft.value(`delivery.${id}`))
        .map(({ id }) => ({ field: `delivery.${id}`, code: 'required' }));
    case 'payment':
      return [
        ...(methodId === undefined && state.paymentMethods.length > 0
          ? [{ field: 'payment', code: 'required' } as const]
          : []),
        ...(draft.sameAddress ? [] : addressIssues('billingAddress', draft)),
      ];
    case 'review':
      return state.consentRequests
        .filter(({ id, required }) => required && !draft.hasConsent(id))
        .map(({ id }) => ({ field: `consents.${id}`, code: 'required' }));
    case 'done':
      return [];
  }
}

/** What a step tells the shop. */
export function stepPatch(step: CheckoutStep, state: CheckoutState, draft: CheckoutDraft): CheckoutPatch {
  switch (step) {
    case 'contact':
      return contactPatch(state, draft);
    case 'delivery':
      return {
        delivery: Object.fromEntries(state.delivery.map(({ id }) => [id, draft.value(`delivery.${id}`)])),
      };
    case 'payment':
      return { billingAddress: draft.sameAddress ? null : addressOf('billingAddress', draft) };
    case 'review':
      return { consents: draft.consents() };
    case 'done':
      return {};
  }
}

const ERROR_PHRASES: Partial<Record<CommerceErrorCode, StepPhrase['key']>> = {
  'payment-declined': 'error-declined',
  'payment-failed': 'error-payment',
  'action-required': 'error-action',
  network: 'error-connection',
  timeout: 'error-connection',
  server: 'error-connection',
  'rate-limited': 'error-connection',
  'out-of-stock': 'error-stock',
  'insufficient-stock': 'error-stock',
  'checkout-blocked': 'error-blocked',
};

/** Why the last request did not work; `undefined` where the issues of fields or the two totals say it better. */
export function stepErrorKey(error: CommerceError | undefined): StepPhrase['key'] | undefined {
  if (!error || error.code === 'price-changed') return undefined;
  if (error.issues.length > 0) return undefined;
  return ERROR_PHRASES[error.code] ?? 'error-other';
}

function contactPatch(state: CheckoutState, draft: CheckoutDraft): CheckoutPatch {
  const email = draft.value('buyer.email').trim();
  if (!needsShipping(state)) return { buyer: { email } };
  const shippingAddress = addressOf('shippingAddress', draft);
  const { firstName, lastName, phone } = shippingAddress;
  const buyer = {
    email,
    ...(firstName ? { firstName } : {}),
    ...(lastName ? { lastName } : {}),
    ...(phone ? { phone } : {}),
  };
  return { buyer, shippingAddress };
}

/** Only what can never be an address is refused; whether one exists is the shop's business. */
function emailIssues(draft: CheckoutDraft): readonly FieldIssue[] {
  const email = draft.value('buyer.email').trim();
  if (!email) return [{ field: 'buyer.email', code: 'required' }];
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) ? [] : [{ field: 'buyer.email', code: 'invalid' }];
}
