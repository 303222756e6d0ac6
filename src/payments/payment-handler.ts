/** A way to collect a payment: mounts the provider's own form and hands over an opaque token, never card data. */
import type { Address, Buyer } from '../core/address.js';
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
  /** As far as the shop can tell it already; some need the address first. */
  readonly delivery: readonly DeliveryGroup[];
  /**
   * A wallet asks the shop while its own sheet is open. The three are there where its button stands before the forms, and
   * missing in the payment step. Rejects with a `CommerceError` for an address that is not delivered to.
   */
  readonly onAddress?: (address: Partial<Address>) => Promise<WalletAnswer>;
  /** `groupId` and `optionId` are those of `WalletAnswer.delivery`. */
  readonly onDelivery?: (groupId: string, optionId: string) => Promise<WalletAnswer>;
  /**
   * The buyer has approved. `confirm` is asked at once where the market lets a wallet end the order and this one does so
   * (`authorizes: 'at-confirmation'`); otherwise the buyer is led to the review, and it is asked at the order button.
   *
   * Rejects with a `CommerceError` when the shop does not take it, `price-changed` when an order at once would not be for
   * the total that the wallet showed: then nothing is ordered.
   */
  readonly onApproval?: (approval: WalletApproval) => Promise<void>;
}

/** What the shop says to an address or a delivery. */
export interface WalletAnswer {
  readonly total: Money;
  readonly lines: PaymentContext['lines'];
  readonly delivery: readonly DeliveryGroup[];
}

/** What a wallet hands over beside the payment. */
export interface WalletApproval {
  readonly buyer?: Buyer;
  readonly shippingAddress?: Address;
  /** Missing: the same as that of the delivery. */
  readonly billingAddress?: Address;
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
  /**
   * When the money moves: as soon as the buyer confirms in the provider's own window, or with the order. Where the
   * order-button law holds, a wallet of the first kind is not offered.
   */
  readonly authorizes: 'at-confirmation' | 'after-review';
  isAvailable(context: PaymentContext, call?: Call): Promise<boolean>;
  /** The host node is always in the light DOM: frames of providers refuse to live in a shadow root. */
  mount(host: HTMLElement, context: PaymentContext, call?: Call): Promise<MountedPayment>;
  /** After a redirect or a 3-D Secure page came back. */
  resume?(parameters: URLSearchParams, call?: Call): Promise<PaymentInstrument | null>;
}
