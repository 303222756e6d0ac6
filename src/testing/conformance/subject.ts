/** What an adapter's author brings to the conformance suite: the adapter, things to buy, and ways to move the backend. */
import type { Address } from '../../core/address.js';
import type { CommerceAdapter } from '../../core/commerce-adapter.js';
import type { FakeClock } from '../fake-clock.js';

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
  /** The token of a payment that succeeds. Default `test`. */
  readonly paymentToken?: PaymentToken;
}

/** Changes that somebody else makes at the backend. */
export interface ConformanceControls {
  setStock?(variantId: string, pieces: number): Promise<void>;
  setPrice?(variantId: string, amountMinor: number): Promise<void>;
  /** The token of a payment that is declined. */
  readonly declinedToken?: PaymentToken;
}

type PaymentToken = string | Readonly<Record<string, unknown>>;
