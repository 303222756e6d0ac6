/** What a buyer is told about the shop, from its catalogue: who sells, under which terms, how to pay. */
import type { PaymentMethod } from '../../../core/payment.js';
import type { ShopFacts } from '../../../core/shop-facts.js';
import { resolveUrl } from './asset-url.js';
import type { Catalog } from './catalog-index.js';

/** Enough to try everything out; a catalogue names its own. */
const DEFAULT_PAYMENT_METHODS: readonly PaymentMethod[] = [
  { id: 'test', title: 'Test payment', handler: 'test' },
  { id: 'invoice', title: 'Invoice', handler: 'offline' },
];

/** The ways to pay. */
export function paymentMethodsOf({ file }: Catalog): readonly PaymentMethod[] {
  return file.paymentMethods ?? DEFAULT_PAYMENT_METHODS;
}

/** The facts, with URLs that the page can use. */
export function shopFactsOf(catalog: Catalog): ShopFacts {
  const { baseUrl, countries, file } = catalog;
  const { seller, policies = [] } = file;
  const imprintUrl = seller?.imprintUrl;
  return {
    sellers: seller
      ? [{ ...seller, ...(imprintUrl ? { imprintUrl: resolveUrl(imprintUrl, baseUrl) } : {}) }]
      : [],
    policies: policies.map((policy) =>
      policy.url === undefined ? policy : { ...policy, url: resolveUrl(policy.url, baseUrl) },
    ),
    deliversTo: countries,
    paymentMeans: paymentMethodsOf(catalog).map(({ title }) => title),
  };
}
