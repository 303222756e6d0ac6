/** What the checkout drawer shows where there are no steps: which face, which words, which way out. */
import type { CommerceErrorCode } from '../../core/commerce-error.js';
import type { CheckoutView } from '../../stores/checkout-store.js';
import type { CHECKOUT_TEXTS } from './checkout-texts.js';
import type { OutcomeView } from './outcome.js';

type TextKey = keyof typeof CHECKOUT_TEXTS.texts;

const CONNECTION: ReadonlySet<CommerceErrorCode> = new Set(['network', 'timeout', 'server', 'rate-limited']);

/** The face of a checkout that did not begin, or whose end nobody knows; `undefined` for every other. */
export function outcomeView({
  phase,
  error,
  busy,
}: CheckoutView): OutcomeView<TextKey, 'retry' | 'look-up'> | undefined {
  switch (phase) {
    case 'failed':
      return {
        title: 'failed-title',
        texts: [error && CONNECTION.has(error.code) ? 'failed-connection' : 'failed-blocked'],
        action: { kind: 'retry', label: 'retry', busy },
      };
    case 'unknown':
      return {
        title: 'unknown-title',
        texts: ['unknown-text'],
        action: { kind: 'look-up', label: busy ? 'looking-up' : 'look-up', busy },
      };
    default:
      return undefined;
  }
}

/** Whether the checkout goes on elsewhere, or the buyer has come back from there. */
export function isHosted({ phase, session }: CheckoutView): boolean {
  return (
    phase === 'returned' || (phase === 'handed-over' && session !== undefined && session.mode !== 'native')
  );
}
