/** What the documents of the cart ask of Shopify, as it comes back. */
import type { RawArticle, RawMoney, RawPage } from './answers.js';

export interface RawAttribute {
  readonly key: string;
  readonly value: string | null;
}

/** Of the three kinds of discount one has a code, the others a title. */
export interface RawAllocation {
  readonly discountedAmount: RawMoney;
  readonly targetType: 'LINE_ITEM' | 'SHIPPING_LINE';
  readonly code?: string;
  readonly title?: string;
}

export interface RawLine {
  readonly id: string;
  readonly quantity: number;
  readonly attributes: readonly RawAttribute[];
  readonly cost: {
    readonly amountPerQuantity: RawMoney;
    readonly compareAtAmountPerQuantity: RawMoney | null;
    readonly subtotalAmount: RawMoney;
  };
  readonly discountAllocations: readonly RawAllocation[];
  readonly merchandise: RawArticle & {
    readonly product: {
      readonly id: string;
      readonly title: string;
      readonly onlineStoreUrl: string | null;
      readonly isGiftCard: boolean;
    };
  };
}

export interface RawCart {
  /** Ends with `?key=`, the secret by which a cart can be changed. */
  readonly id: string;
  readonly checkoutUrl: string;
  readonly updatedAt: string;
  readonly note: string | null;
  readonly attributes: readonly RawAttribute[];
  readonly discountCodes: readonly { readonly code: string; readonly applicable: boolean }[];
  readonly discountAllocations: readonly RawAllocation[];
  readonly cost: { readonly totalAmount: RawMoney };
  readonly lines: RawPage<RawLine>;
}

/** Nothing took effect. */
export interface RawUserError {
  readonly code: string | null;
  readonly field: readonly string[] | null;
  readonly message: string;
}

/** Something took effect and was adjusted. `target` is the id of a line, or of the cart. */
export interface RawWarning {
  readonly code: string;
  readonly message: string;
  readonly target: string;
}

/** The answer to every change of a cart. */
export interface RawPayload {
  readonly cart: RawCart | null;
  readonly userErrors: readonly RawUserError[];
  readonly warnings: readonly RawWarning[];
}
