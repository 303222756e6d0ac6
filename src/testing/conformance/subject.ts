/** What an adapter's author brings to the conformance suite: the adapter, things to buy, and ways to move the backend. */
import type { Address } from '../../core/address.js';
import type { CommerceAdapter, ShopContext } from '../../core/commerce-adapter.js';
import type { Money } from '../../core/money.js';
import type { FakeClock } from '../fake-clock.js';
import type { MemoryBrowser, MemoryHost } from '../memory-host.js';

/** An adapter to be tried. */
export interface ConformanceSubject {
  readonly name: string;
  /** Makes an adapter for a tab that was just opened. All of them talk to the same backend. */
  create(): CommerceAdapter;
  readonly fixtures: ConformanceFixtures;
  /** A test that needs a control which is missing is skipped, and never counts as passed. */
  readonly controls?: ConformanceControls;
  /** How the backend is reached. Default: there is no network. */
  readonly fetch?: typeof fetch;
  /** The time of all tabs. Default: real time. */
  readonly clock?: FakeClock;
  /** Whether a request changes something. Default: a GraphQL mutation, or any method but GET. */
  isMutation?(url: string, init?: RequestInit): boolean;
  /** The backend's own API wants the cart's token in the URL, so it cannot be kept out of there. */
  readonly namesCartInUrl?: boolean;
}

/** What is for sale at the backend. Every test may buy some of it. */
export interface ConformanceFixtures {
  /** Handle of the product that has `inStock`. */
  readonly handle: string;
  /** Variants with plenty of stock, of different prices or products. */
  readonly inStock: string;
  readonly otherInStock: string;
  /** A variant of which there are few, and how many: at least 3. */
  readonly limited: { readonly variantId: string; readonly stock: number };
  readonly soldOut: string;
  /** Looks like a variant id and is none. */
  readonly unknownVariant: string;
  /** A code that makes `inStock` cheaper. */
  readonly coupon?: string;
  /** Where the shop delivers to. */
  readonly address?: Address;
  /** ISO 3166-1 alpha-2 of a country that the shop does not deliver to. */
  readonly unservedCountry?: string;
  /** Finds at least one product. */
  readonly searchText?: string;
  /** A place where `inStock` costs something else, and what. */
  readonly elsewhere?: { readonly context: ShopContext; readonly unitPrice: Money };
  /** The token of a payment that succeeds. Default `test`. */
  readonly paymentToken?: PaymentToken;
}

/** Changes that somebody else makes at the backend. */
export interface ConformanceControls {
  setStock?(variantId: string, pieces: number): Promise<void>;
  setPrice?(variantId: string, amountMinor: number): Promise<void>;
  /**
   * Makes the backend forget the cart of a browser. Where a token that nobody knows is answered like one that expired, it is
   * enough to spoil the one in the browser's storage.
   */
  expireCart?(browser: MemoryBrowser): Promise<void>;
  /** Lets happen what the adapter's `subscribe` tells of, such as an event of the page, and waits until it was told. */
  announceChange?(host: MemoryHost): Promise<void>;
  /** How many orders the backend holds. Sharpens the tests that want one order and not two. */
  countOrders?(): Promise<number>;
  /** The token of a payment that is declined. */
  readonly declinedToken?: PaymentToken;
}

type PaymentToken = string | Readonly<Record<string, unknown>>;
