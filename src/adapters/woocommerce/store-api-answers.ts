/**
 * What WooCommerce's Store API answers, as far as it is read here. Money is text in the minor unit of the shop's setting,
 * names and descriptions are HTML.
 *
 * @see https://developer.woocommerce.com/docs/apis/store-api
 */

/** Says how amounts are to be read; part of everything that has prices. */
export interface WooCurrency {
  readonly currency_code: string;
  /** Digits after the point that the shop works with; 0 is possible for EUR. */
  readonly currency_minor_unit: number;
}

/** Prices of a product or of a cart item, with or without tax as the shop displays them. */
export interface WooPrices extends WooCurrency {
  readonly price: string;
  readonly regular_price: string;
}

export interface WooImage {
  readonly src: string;
  readonly alt: string;
}

/** A product, or a variation, which is a product with a parent. */
export interface WooProduct {
  readonly id: number;
  readonly name: string;
  readonly slug: string;
  readonly parent: number;
  readonly type: string;
  readonly permalink: string;
  readonly sku: string;
  readonly short_description: string;
  readonly description: string;
  readonly on_sale: boolean;
  readonly prices: WooPrices;
  readonly images: readonly WooImage[];
  readonly brands?: readonly { readonly name: string }[];
  readonly attributes: readonly WooAttribute[];
  readonly variations: readonly WooVariation[];
  readonly is_purchasable: boolean;
  readonly is_in_stock: boolean;
  readonly is_on_backorder: boolean;
  readonly low_stock_remaining: number | null;
  readonly add_to_cart: WooLimits;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

export interface WooAttribute {
  readonly name: string;
  /** `pa_colour`, or `null` for an attribute of this product alone. */
  readonly taxonomy: string | null;
  readonly has_variations: boolean;
  readonly terms: readonly { readonly name: string; readonly slug: string }[];
}

export interface WooVariation {
  readonly id: number;
  /** By the attribute's name; a value of `null` means any. */
  readonly attributes: readonly { readonly name: string; readonly value: string | null }[];
}

export interface WooLimits {
  readonly minimum: number;
  readonly maximum: number;
  readonly multiple_of: number;
}

export interface WooCartItem {
  readonly key: string;
  /** Of the variation where there is one, else of the product. */
  readonly id: number;
  readonly name: string;
  readonly quantity: number;
  readonly quantity_limits: WooLimits;
  readonly permalink: string;
  readonly images: readonly WooImage[];
  readonly low_stock_remaining: number | null;
  readonly show_backorder_badge: boolean;
  readonly variation: readonly { readonly attribute: string; readonly value: string }[];
  /** What plugins add to a line; an order's entries have `key` where a cart's have `name`. */
  readonly item_data?: readonly { readonly name?: string; readonly key?: string; readonly value?: string }[];
  readonly prices: WooPrices;
  readonly totals: WooCurrency & { readonly line_subtotal: string; readonly line_subtotal_tax: string };
}

export interface WooTotals extends WooCurrency {
  readonly total_items: string;
  readonly total_items_tax: string;
  readonly total_fees: string;
  readonly total_fees_tax: string;
  readonly total_discount: string;
  readonly total_discount_tax: string;
  /** `null` while no shipping was calculated. */
  readonly total_shipping: string | null;
  readonly total_shipping_tax: string | null;
  readonly total_price: string;
  readonly total_tax: string;
  readonly tax_lines: readonly { readonly name: string; readonly price: string }[];
}

export interface WooAddress {
  readonly first_name: string;
  readonly last_name: string;
  readonly company: string;
  readonly address_1: string;
  readonly address_2: string;
  readonly city: string;
  readonly state: string;
  readonly postcode: string;
  readonly country: string;
  readonly phone: string;
}

export interface WooBillingAddress extends WooAddress {
  readonly email: string;
}

export interface WooShippingRate extends WooCurrency {
  readonly rate_id: string;
  readonly name: string;
  readonly description: string;
  readonly delivery_time: string;
  readonly price: string;
  readonly taxes: string;
  readonly method_id: string;
  readonly selected: boolean;
}

export interface WooShippingPackage {
  readonly package_id: number | string;
  readonly items: readonly { readonly key: string }[];
  readonly shipping_rates: readonly WooShippingRate[];
}

/** What a cart and an order have in common. */
export interface WooContents {
  readonly items: readonly WooCartItem[];
  readonly coupons: readonly {
    readonly code: string;
    readonly totals: WooCurrency & { readonly total_discount: string; readonly total_discount_tax: string };
  }[];
  readonly fees?: readonly {
    readonly name: string;
    readonly totals: WooCurrency & { readonly total: string; readonly total_tax: string };
  }[];
  readonly totals: WooTotals;
}

export interface WooCart extends WooContents {
  readonly shipping_address: WooAddress;
  readonly billing_address: WooBillingAddress;
  readonly needs_payment: boolean;
  readonly needs_shipping: boolean;
  readonly has_calculated_shipping: boolean;
  readonly shipping_rates: readonly WooShippingPackage[];
  readonly payment_methods: readonly string[];
}

export interface WooOrder extends WooContents {
  readonly id: number;
  readonly status: string;
}

/** The checkout: a draft before the order is placed, the order afterwards. */
export interface WooCheckout {
  /** 0 where the shop makes no draft before the order is placed (from WooCommerce 10.8). */
  readonly order_id: number;
  readonly order_key: string;
  readonly order_number?: string;
  readonly status: string;
  readonly payment_result?: {
    readonly payment_status: string;
    readonly redirect_url: string;
  } | null;
}

/** A refusal. A conflict (409) brings the cart as it is now. */
export interface WooRefusal {
  readonly code?: string;
  readonly message?: string;
  /** A payment that failed is answered with the checkout itself. */
  readonly payment_result?: WooCheckout['payment_result'];
  readonly data?: {
    readonly cart?: WooCart;
    readonly details?: Readonly<Record<string, WooFieldRefusal>>;
  };
}

/** What is wrong with an address. */
export interface WooFieldRefusal {
  readonly code?: string;
  readonly message?: string;
  readonly additional_errors?: readonly { readonly code?: string; readonly message?: string }[];
}
