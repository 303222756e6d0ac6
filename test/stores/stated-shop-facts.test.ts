/** Facts about the shop: the page's before the backend's. */
import { describe, expect, it } from 'vitest';
import type { CommerceAdapter } from '../../src/core/commerce-adapter.js';
import type { Policy, ShopFacts } from '../../src/core/shop-facts.js';
import { readShopFacts } from '../../src/stores/stated-shop-facts.js';

const policy = (kind: Policy['kind'], url: string): Policy => ({ kind, url, language: 'de' });
const told: ShopFacts = {
  sellers: [],
  policies: [policy('terms', '/backend/terms'), policy('privacy', '/backend/privacy')],
  deliversTo: ['DE', 'AT'],
  paymentMeans: ['Invoice'],
};
const adapter = (facts?: ShopFacts) =>
  (facts ? { getShopFacts: () => Promise.resolve(facts) } : {}) as CommerceAdapter;

describe('readShopFacts', () => {
  it('knows nothing where nobody says anything', async () => {
    expect(await readShopFacts(adapter(), undefined)).toBeNull();
  });

  it('takes each side alone', async () => {
    expect(await readShopFacts(adapter(told), undefined)).toEqual(told);
    expect(await readShopFacts(adapter(), { deliversTo: ['FR'] })).toEqual({
      sellers: [],
      policies: [],
      deliversTo: ['FR'],
      paymentMeans: [],
    });
  });

  it('lays what the page states over it, policies by kind', async () => {
    const stated = { deliversTo: ['DE'], policies: [policy('terms', '/terms')] };
    expect(await readShopFacts(adapter(told), stated)).toEqual({
      ...told,
      deliversTo: ['DE'],
      policies: [policy('privacy', '/backend/privacy'), policy('terms', '/terms')],
    });
  });
});
