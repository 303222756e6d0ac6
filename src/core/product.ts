/** Products as the shop describes them: variants over any number of option axes, with their prices and stock. */
import type { Money } from './money.js';
import type { Picture } from './picture.js';
import type { PriceFacts } from './price-facts.js';
import type { EnergyLabel, Guarantee, ProductSafety, Rating } from './product-facts.js';

/** One value of an option axis, such as "Terracotta". */
export interface OptionValue {
  readonly id: string;
  readonly label: string;
  /** A CSS colour or a picture to show beside the label. */
  readonly swatch?: { readonly color?: string; readonly picture?: Picture };
}

/** One axis of choice, such as "Colour". */
export interface ProductOption {
  readonly id: string;
  readonly name: string;
  readonly values: readonly OptionValue[];
}

/** Whether a variant can be bought. Several backends hide their stock: then it is `unknown`, and nobody invents a number. */
export type Availability =
  | {
      readonly status: 'in-stock' | 'low-stock' | 'backorder' | 'preorder';
      readonly quantity?: number;
      /** ISO 8601 date from which it ships. */
      readonly date?: string;
    }
  | { readonly status: 'out-of-stock' | 'discontinued' | 'unknown' }
  /** Not from a backend: a strict shop does not sell it while legal facts are missing. */
  | { readonly status: 'withheld' };

/** How many pieces one line may hold. */
export interface QuantityRule {
  readonly min: number;
  readonly max?: number;
  readonly step: number;
}

/** What kind of thing is sold: it decides shipping, and for digital goods the consent of Directive 2011/83/EU Art. 16(m). */
export type ProductKind = 'physical' | 'digital' | 'service';

/** When it arrives, in the shop's words and, where known, in days. */
export interface DeliveryTime {
  readonly text: string;
  readonly minDays?: number;
  readonly maxDays?: number;
}

/** The thing that goes into a cart. */
export interface Variant {
  readonly id: string;
  readonly sku?: string;
  readonly title: string;
  readonly price: Money;
  /** What the shop compares with. Never enough for a strike price in an EU market: that needs `priceFacts.lowestPrice30Days`. */
  readonly compareAtPrice?: Money;
  readonly priceFacts?: PriceFacts;
  /** Option id → value id; one entry per axis. */
  readonly selections: Readonly<Record<string, string>>;
  readonly availability: Availability;
  readonly deliveryTime?: DeliveryTime;
  readonly pictures?: readonly Picture[];
  readonly quantityRule?: QuantityRule;
}

/** A product and the variants one can choose from. */
export interface Product {
  readonly id: string;
  readonly handle?: string;
  readonly title: string;
  /** Plain text; markup in it is shown as text. */
  readonly description?: string;
  readonly vendor?: string;
  /** The product's own page. */
  readonly url?: string;
  readonly pictures: readonly Picture[];
  readonly options: readonly ProductOption[];
  readonly variants: readonly Variant[];
  readonly priceRange: { readonly min: Money; readonly max: Money };
  /** `false` when the backend cut the list of variants short; asking for the product again brings the rest. */
  readonly complete: boolean;
  readonly kind: ProductKind;
  readonly minimumAge?: number;
  readonly safety?: ProductSafety;
  readonly guarantees?: readonly Guarantee[];
  readonly energyLabel?: EnergyLabel;
  readonly rating?: Rating;
  /** Which of `ShopFacts.sellers` sells it. */
  readonly sellerId?: string;
  /** Whatever else the backend says; for `enrich` and for pages, never shown by itself. */
  readonly metadata?: Readonly<Record<string, unknown>>;
}

/** Whether a buyer can put it in the cart now. */
export function isBuyable({ status }: Availability): boolean {
  return status !== 'out-of-stock' && status !== 'discontinued' && status !== 'withheld';
}
