/** What the documents ask of Shopify, as it comes back. */

/** `MoneyV2`: a decimal text and a currency. */
export interface RawMoney {
  readonly amount: string;
  readonly currencyCode: string;
}

export interface RawImage {
  readonly url: string;
  readonly altText: string | null;
  readonly width: number | null;
  readonly height: number | null;
}

export interface RawPair {
  readonly name: string;
  readonly value: string;
}

/** What variants and lines both say of the thing that is sold. */
export interface RawArticle {
  readonly id: string;
  readonly title: string;
  readonly availableForSale: boolean;
  readonly currentlyNotInStock: boolean;
  readonly requiresShipping: boolean;
  /** Missing where it was not asked for. */
  readonly quantityAvailable?: number | null;
  readonly quantityRule: {
    readonly minimum: number;
    readonly maximum: number | null;
    readonly increment: number;
  };
  readonly unitPrice: RawMoney | null;
  readonly unitPriceMeasurement: RawMeasurement | null;
  readonly image: RawImage | null;
  readonly selectedOptions: readonly RawPair[];
}

export interface RawMeasurement {
  readonly quantityValue: number;
  readonly quantityUnit: string | null;
  readonly referenceValue: number;
  readonly referenceUnit: string | null;
}

/** A metafield that is missing, or that the token may not see, is `null`. */
export type RawMetafields = readonly ({ readonly key: string; readonly value: string } | null)[];

export interface RawVariant extends RawArticle {
  readonly sku: string | null;
  readonly price: RawMoney;
  readonly compareAtPrice: RawMoney | null;
  readonly metafields?: RawMetafields;
}

export interface RawPage<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export interface RawProduct {
  readonly id: string;
  readonly handle: string;
  readonly title: string;
  readonly description: string;
  readonly vendor: string;
  readonly onlineStoreUrl: string | null;
  readonly isGiftCard: boolean;
  readonly images: { readonly nodes: readonly RawImage[] };
  readonly options: readonly RawOption[];
  readonly variants: RawPage<RawVariant>;
  readonly metafields?: RawMetafields;
}

export interface RawOption {
  readonly id: string;
  readonly name: string;
  readonly optionValues: readonly {
    readonly id: string;
    readonly name: string;
    readonly swatch: {
      readonly color: string | null;
      readonly image: { readonly previewImage: RawImage | null } | null;
    } | null;
  }[];
}
