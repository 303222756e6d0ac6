/** The contract between Vitrine and any shop: dumb adapters, one authoritative cart per answer. */
import type { AdapterHost } from './adapter-host.js';
import type { Attribution } from './attribution.js';
import type { Call } from './call.js';
import type { Attributes, Cart, CartResult, NewLine } from './cart.js';
import type { CheckoutMode, CheckoutReturn, CheckoutSession } from './checkout-session.js';
import type { Order } from './order.js';
import type { Product } from './product.js';
import type { ProductRef } from './product-reference.js';
import type { ShopFacts } from './shop-facts.js';

/** Version of this contract. Additions are optional members or new capabilities; a break is the next number. */
export const CONTRACT_VERSION = 1 as const;

/** What a backend can do. The interface hides what is missing; nobody asks which adapter it is. */
export interface Capabilities {
  readonly contract: typeof CONTRACT_VERSION;
  readonly catalog: {
    /** `search` is there. */
    readonly search: boolean;
    /** How many references one `getProducts` may hold, at least 1. For more it answers them all or refuses. */
    readonly batch: number;
    /** The kinds of references that it can find; others come back as `null`. */
    readonly refs: readonly ('id' | 'handle' | 'sku' | 'variantId')[];
  };
  readonly cart: {
    /** How many codes a cart holds at a time. */
    readonly discounts: 'none' | 'single' | 'multiple';
    /** Lines keep attributes and attribution, and give them back. */
    readonly lineAttributes: boolean;
    /** `setCartInfo` keeps attributes. */
    readonly cartAttributes: boolean;
    /** `setCartInfo` keeps a note. */
    readonly note: boolean;
    /** What too large a quantity does: as many as there are, a refusal, or nobody counts. */
    readonly stockPolicy: 'clamp' | 'reject' | 'none';
    /** The backend does a mutation once per `Call.mutationId`. */
    readonly idempotencyKeys: boolean;
    /** Lines come back with the mutation ids that made them, so a lost answer is decided exactly. */
    readonly mutationIds: boolean;
    /**
     * `authoritative`: what the rows say is charged. `estimated`: shown as such, without a native checkout. `none`: lines and
     * unit prices only.
     */
    readonly totals: 'authoritative' | 'estimated' | 'none';
  };
  readonly checkout: {
    /** What `beginCheckout` takes, the best first; at least one. */
    readonly modes: readonly CheckoutMode[];
    /** Whether lines are delivered together, in groups with a choice each, or not at all. */
    readonly delivery: 'none' | 'single' | 'multiple';
    /** Orders need no account. */
    readonly guest: boolean;
    /** Wallets can be pressed before anything was filled in. */
    readonly express: boolean;
    /** The window has to be opened within the click, before `beginCheckout` answers. */
    readonly popupNeedsGesture: boolean;
  };
}

/** Where the buyer is and what they read. */
export interface ShopContext {
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** BCP 47. */
  readonly language?: string;
  /** ISO 4217. */
  readonly currency?: string;
}

/** A search in the catalogue. */
export interface SearchQuery {
  /** The buyer's words. Missing: everything. */
  readonly text?: string;
  /** The backend's id or handle of a collection or category. */
  readonly collection?: string;
  /** How many products one page holds at most. */
  readonly limit?: number;
  /** The `cursor` of the page before. */
  readonly cursor?: string;
}

/** One page of a longer list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Opaque; asks for the next page. Missing on the last one. */
  readonly cursor?: string;
  /** How many items all pages have, where the backend counts them. */
  readonly total?: number;
}

/** How a checkout shall begin. */
export interface CheckoutRequest {
  /** One of `capabilities.checkout.modes`. */
  readonly mode: CheckoutMode;
  /** Where the shop or the payment page shall send the buyer afterwards. */
  readonly returnUrl?: string;
  /** What led to the order; comes back as `Order.attribution` where the backend can tell. */
  readonly attribution?: Attribution;
  /** The wallet the buyer pressed, for an express checkout. */
  readonly expressMethodId?: string;
}

/** A buyer withdraws from a contract (Directive 2011/83/EU Art. 11a). */
export interface WithdrawalRequest {
  readonly name: string;
  /** `Order.number`, as the buyer was told it. */
  readonly orderNumber: string;
  /** Where the acknowledgement goes. */
  readonly email: string;
  /** The lines that are withdrawn from. Missing: the whole order. */
  readonly lineIds?: readonly string[];
}

/** The acknowledgement of a withdrawal. */
export interface WithdrawalReceipt {
  /** ISO 8601 with time. */
  readonly receivedAt: string;
  /** What the buyer can name when they ask about it. */
  readonly reference: string;
}

/** What changed at the backend without our doing. */
export interface BackendChange {
  /** Products whose price or stock changed. */
  readonly productIds?: readonly string[];
  /** The cart changed, and is to be read again. */
  readonly cart?: boolean;
}

