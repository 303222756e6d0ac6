/** The rules under which a shop sells: its market's, with what the page wants otherwise. */
import { loadMarketProfile, type MarketProfile } from '../core/market-profile.js';
import type { ShopOptions } from './shop.js';

/** Resolves with the profile; the developer hears which wishes cannot be followed. */
export async function marketOfShop(options: ShopOptions): Promise<MarketProfile> {
  const profile = await loadMarketProfile(options.market);
  if (!options.contractLanguage && !options.marketOverrides) return profile;
  const { fulfilMarketWishes } = await import('../core/market-wishes.js');
  return fulfilMarketWishes(profile, options, (message) => options.host.log('warn', message));
}
