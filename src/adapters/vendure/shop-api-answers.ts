/**
 * The parts of Vendure's answers that the adapter reads.
 *
 * @see https://docs.vendure.io/reference/graphql-api/shop/object-types
 */

/** Custom fields that were asked for. */
export type VendureFields = Readonly<Record<string, string | null>>;

/** A picture of the asset server. */
export interface VendureAsset {
  readonly preview: string;
  readonly width: number;
  readonly height: number;
}

export interface VendureProduct {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  /** HTML. */
  readonly description: string;
  readonly customFields?: VendureFields | null;
  readonly featuredAsset: VendureAsset | null;
  readonly assets: readonly VendureAsset[];
  readonly optionGroups: readonly {
    readonly id: string;
    readonly name: string;
    readonly options: readonly { readonly id: string; readonly name: string }[];
  }[];
  readonly variants: readonly VendureVariant[];
}

export interface VendureVariant {
  readonly id: string;
  readonly sku: string;
  readonly name: string;
  readonly priceWithTax: number;
  readonly currencyCode: string;
  /** `IN_STOCK`, `LOW_STOCK`, `OUT_OF_STOCK`, or whatever the shop's strategy says, such as a number. */
  readonly stockLevel: string;
  readonly taxRateApplied: { readonly value: number };
  readonly featuredAsset: VendureAsset | null;
  readonly options: readonly { readonly id: string; readonly groupId: string; readonly name: string }[];
}

export interface VendureOrder {
  readonly id: string;
  readonly code: string;
  readonly state: string;
  readonly active: boolean;
  readonly currencyCode: string;
  readonly couponCodes: readonly string[];
  readonly updatedAt: string;
  readonly orderPlacedAt: string | null;
  readonly totalQuantity: number;
  readonly subTotalWithTax: number;
  readonly shippingWithTax: number;
  readonly totalWithTax: number;
  readonly customFields?: VendureFields | null;
  readonly lines: readonly VendureLine[];
  readonly surcharges: readonly { readonly description: string; readonly priceWithTax: number }[];
  readonly discounts: readonly VendureDiscount[];
  /** Those that have an effect. */
  readonly promotions: readonly {
    readonly id: string;
    readonly name: string;
    readonly couponCode: string | null;
  }[];
  readonly taxSummary: readonly {
    readonly description: string;
    readonly taxRate: number;
    readonly taxTotal: number;
  }[];
  readonly shippingLines: readonly {
    readonly shippingMethod: { readonly id: string; readonly name: string };
    readonly discounts: readonly VendureDiscount[];
  }[];
}

/** `PROMOTION:7` took off that much, which is not above 0. */
export interface VendureDiscount {
  readonly adjustmentSource: string;
  readonly description: string;
  readonly amountWithTax: number;
}

export interface VendureLine {
  readonly id: string;
  readonly quantity: number;
  readonly unitPriceWithTax: number;
  /** How much the unit price has moved since the line was added. */
  readonly unitPriceWithTaxChangeSinceAdded: number;
  /** Before discounts. */
  readonly linePriceWithTax: number;
  readonly taxRate: number;
  readonly customFields?: VendureFields | null;
  readonly featuredAsset: VendureAsset | null;
  readonly productVariant: {
    readonly id: string;
    readonly name: string;
    readonly stockLevel: string;
    readonly options: readonly { readonly name: string; readonly group: { readonly name: string } }[];
    readonly product: {
      readonly id: string;
      readonly slug: string;
      readonly name: string;
      readonly customFields?: VendureFields | null;
    };
  };
}

/** A refusal that Vendure answers in place of an order. */
export interface VendureRefusal {
  readonly errorCode: string;
  readonly message: string;
  readonly quantityAvailable?: number;
  readonly transitionError?: string;
  readonly paymentErrorMessage?: string;
  readonly eligibilityCheckerMessage?: string | null;
  readonly interceptorError?: string;
  /** With which it was changed all the same. */
  readonly order?: VendureOrder;
}

/** Whether the answer is a refusal. */
export function isRefusal(answer: object): answer is VendureRefusal {
  return 'errorCode' in answer;
}
