/** The `test` payment: the buyer says whether it pays or is declined, so that every way through a checkout can be tried. */
import type { PaymentInstrument } from '../core/payment.js';
import { mountForm, newElement } from './mounted-form.js';
import type { MountedPayment, PaymentContext, PaymentHandler } from './payment-handler.js';
import { PAYMENT_TEXTS } from './payment-texts.js';

/** What the test payment is to do; its token says the same. */
const OUTCOMES = ['approve', 'decline'] as const;

/** Several forms of one page must not share a group of radio buttons. */
let groups = 0;

/** A handler for shops that are tried out. Its token is `approve` or `decline`; it never asks for a card. */
export const testPayment: PaymentHandler = {
  id: 'test',
  kind: 'form',
  overlay: 'inline',
  authorizes: 'after-review',
  isAvailable: () => Promise.resolve(true),
  mount: (host, context) => Promise.resolve(mountTestForm(host, context)),
};

function mountTestForm(host: HTMLElement, context: PaymentContext): MountedPayment {
  const text = (key: keyof typeof PAYMENT_TEXTS.texts) => context.text(PAYMENT_TEXTS, key);
  const group = `vitrine-test-payment-${(groups += 1)}`;
  const fieldset = newElement('fieldset');
  fieldset.append(newElement('legend', '', text('test-legend')));
  for (const outcome of OUTCOMES) fieldset.append(newChoice(group, outcome, text(outcome)));
  const { form, unmount } = mountForm(
    host,
    newElement('p', 'vitrine-payment-note', text('test-note')),
    fieldset,
  );
  let methodId = context.method.id;
  return {
    update: (next) => (methodId = next.method.id),
    confirm() {
      const chosen = form.querySelector<HTMLInputElement>('input:checked');
      const token = chosen?.value ?? OUTCOMES[0];
      return Promise.resolve<PaymentInstrument>({
        handler: 'test',
        methodId,
        token,
        display: { label: text('test-label') },
      });
    },
    unmount,
  };
}

function newChoice(group: string, outcome: string, label: string): HTMLLabelElement {
  const choice = newElement('label');
  const radio = newElement('input');
  radio.type = 'radio';
  radio.name = group;
  radio.value = outcome;
  radio.checked = outcome === OUTCOMES[0];
  choice.append(radio, newElement('span', '', label));
  return choice;
}