/**
 * A shop's backend, seen from here.
 *
 * - Every change answers with the whole cart. *Notice*: something took effect and the rest was adjusted.
 *   *Error* (`CommerceError`, thrown): nothing took effect.
 * - Adapters hold no queue, no retry and no optimism: that is done once, in the stores.
 * - Whatever an adapter wants of the outside world comes through the `AdapterHost`.
 * - Every call takes an `AbortSignal`; an aborted call rejects with code `aborted`.
 */
export interface CommerceAdapter {
  /** `local`, `vendure`, `shopify`, … */
  readonly id: string;
  /** What tells this shop from another of the same kind: a domain, an endpoint, a catalogue URL. */
  readonly identity: string;
  /**
   * Makes ready; called once, before everything but `dispose`.
   *
   * @throws CommerceError `config` for options that cannot work, but never because a backend cannot be reached.
   */
  init(host: AdapterHost, context: ShopContext, call?: Call): Promise<Capabilities>;
  /** Moves the buyer: later products and carts have the prices and the language of there, and the cart stays. */
  setContext?(context: ShopContext, call?: Call): Promise<void>;
  /** Same length and order as the references, `null` where nothing was found. One unknown product never fails the others. */
  getProducts(references: readonly ProductRef[], call?: Call): Promise<readonly (Product | null)[]>;
  /** Without a text or a collection: all products, in the backend's order. */
  search?(query: SearchQuery, call?: Call): Promise<Page<Product>>;
  /** `null` while there is no cart, or when it expired. Never creates anything at the backend. */
  getCart(call?: Call): Promise<Cart | null>;
  /**
   * All or nothing, as one request. Attribution never splits a line.
   *
   * @throws CommerceError `not-found`, `invalid-quantity`, `out-of-stock`, `insufficient-stock`; `cart-expired` when the
   *   backend forgot the cart, whose token is forgotten too, so that the next add begins a new one.
   */
  addLines(lines: readonly NewLine[], call?: Call): Promise<CartResult>;
  /**
   * Absolute, so that it may be sent again; 0 removes, and removing what is gone succeeds.
   *
   * @throws CommerceError `not-found`, `invalid-quantity`, `out-of-stock`, `insufficient-stock`, `cart-expired`.
   */
  setQuantity(lineId: string, quantity: number, call?: Call): Promise<CartResult>;
  /**
   * A code that is applied already is fine. One without effect yet stays, with a notice `discount-not-applied`.
   *
   * @throws CommerceError `discount-invalid` for a code that the shop does not know; it is not left behind.
   */
  applyDiscount?(code: string, call?: Call): Promise<CartResult>;
  /** A code that is not there is fine. */
  removeDiscount?(code: string, call?: Call): Promise<CartResult>;
  /** What is not named stays as it is. */
  setCartInfo?(info: { note?: string; attributes?: Attributes }, call?: Call): Promise<CartResult>;
  /** Whether an add with this mutation id took effect, where `capabilities.cart.mutationIds` says that this can be known. */
  hasMutation?(mutationId: string, call?: Call): Promise<boolean>;
  /** Forgets the cart here and, where possible, at the backend. Where there is none, it is done. */
  clear(call?: Call): Promise<void>;
  /**
   * Begins to order what is in the cart. Orders nothing, and may be called again.
   *
   * @throws CommerceError `unsupported` for a mode that is not among the capabilities, `checkout-blocked` for an empty cart.
   */
  beginCheckout(request: CheckoutRequest, call?: Call): Promise<CheckoutSession>;
  /** Takes up a checkout after a reload or a way over a payment page; `null` when it is over or forgotten. */
  resumeCheckout?(handle: string, call?: Call): Promise<CheckoutSession | null>;
  /** What it means that the buyer came back to this address. An address that anybody can type proves no order. */
  readReturn?(url: string, call?: Call): Promise<CheckoutReturn>;
  /** Takes the word of a checkout in a frame or a window about how it ended; a cart of our own loses what was ordered there. */
  settleCheckout?(told: CheckoutReturn, call?: Call): Promise<void>;
  /** By `Order.id`; `null` for one that is not there or not theirs. */
  getOrder?(orderId: string, call?: Call): Promise<Order | null>;
  /** Asked for when a product or the checkout opens, not at the start. */
  getShopFacts?(call?: Call): Promise<ShopFacts>;
  /**
   * Hands a withdrawal to the shop and acknowledges that it arrived there.
   *
   * @throws CommerceError `validation` for empty fields, `not-found` for an order that the shop does not know.
   */
  requestWithdrawal?(request: WithdrawalRequest, call?: Call): Promise<WithdrawalReceipt>;
  /** Tells of changes that others made; the answer stops it. */
  subscribe?(listener: (change: BackendChange) => void): () => void;
  /** Lets go of everything. May be called twice, and before `init`. */
  dispose(): void;
}
