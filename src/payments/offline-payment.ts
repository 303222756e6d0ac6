/** The `offline` payment: invoice, prepayment, cash on delivery. Nothing is collected here; the buyer reads what comes. */
import { formatMoney } from '../core/money-format.js';
import { mountForm, newElement } from './mounted-form.js';
import type { MountedPayment, PaymentContext, PaymentHandler } from './payment-handler.js';
import { PAYMENT_TEXTS } from './payment-texts.js';

/** A handler for whatever is paid outside the page. Its token is empty. */
export const offlinePayment: PaymentHandler = {
  id: 'offline',
  kind: 'offline',
  overlay: 'inline',
  authorizes: 'after-review',
  isAvailable: () => Promise.resolve(true),
  mount: (host, context) => Promise.resolve(mountNote(host, context)),
};

function mountNote(host: HTMLElement, first: PaymentContext): MountedPayment {
  const note = newElement('p', '', noteText(first));
  const { unmount } = mountForm(host, note);
  let { method } = first;
  return {
    update(context) {
      method = context.method;
      note.textContent = noteText(context);
    },
    confirm: () =>
      Promise.resolve({
        handler: 'offline',
        methodId: method.id,
        token: {},
        display: { label: method.title },
      }),
    unmount,
  };
}

/** The shop's own instructions go before ours. */
function noteText({ method, total, locale, text }: PaymentContext): string {
  const instructions = method.config?.['instructions'];
  if (typeof instructions === 'string' && instructions.trim()) return instructions;
  return text(PAYMENT_TEXTS, 'offline-note', { total: formatMoney(total, locale) });
}
