/** The catalogue of an embedded shop: the JSON file, version 1, as its author writes it. */
import type { ConsentRequest } from '../../../core/checkout.js';
import type { PaymentMethod } from '../../../core/payment.js';
import type { Picture } from '../../../core/picture.js';
import type { Measure } from '../../../core/price-facts.js';
import type { DeliveryTime, ProductKind, ProductOption } from '../../../core/product.js';
import type { Guarantee, ProductSafety } from '../../../core/product-facts.js';
import type { Policy, Seller } from '../../../core/shop-facts.js';

/** A whole catalogue. All amounts are whole minor units of `currency` (ISO 4217); relative URLs belong to the file's own. */
export interface CatalogFile {
  readonly version: 1;
  /** ISO 4217. */
  readonly currency: string;
  /** One rate for everything. Missing: nothing is said about tax. */
  readonly tax?: CatalogTax;
  readonly products: readonly CatalogProduct[];
  /** Missing: goods reach the buyer at no cost and without a choice. */
  readonly shipping?: readonly ShippingMethod[];
  readonly coupons?: readonly Coupon[];
  /** ISO 3166-1 alpha-2 codes that are delivered to. Missing: those of the shipping methods, else every country. */
  readonly countries?: readonly string[];
  /** Missing: a test payment and an invoice. */
  readonly paymentMethods?: readonly PaymentMethod[];
  readonly seller?: Seller;
  readonly policies?: readonly Policy[];
  /** What the buyer is asked to agree to before ordering. */
  readonly consents?: readonly ConsentRequest[];
}

/** How all prices of a catalogue are taxed. */
export interface CatalogTax {
  readonly included: boolean;
  readonly ratePercent: number;
  readonly scheme?: 'standard' | 'margin' | 'small-business';
}

/** A product of the catalogue. */
export interface CatalogProduct {
  /** Default: the handle. */
  readonly id?: string;
  readonly handle: string;
  readonly title: string;
  readonly description?: string;
  readonly vendor?: string;
  readonly url?: string;
  /** Default `physical`. */
  readonly kind?: ProductKind;
  readonly minimumAge?: number;
  readonly collections?: readonly string[];
  readonly pictures?: readonly Picture[];
  readonly options?: readonly ProductOption[];
  readonly variants: readonly CatalogVariant[];
  readonly safety?: ProductSafety;
  readonly guarantees?: readonly Guarantee[];
}

/** A variant. Its id is its `sku`, which no other variant of the catalogue has. */
export interface CatalogVariant {
  readonly sku: string;
  /** Option id → value id, one entry per axis. */
  readonly selections?: Readonly<Record<string, string>>;
  readonly price: number;
  readonly compareAt?: number;
  /** The lowest price of the last 30 days before the reduction. */
  readonly lowestPrice30Days?: number;
  readonly unitPrice?: { readonly price: number; readonly reference: Measure; readonly content: Measure };
  /** Pieces. Missing: nobody counts. */
  readonly stock?: number;
  readonly pictures?: readonly Picture[];
  readonly deliveryTime?: DeliveryTime;
}

/** A way to send goods. */
export interface ShippingMethod {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly price: number;
  /** Costs nothing when the goods, after discounts, are worth this much. */
  readonly freeFrom?: number;
  /** ISO 3166-1 alpha-2. Missing: everywhere the shop delivers to. */
  readonly countries?: readonly string[];
}

/** A discount code: a percentage, an amount, free shipping, or free shipping with one of the two. */
export interface Coupon {
  readonly code: string;
  readonly title?: string;
  /** Of the goods. */
  readonly percent?: number;
  readonly amount?: number;
  readonly freeShipping?: boolean;
  /** What the goods must be worth at least. */
  readonly minimum?: number;
}
