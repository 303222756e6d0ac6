/** The parts of Medusa's answers that the adapter reads. @see https://docs.medusajs.com/api/store */

/** Major units; see `amountOf`. */
type Amount = number;

export interface MedusaRegion {
  readonly id: string;
  /** In small letters. */
  readonly currency_code: string;
  readonly countries?: readonly { readonly iso_2: string }[] | null;
}

export type MedusaMetadata = Readonly<Record<string, unknown>> | null;

export interface MedusaProduct {
  readonly id: string;
  readonly title: string;
  readonly handle: string;
  readonly description: string | null;
  readonly thumbnail: string | null;
  readonly is_giftcard: boolean;
  readonly metadata?: MedusaMetadata;
  readonly images: readonly { readonly url: string; readonly rank: number }[] | null;
  readonly options: readonly MedusaOption[] | null;
  readonly variants: readonly MedusaVariant[] | null;
}

export interface MedusaOption {
  readonly id: string;
  readonly title: string;
  readonly values: readonly { readonly id: string; readonly value: string; readonly rank?: number | null }[];
}

export interface MedusaVariant {
  readonly id: string;
  readonly title: string | null;
  readonly sku: string | null;
  readonly thumbnail?: string | null;
  readonly variant_rank: number | null;
  readonly allow_backorder: boolean;
  readonly manage_inventory: boolean;
  readonly inventory_quantity?: number | null;
  readonly options: readonly { readonly id: string; readonly option_id: string | null }[] | null;
  /** Missing where the region's currency has no price. */
  readonly calculated_price?: {
    readonly calculated_amount: Amount | null;
    readonly original_amount: Amount | null;
    readonly is_calculated_price_tax_inclusive: boolean;
    readonly currency_code: string;
  } | null;
}

/** What carts and orders have in common. */
export interface MedusaContents {
  readonly id: string;
  readonly currency_code: string;
  readonly email: string | null;
  readonly metadata?: MedusaMetadata;
  readonly items: readonly MedusaItem[];
  readonly shipping_methods: readonly MedusaShippingMethod[] | null;
  readonly total: Amount;
  readonly tax_total: Amount;
  /** With its tax. */
  readonly discount_total: Amount;
  readonly discount_subtotal: Amount;
  /** With tax, before discounts. */
  readonly original_shipping_total: Amount;
  readonly original_shipping_subtotal: Amount;
  readonly credit_line_total?: Amount | null;
}

export interface MedusaItem {
  readonly id: string;
  readonly variant_id: string | null;
  readonly product_id: string | null;
  readonly product_handle: string | null;
  readonly product_title: string | null;
  readonly title: string;
  readonly variant_title: string | null;
  readonly thumbnail: string | null;
  readonly quantity: number;
  /** With or without tax, see `is_tax_inclusive`. */
  readonly unit_price: Amount;
  readonly compare_at_unit_price: Amount | null;
  readonly is_tax_inclusive: boolean;
  readonly is_giftcard: boolean;
  readonly requires_shipping: boolean;
  readonly metadata: MedusaMetadata;
  readonly created_at: string;
  readonly tax_lines: readonly { readonly rate: number; readonly description?: string | null }[] | null;
}

export interface MedusaShippingMethod {
  readonly shipping_option_id: string | null;
}

export interface MedusaCart extends MedusaContents {
  readonly region_id: string | null;
  readonly region?: MedusaRegion | null;
  readonly completed_at: string | null;
  readonly updated_at: string;
  readonly promotions: readonly { readonly code: string | null; readonly is_automatic: boolean }[] | null;
  readonly shipping_address: MedusaAddress | null;
  readonly billing_address: MedusaAddress | null;
  readonly payment_collection?: MedusaPaymentCollection | null;
}

export interface MedusaAddress {
  readonly first_name: string | null;
  readonly last_name: string | null;
  readonly company: string | null;
  readonly address_1: string | null;
  readonly address_2: string | null;
  readonly city: string | null;
  readonly province: string | null;
  readonly postal_code: string | null;
  /** In small letters. */
  readonly country_code: string | null;
  readonly phone: string | null;
}

export interface MedusaPaymentCollection {
  readonly id: string;
  readonly payment_sessions?: readonly MedusaPaymentSession[] | null;
}

export interface MedusaPaymentSession {
  readonly provider_id: string;
  readonly status: string;
  readonly data?: Readonly<Record<string, unknown>> | null;
}

export interface MedusaShippingOption {
  readonly id: string;
  readonly name: string;
  readonly price_type: 'flat' | 'calculated';
  readonly amount?: Amount | null;
  readonly shipping_profile_id: string;
  readonly insufficient_inventory?: boolean;
  readonly type?: { readonly description: string | null } | null;
  readonly service_zone?: { readonly fulfillment_set?: { readonly type: string } | null } | null;
}

export interface MedusaOrder extends MedusaContents {
  readonly display_id: number;
  readonly custom_display_id?: string | null;
  readonly created_at: string;
  readonly payment_collections?: readonly { readonly status: string }[] | null;
}

/** The answer to the completing of a cart. */
export type MedusaCompletion =
  | { readonly type: 'order'; readonly order: MedusaOrder }
  | { readonly type: 'cart'; readonly cart: MedusaCart; readonly error: MedusaRefusal };

export interface MedusaRefusal {
  readonly type?: string;
  readonly code?: string;
  readonly message?: string;
}
