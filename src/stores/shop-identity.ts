/** What makes two shops the same shop, so that their elements share one cart. */
import type { CommerceAdapter } from '../core/commerce-adapter.js';

/** What tells shops apart. */
export interface ShopIdentityParts {
  readonly adapter: Pick<CommerceAdapter, 'id' | 'identity'>;
  readonly market?: string | undefined;
  readonly currency?: string | undefined;
  readonly cartKey?: string | undefined;
}

/** A text that is equal for equal shops; storage, lock and channel names begin with it. */
export function shopIdentity({ adapter, market, currency, cartKey }: ShopIdentityParts): string {
  const parts = [adapter.id, adapter.identity, market?.toUpperCase(), currency?.toUpperCase(), cartKey];
  return parts.map((part) => encodeURIComponent(part ?? '')).join('|');
}
