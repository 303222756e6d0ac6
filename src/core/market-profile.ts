/** What the law of a market asks of prices, of the order button and of the offer, as data. */
import type { LegalFact } from './legal-facts.js';

/** The rules of one market. Texts are defaults: have them checked. */
export interface MarketProfile {
  /** ISO 3166-1 alpha-2, or `EU`. */
  readonly code: string;
  /** ISO 8601 date from which these rules hold. */
  readonly validFrom: string;
  /** BCP 47 language of the legal texts below. */
  readonly language: string;
  /** Whether a contract may be concluded in place under this profile. */
  readonly nativeCheckout: boolean;
  readonly price: {
    /** The note beside a price that includes tax, and beside one that does not. */
    readonly taxIncluded: string;
    readonly taxExcluded: string;
    readonly plusDelivery: string;
    /** Instead of the tax note for differential and small-business schemes. */
    readonly withoutTaxNote: string;
    /** `30-days`: a strike price only from the lowest price of 30 days; `compare-at`: from the shop's comparison. */
    readonly reduction: '30-days' | 'compare-at';
  };
  /** The label of the button that concludes the contract, and nothing else in it. */
  readonly orderButton: string;
  /** The labels that courts and authorities accept; the usual one is the first. */
  readonly orderButtons: readonly string[];
  /** Whether a wallet's own button may end the order, or only choose the means of payment before the review. */
  readonly wallets: 'before-review' | 'after-review';
  /** The word in the picture of a film that is paid for. */
  readonly advertisement: string;
  /** The two labels of the withdrawal function, where the law has one. */
  readonly withdrawal?: {
    /** ISO 8601. */
    readonly validFrom: string;
    readonly begin: string;
    readonly confirm: string;
  };
  /** What has to be said of the seller's liability for defects before the order. */
  readonly legalGuarantee?: {
    /** ISO 8601. */
    readonly validFrom: string;
    readonly notice: string;
  };
  /** What the buyer of digital content agrees to, so that its delivery may begin at once (Directive 2011/83/EU Art. 16(m)). */
  readonly digitalConsent?: string;
  /** The facts without which a strict shop does not sell. */
  readonly duties: readonly LegalFact[];
  /** Laws and rulings that the above is taken from. */
  readonly sources: readonly string[];
}

type Load = () => Promise<{ readonly profile: MarketProfile }>;

const PROFILES = {
  EU: () => import('./markets/eu.js'),
  DE: () => import('./markets/de.js'),
  AT: () => import('./markets/at.js'),
  FR: () => import('./markets/fr.js'),
  IT: () => import('./markets/it.js'),
  ES: () => import('./markets/es.js'),
  NL: () => import('./markets/nl.js'),
  PL: () => import('./markets/pl.js'),
  IE: () => import('./markets/ie.js'),
  GB: () => import('./markets/gb.js'),
  US: () => import('./markets/us.js'),
} satisfies Record<string, Load>;

/** Whether there is a profile of that market's own. */
export function isKnownMarket(code: string): boolean {
  return Object.hasOwn(PROFILES, code.trim().toUpperCase());
}

/** The profile of a market; without a code, or for one that nobody knows, the strictest there is. */
export async function loadMarketProfile(code = 'EU'): Promise<MarketProfile> {
  const known = isKnownMarket(code) ? (code.trim().toUpperCase() as keyof typeof PROFILES) : 'EU';
  const { profile } = await PROFILES[known]();
  return profile;
}
