/** Whether a wallet's own button may stand where nothing was reviewed yet. */
import type { MarketProfile } from './market-profile.js';

/**
 * A button that ends the order before the review has not the label that the law wants, nor the order above it; one that only
 * chooses how to pay may stand anywhere (Directive 2011/83/EU Art. 8(2)). While the market is not known, the strictest holds.
 */
export function mayPrecedeReview(
  authorizes: 'at-confirmation' | 'after-review',
  wallets: MarketProfile['wallets'] = 'after-review',
): boolean {
  return authorizes === 'after-review' || wallets === 'before-review';
}
