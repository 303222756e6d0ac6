/** What a strict shop does when facts are missing that the market's law asks for: it shows, says why, and does not sell. */
import { CommerceError } from '../core/commerce-error.js';
import { missingProductFacts, missingShopFacts, type LegalFact } from '../core/legal-facts.js';
import type { MarketProfile } from '../core/market-profile.js';
import type { Product } from '../core/product.js';
import type { ShopFacts } from '../core/shop-facts.js';

/** A product as it may be sold, and for the developer why not. */
export interface StrictProduct {
  readonly product: Product;
  readonly error?: CommerceError;
}

/** Withholds every variant of a product that lacks a fact. */
export function strictProduct(product: Product, profile: MarketProfile): StrictProduct {
  const missing = missingProductFacts(product, profile);
  if (missing.length === 0) return { product };
  const variants = product.variants.map((variant) => ({
    ...variant,
    availability: { status: 'withheld' } as const,
  }));
  return { product: { ...product, variants }, error: unsold(`product ${product.id}`, missing, profile) };
}

/** Refuses a checkout in place where the shop has not said what a buyer must know before the contract. */
export function checkStrictShop(facts: ShopFacts | null, profile: MarketProfile): void {
  const missing = missingShopFacts(facts, profile);
  if (missing.length > 0) throw unsold('the shop', missing, profile);
}

function unsold(what: string, missing: readonly LegalFact[], { code }: MarketProfile): CommerceError {
  const message = `strict: ${what} is not sold under market ${code}, because these facts are missing: ${missing.join(', ')}`;
  return new CommerceError('checkout-blocked', { message });
}
