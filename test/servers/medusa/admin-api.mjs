/** What somebody at the shop does meanwhile: changes stock and prices, counts orders. Talks over HTTP only. */

/**
 * @param {string} url the server
 * @param {string} secretKey
 * @param {Record<string, { productId: string, variantId: string }>} variants by SKU
 */
export function openAdminApi(url, secretKey, variants) {
  const authorization = `Basic ${Buffer.from(`${secretKey}:`).toString('base64')}`;

  async function ask(path, content) {
    const response = await fetch(`${url}/admin${path}`, {
      method: content ? 'POST' : 'GET',
      headers: { authorization, ...(content ? { 'content-type': 'application/json' } : {}) },
      ...(content ? { body: JSON.stringify(content) } : {}),
    });
    const body = await response.json();
    if (!response.ok) throw new Error(`the admin API refused ${path}: ${body.message}`);
    return body;
  }

  /** @returns {[string, { productId: string, variantId: string }]} */
  function find(variantId) {
    const found = Object.entries(variants).find(([, ids]) => ids.variantId === variantId);
    if (!found) throw new Error(`the server does not sell ${variantId}`);
    return found;
  }

  return {
    /** Makes so many pieces available, whatever was ordered of them before. */
    async setStock(variantId, pieces) {
      const [sku] = find(variantId);
      const { inventory_items } = await ask(`/inventory-items?sku=${sku}&fields=id,*location_levels`);
      const [{ id, location_levels }] = inventory_items;
      const [{ location_id, reserved_quantity }] = location_levels;
      await ask(`/inventory-items/${id}/location-levels/${location_id}`, {
        stocked_quantity: pieces + reserved_quantity,
      });
    },
    /** The price in euros; that in dollars stays. */
    async setPrice(variantId, amountMinor) {
      const [, { productId }] = find(variantId);
      const { variant } = await ask(`/products/${productId}/variants/${variantId}?fields=id,*prices`);
      const prices = variant.prices
        .filter(({ price_list_id }) => !price_list_id)
        .map(({ id, currency_code, amount }) => ({
          id,
          currency_code,
          amount: currency_code === 'eur' ? amountMinor / 100 : amount,
        }));
      await ask(`/products/${productId}/variants/${variantId}`, { prices });
    },
    async countOrders() {
      return (await ask('/orders?limit=1&fields=id')).count;
    },
  };
}
