/** A way to collect a payment: mounts the provider's own form and hands over an opaque token, never card data. */
import type { Address } from '../core/address.js';
import type { Call } from '../core/call.js';
import type { DeliveryGroup } from '../core/checkout.js';
import type { Money } from '../core/money.js';
import type { PaymentInstrument, PaymentMethod } from '../core/payment.js';
import type { TextTable, TextValues } from '../core/text.js';

/** What a handler is told about the order. */
export interface PaymentContext {
  readonly total: Money;
  readonly lines: readonly { readonly label: string; readonly amount: Money }[];
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** BCP 47. */
  readonly locale: string;
  /** A text of a handler's own table in the language of the interface; `setTexts` brings its translations. */
  readonly text: <Key extends string>(table: TextTable<Key>, key: Key, values?: TextValues) => string;
  readonly method: PaymentMethod;
  readonly needsShipping: boolean;
  /** Express wallets ask the shop while their own sheet is open. */
  readonly onAddress?: (
    address: Partial<Address>,
  ) => Promise<{ readonly total: Money; readonly delivery: readonly DeliveryGroup[] }>;
  readonly onDelivery?: (groupId: string, optionId: string) => Promise<{ readonly total: Money }>;
}

/** A form that stands in the page. */
export interface MountedPayment {
  update(context: PaymentContext): void;
  /** Called inside the buyer's gesture and awaits nothing before the provider is asked; resolves with an opaque token. */
  confirm(call?: Call): Promise<PaymentInstrument>;
  unmount(): void;
}

/** A payment handler. */
export interface PaymentHandler {
  readonly id: string;
  readonly kind: 'express' | 'form' | 'offline';
  /** `document`: the provider puts something on the page's body (3-D Secure, wallet sheets), so no modal dialog may be open. */
  readonly overlay: 'inline' | 'document';
  /** Where the order-button law holds, only `after-review` may come before the review. */
  readonly authorizes: 'at-confirmation' | 'after-review';
  isAvailable(context: PaymentContext, call?: Call): Promise<boolean>;
  /** The host node is always in the light DOM: frames of providers refuse to live in a shadow root. */
  mount(host: HTMLElement, context: PaymentContext, call?: Call): Promise<MountedPayment>;
  /** After a redirect or a 3-D Secure page came back. */
  resume?(parameters: URLSearchParams, call?: Call): Promise<PaymentInstrument | null>;
}
