/** What Vendure can tell of the shop: where it delivers and how one pays. The rest is what the integrator says. */
import type { Call } from '../../core/call.js';
import type { ShopFacts } from '../../core/shop-facts.js';
import type { VendureShop } from './vendure-shop.js';

/** The facts. */
export async function readShopFacts({ api, settings }: VendureShop, call?: Call): Promise<ShopFacts> {
  const query = 'query { availableCountries { code } activePaymentMethods { name } }';
  const { availableCountries, activePaymentMethods } = await api.read<Answer>({ query, call });
  const { sellers = [], policies = [] } = settings.shopFacts ?? {};
  return {
    sellers,
    policies,
    deliversTo: availableCountries.map(({ code }) => code),
    paymentMeans: activePaymentMethods.flatMap((method) => method?.name ?? []),
  };
}

interface Answer {
  readonly availableCountries: readonly { readonly code: string }[];
  readonly activePaymentMethods: readonly ({ readonly name: string } | null)[];
}
