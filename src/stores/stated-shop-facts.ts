/** What the backend tells of the shop, and over it what the page states. Loaded when a shop has started. */
import type { CommerceAdapter } from '../core/commerce-adapter.js';
import type { ShopFacts } from '../core/shop-facts.js';

const NOTHING: ShopFacts = { sellers: [], policies: [], deliversTo: [], paymentMeans: [] };

/** `null` when neither says anything. A member that the page states replaces that of the backend; policies do so by kind. */
export async function readShopFacts(
  adapter: CommerceAdapter,
  stated: Partial<ShopFacts> | undefined,
): Promise<ShopFacts | null> {
  const told = await adapter.getShopFacts?.();
  if (!told && !stated) return null;
  const facts = { ...NOTHING, ...told, ...stated };
  const statedKinds = new Set(stated?.policies?.map(({ kind }) => kind));
  const others = told?.policies.filter(({ kind }) => !statedKinds.has(kind)) ?? [];
  return { ...facts, policies: [...others, ...(stated?.policies ?? [])] };
}
