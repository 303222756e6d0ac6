/** A wallet before the review: where the law of the market lets it stand. */
import { describe, expect, it } from 'vitest';
import { loadMarketProfile } from '../../src/core/market-profile.js';
import { mayPrecedeReview } from '../../src/core/wallet-rule.js';

describe('mayPrecedeReview', () => {
  it.each(['EU', 'DE', 'AT', 'FR', 'IT', 'ES', 'NL', 'PL', 'IE', 'GB'])(
    'lets none end an order in %s',
    async (code) => {
      const { wallets } = await loadMarketProfile(code);
      expect(mayPrecedeReview('at-confirmation', wallets)).toBe(false);
      expect(mayPrecedeReview('after-review', wallets)).toBe(true);
    },
  );

  it('lets any end an order in the United States', async () => {
    const { wallets } = await loadMarketProfile('US');
    expect(mayPrecedeReview('at-confirmation', wallets)).toBe(true);
  });

  it('is strict while the market is not known', () => {
    expect(mayPrecedeReview('at-confirmation', undefined)).toBe(false);
  });
});
