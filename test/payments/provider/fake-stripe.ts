/** As much of Stripe's object as the integrations use, with its form in a frame of another origin. */
import type { Stripe } from '@stripe/stripe-js';
import { secondOrigin } from './second-origin.js';

interface CardAnswer {
  readonly token?: string;
  readonly error?: { readonly type: string; readonly code: string; readonly message: string };
}

/** What was asked of it. */
export interface FakeStripe {
  readonly stripe: Stripe;
  readonly amounts: number[];
  /** The wallet hands over, is closed, or fails; `details` is what it tells of its owner. */
  press(event: 'confirm' | 'cancel', details?: object): Promise<string | undefined>;
  /** The sheet asks, and shows what it is answered; `rejected` when the answer is no. */
  ask(event: 'click' | 'shippingaddresschange' | 'shippingratechange', details?: object): Promise<unknown>;
}

/** Makes one whose buyer types the card that is named. */
export function createFakeStripe(card: 'approve' | 'decline' | 'incomplete'): FakeStripe {
  const amounts: number[] = [];
  const frame = document.createElement('iframe');
  const listeners = new Map<string, (event: object) => void>();
  let answer: CardAnswer = {};
  frame.src = `${secondOrigin()}/test/payments/provider/card.html?card=${card}`;

  const heard = () =>
    new Promise<unknown>((resolve) => {
      const hear = ({ source, origin, data }: MessageEvent) => {
        if (source !== frame.contentWindow || origin !== secondOrigin()) return;
        removeEventListener('message', hear);
        resolve(data);
      };
      addEventListener('message', hear);
    });

  const listen = (name: string, listener: (event: object) => void) => {
    listeners.set(name, listener);
  };

  const element = {
    mount(place: HTMLElement) {
      place.append(frame);
      void heard().then(() => listeners.get('ready')?.({}));
    },
    once: listen,
    on: listen,
    destroy: () => frame.remove(),
  };
  const elements = {
    create: () => element,
    update: ({ amount }: { amount: number }) => amounts.push(amount),
    async submit() {
      const said = heard();
      frame.contentWindow?.postMessage('ask', secondOrigin());
      answer = (await said) as CardAnswer;
      return answer.error?.type === 'validation_error' ? { error: answer.error } : {};
    },
  };
  const stripe = {
    elements: ({ amount }: { amount: number }) => (amounts.push(amount), elements),
    createConfirmationToken() {
      const { token, error } = answer;
      const preview = { card: { brand: 'visa', last4: '4242' } };
      const confirmationToken = { id: token, payment_method_preview: preview };
      return Promise.resolve(error ? { error } : { confirmationToken });
    },
  };
  return {
    stripe: stripe as unknown as Stripe,
    amounts,
    press: (event, details) =>
      new Promise((resolve) => {
        const paymentFailed = ({ message }: { message: string }) => resolve(message);
        listeners.get(event)?.({ ...details, paymentFailed });
        setTimeout(() => resolve(undefined), 300);
      }),
    ask: (event, details) =>
      new Promise((resolve) => {
        listeners.get(event)?.({ ...details, resolve, reject: () => resolve('rejected') });
      }),
  };
}
