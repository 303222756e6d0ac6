/** Brings what a page states in scripts inside `<vitrine-shop>`; the parser is loaded where there are some. */
import type { ScriptKind, ShopScripts } from './shop-scripts.js';

const NONE: ShopScripts = { options: {}, facts: {}, problems: [] };

/** The scripts as they are when the parser is there. Rejects when it cannot be loaded. */
export async function scriptsOfShop(shop: Element): Promise<ShopScripts> {
  if (!shop.querySelector(':scope > script[data-vitrine]')) return NONE;
  const { parseShopScripts } = await import('./shop-scripts.js');
  return parseShopScripts((kind) => textOf(shop, kind));
}

function textOf(shop: Element, kind: ScriptKind): string | undefined {
  return shop.querySelector(`:scope > script[data-vitrine="${kind}"]`)?.textContent ?? undefined;
}
