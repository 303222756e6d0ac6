/** What the corner shop says of itself, for the law. */
import type { Call, Party, Policy, Seller, ShopFacts } from 'vitrine-video/core';
import type { Send } from './corner-api.js';

interface AboutJson {
  readonly owner: Party & Pick<Seller, 'id' | 'trader' | 'vatId'>;
  readonly terms: Readonly<Record<string, string>>;
  readonly withdrawal: Readonly<Record<string, string>>;
  readonly countries: readonly string[];
  readonly payments: readonly { readonly label: string }[];
}

/** Asked for when a buyer opens a product or the checkout, not at the start. */
export async function loadShopFacts(send: Send, call: Call | undefined): Promise<ShopFacts> {
  const { owner, terms, withdrawal, countries, payments } = await send<AboutJson>('GET /about', { call });
  return {
    sellers: [owner],
    policies: [...policiesOf('terms', terms), ...policiesOf('withdrawal', withdrawal)],
    deliversTo: countries,
    paymentMeans: payments.map(({ label }) => label),
  };
}

function policiesOf(kind: Policy['kind'], pages: Readonly<Record<string, string>>): readonly Policy[] {
  return Object.entries(pages).map(([language, url]) => ({ kind, url, language }));
}
