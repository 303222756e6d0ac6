/** The catalogue half of a shop whose cart is our own: products for the buyer, and what pricing a line needs of them. */
import type { AdapterHost } from '../../core/adapter-host.js';
import type { Call } from '../../core/call.js';
import type { DeliveryOption } from '../../core/checkout.js';
import type { Capabilities, Page, SearchQuery, ShopContext } from '../../core/commerce-adapter.js';
import type { Product, Variant } from '../../core/product.js';
import type { ProductRef } from '../../core/product-reference.js';
import type { ShopFacts } from '../../core/shop-facts.js';
import type { SoldPieces } from './cart-record.js';
import type { CatalogTax, Coupon } from './catalog-file/catalog-file.js';

/** A variant and the product it belongs to. */
export interface Article {
  readonly product: Product;
  readonly variant: Variant;
}

/** What is for sale at one moment, as far as a cart needs it. */
export interface Assortment {
  /** ISO 4217. */
  readonly currency: string;
  /** How all prices are taxed; missing where only the prices themselves may tell. */
  readonly tax?: CatalogTax;
  readonly coupons: readonly Coupon[];
  article(variantId: string): Article | undefined;
  /** The ways to send goods; missing where nothing is known of them, so that no choice can be offered. */
  deliveryOptions?(question: DeliveryQuestion): readonly DeliveryOption[];
}

/** What decides about the ways to send goods. */
export interface DeliveryQuestion {
  /** ISO 3166-1 alpha-2; unknown at first, then every way is offered. */
  readonly country: string | undefined;
  /** What the goods cost after discounts. */
  readonly goodsMinor: number;
  /** A code makes sending free. */
  readonly isFree: boolean;
}

/** What an assortment is wanted for. */
export interface AssortmentQuestion {
  /** The variants that matter; others may be missing from the answer. */
  readonly variantIds: readonly string[];
  readonly sold: SoldPieces;
  /** Whether prices and stock must be of this minute; otherwise those that were read last will do. */
  readonly fresh: boolean;
}

/** The half, open. Its methods keep the contract of those of the same name in `CommerceAdapter`. */
export interface CatalogHalf {
  readonly capabilities: Capabilities['catalog'];
  getProducts(
    references: readonly ProductRef[],
    sold: SoldPieces,
    call?: Call,
  ): Promise<readonly (Product | null)[]>;
  search(query: SearchQuery, sold: SoldPieces, call?: Call): Promise<Page<Product>>;
  assortment(question: AssortmentQuestion, call?: Call): Promise<Assortment>;
  getShopFacts(call?: Call): Promise<ShopFacts>;
  setContext(context: ShopContext, call?: Call): Promise<void>;
  /** Tells which products have changed. */
  subscribe?(listener: (productIds: readonly string[]) => void): () => void;
  close(): void;
}

/** Where a half comes from; known before anything is loaded. */
export interface CatalogOrigin<Half extends CatalogHalf = CatalogHalf> {
  /** What tells this catalogue from others. */
  readonly identity: string;
  readonly hasSearch: boolean;
  readonly hasShopFacts: boolean;
  /** Throws `config` for a catalogue that cannot be used, but never because it cannot be reached. */
  open(host: AdapterHost, context: ShopContext, call?: Call): Promise<Half>;
}
