/** What an order message has to say, in texts that cannot pretend to be more than one. */

/** One line of the cart. Texts are harmless, see `plainWords`. */
export interface MessageLine {
  readonly title: string;
  readonly variantTitle?: string;
  /** `Engraving: Ada`. */
  readonly attributes: readonly string[];
  readonly quantity: number;
  /** The price of one piece in the language of the message. */
  readonly unitPrice: string;
}

/** Everything that a message may say. */
export interface MessageOrder {
  readonly lines: readonly MessageLine[];
  readonly codes: readonly string[];
  readonly note?: string;
  /** What the cart would cost as far as it can be told here, in the language of the message. */
  readonly estimatedTotal?: string;
  readonly reference: string;
  /** `<video>.<hotspot>.<whole second>`. */
  readonly film?: string;
  readonly pageUrl?: string;
}
