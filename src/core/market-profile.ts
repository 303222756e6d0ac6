/** What the law of a market asks of prices and of the order button, as data. */

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
  readonly sources: readonly string[];
}

type Load = () => Promise<{ readonly profile: MarketProfile }>;

const PROFILES = {
  EU: () => import('./markets/eu.js'),
  DE: () => import('./markets/de.js'),
  AT: () => import('./markets/at.js'),
  FR: () => import('./markets/fr.js'),
  NL: () => import('./markets/nl.js'),
  US: () => import('./markets/us.js'),
  GB: () => import('./markets/gb.js'),
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
