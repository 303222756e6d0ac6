/** What the shop and a payment handler say to each other; never card data. */

/** A way to pay that the backend offers. */
export interface PaymentMethod {
  readonly id: string;
  readonly title: string;
  /** Id of the payment handler that can collect it, such as `test` or `offline`. */
  readonly handler: string;
  /** Public options for the handler, such as a publishable key. */
  readonly config?: Readonly<Record<string, unknown>>;
}

/** What a payment handler hands over: an opaque token. */
export interface PaymentInstrument {
  readonly handler: string;
  readonly methodId: string;
  readonly token: string | Readonly<Record<string, unknown>>;
  readonly display?: { readonly label: string; readonly brand?: string; readonly last4?: string };
}
