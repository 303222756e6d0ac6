/** What Medusa can tell of the shop: where it delivers and how one pays. The rest is what the integrator says. */
import type { Call } from '../../core/call.js';
import type { ShopFacts } from '../../core/shop-facts.js';
import { readPaymentProviders } from './checkout-reading.js';
import { methodsOf } from './checkout-state.js';
import type { MedusaShop } from './medusa-shop.js';

/** The facts. */
export async function readShopFacts(shop: MedusaShop, call?: Call): Promise<ShopFacts> {
  const { sellers = [], policies = [] } = shop.options.shopFacts ?? {};
  const [{ regionId }, regions] = [await shop.market(call), await shop.regions(call)];
  const region = regions.find(({ id }) => id === regionId);
  const providers = await readPaymentProviders(shop, { region_id: regionId }, call);
  return {
    sellers,
    policies,
    deliversTo: (region?.countries ?? []).map(({ iso_2 }) => iso_2.toUpperCase()),
    paymentMeans: methodsOf(shop.options, providers).map(({ title }) => title),
  };
}
