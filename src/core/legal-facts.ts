/** Which of the facts that a market's law asks for are missing; a strict shop does not sell then. */
import type { MarketProfile } from './market-profile.js';
import type { Product } from './product.js';
import type { Party } from './product-facts.js';
import type { Policy, ShopFacts } from './shop-facts.js';

/** A fact that has to be told before the contract: about the product (`tax`, `maker`) or about the shop. */
export type LegalFact =
  'tax' | 'maker' | 'seller' | 'terms' | 'privacy' | 'withdrawal' | 'delivery-countries' | 'payment-means';

type Duties = Pick<MarketProfile, 'duties'>;

/** What is missing about a product; a maker is asked for only where there is a thing. */
export function missingProductFacts(product: Product, { duties }: Duties): readonly LegalFact[] {
  const isTold: Partial<Record<LegalFact, boolean>> = {
    tax: product.variants.every(({ priceFacts }) => isTaxTold(priceFacts?.tax.included)),
    maker: product.kind !== 'physical' || isReachable(product.safety?.manufacturer),
  };
  return duties.filter((duty) => isTold[duty] === false);
}

/** What is missing about the shop; without any facts, all that the market asks for. */
export function missingShopFacts(facts: ShopFacts | null, { duties }: Duties): readonly LegalFact[] {
  const isTold: Partial<Record<LegalFact, boolean>> = {
    seller: facts !== null && facts.sellers.length > 0 && facts.sellers.every(isReachable),
    terms: hasPolicy(facts, 'terms'),
    privacy: hasPolicy(facts, 'privacy'),
    withdrawal: hasPolicy(facts, 'withdrawal'),
    'delivery-countries': Boolean(facts?.deliversTo.length),
    'payment-means': Boolean(facts?.paymentMeans.length),
  };
  return duties.filter((duty) => isTold[duty] === false);
}

function isTaxTold(included: boolean | 'unknown' | undefined): boolean {
  return included === true || included === false;
}

function isReachable(party: Party | undefined): boolean {
  return Boolean(party?.name.trim() && party.postalAddress.trim() && party.electronicAddress.trim());
}

function hasPolicy(facts: ShopFacts | null, wanted: Policy['kind']): boolean {
  return facts?.policies.some(({ kind, url, text }) => kind === wanted && Boolean(url ?? text)) ?? false;
}
