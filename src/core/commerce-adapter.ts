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
    readonly search: boolean;
    /** How many references one `getProducts` may hold. */
    readonly batch: number;
    readonly refs: readonly ('id' | 'handle' | 'sku' | 'variantId')[];
  };
  readonly cart: {
    readonly discounts: 'none' | 'single' | 'multiple';
    readonly lineAttributes: boolean;
    readonly cartAttributes: boolean;
    readonly note: boolean;
    /** What too large a quantity does: as many as there are, a refusal, or nobody counts. */
    readonly stockPolicy: 'clamp' | 'reject' | 'none';
    /** The backend does a mutation once per `Call.mutationId`. */
    readonly idempotencyKeys: boolean;
    /** Lines come back with the mutation ids that made them, so a lost answer is decided exactly. */
    readonly mutationIds: boolean;
    readonly totals: 'authoritative' | 'estimated' | 'none';
  };
  readonly checkout: {
    readonly modes: readonly CheckoutMode[];
    readonly delivery: 'none' | 'single' | 'multiple';
    readonly guest: boolean;
    readonly express: boolean;
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
  readonly text?: string;
  readonly collection?: string;
  readonly limit?: number;
  readonly cursor?: string;
}

/** One page of a longer list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly cursor?: string;
  readonly total?: number;
}

/** How a checkout shall begin. */
export interface CheckoutRequest {
  readonly mode: CheckoutMode;
  /** Where the shop or the payment page shall send the buyer afterwards. */
  readonly returnUrl?: string;
  readonly attribution?: Attribution;
  /** The wallet the buyer pressed, for an express checkout. */
  readonly expressMethodId?: string;
}

/** A buyer withdraws from a contract (Directive 2011/83/EU Art. 11a). */
export interface WithdrawalRequest {
  readonly name: string;
  readonly orderNumber: string;
  readonly email: string;
  readonly lineIds?: readonly string[];
}

/** The acknowledgement of a withdrawal. */
export interface WithdrawalReceipt {
  /** ISO 8601 with time. */
  readonly receivedAt: string;
  readonly reference: string;
}

/** What changed at the backend without our doing. */
export interface BackendChange {
  readonly productIds?: readonly string[];
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
  /** Throws `config` for wrong options, but never because a backend cannot be reached. */
  init(host: AdapterHost, context: ShopContext, call?: Call): Promise<Capabilities>;
  setContext?(context: ShopContext, call?: Call): Promise<void>;
  /** Same length and order as the references, `null` where nothing was found. One unknown product never fails the others. */
  getProducts(references: readonly ProductRef[], call?: Call): Promise<readonly (Product | null)[]>;
  search?(query: SearchQuery, call?: Call): Promise<Page<Product>>;
  /** `null` while there is no cart, or when it expired. Never creates anything at the backend. */
  getCart(call?: Call): Promise<Cart | null>;
  addLines(lines: readonly NewLine[], call?: Call): Promise<CartResult>;
  /** Absolute, so that it may be sent again; 0 removes, and removing what is gone succeeds. */
  setQuantity(lineId: string, quantity: number, call?: Call): Promise<CartResult>;
  applyDiscount?(code: string, call?: Call): Promise<CartResult>;
  removeDiscount?(code: string, call?: Call): Promise<CartResult>;
  setCartInfo?(info: { note?: string; attributes?: Attributes }, call?: Call): Promise<CartResult>;
  /** Whether the line carries the given mutation, where `capabilities.cart.mutationIds` says that this can be known. */
  hasMutation?(mutationId: string, call?: Call): Promise<boolean>;
  /** Forgets the cart here and, where possible, at the backend. */
  clear(call?: Call): Promise<void>;
  beginCheckout(request: CheckoutRequest, call?: Call): Promise<CheckoutSession>;
  /** Takes up a checkout after a reload or a way over a payment page; `null` when it is over or forgotten. */
  resumeCheckout?(handle: string, call?: Call): Promise<CheckoutSession | null>;
  readReturn?(url: string, call?: Call): Promise<CheckoutReturn>;
  getOrder?(orderId: string, call?: Call): Promise<Order | null>;
  getShopFacts?(call?: Call): Promise<ShopFacts>;
  requestWithdrawal?(request: WithdrawalRequest, call?: Call): Promise<WithdrawalReceipt>;
  /** Tells of changes that others made; the answer stops it. */
  subscribe?(listener: (change: BackendChange) => void): () => void;
  dispose(): void;
}
