/** As much of PayPal's object as the integration uses. */
import type { PayPalButtonsComponentOptions, PayPalNamespace } from '@paypal/paypal-js';

/** One whose buyer is told what to do in PayPal's window. */
export interface FakePayPal {
  readonly paypal: PayPalNamespace;
  buyer(does: 'approves' | 'cancels' | 'fails'): Promise<void>;
}

/** Makes it. */
export function createFakePayPal(): FakePayPal {
  let options: PayPalButtonsComponentOptions = {};
  const Buttons = (given: PayPalButtonsComponentOptions) => {
    options = given;
    const button = document.createElement('button');
    button.textContent = 'PayPal';
    return {
      render: (place: HTMLElement) => Promise.resolve(place.append(button)),
      close: () => Promise.resolve(button.remove()),
    };
  };
  const nothing = {} as never;
  return {
    paypal: { version: 'fake', Buttons } as unknown as PayPalNamespace,
    async buyer(does) {
      const orderID = (await options.createOrder?.(nothing, nothing)) ?? '';
      if (does === 'approves') await options.onApprove?.({ orderID }, nothing);
      else if (does === 'cancels') options.onCancel?.({}, nothing);
      else options.onError?.({ message: 'no' });
    },
  };
}
