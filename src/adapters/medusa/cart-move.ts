/** Takes the cart along when the buyer is somewhere else; loaded when that happens. */
import type { Call } from '../../core/call.js';
import type { MedusaShop } from './medusa-shop.js';
import { changeCart, readOpenCart, settle } from './open-cart.js';

/** Medusa prices the lines anew. An address that was entered goes with the old region. */
export async function moveCart(shop: MedusaShop, call: Call | undefined): Promise<void> {
  const cart = await readOpenCart(shop, call);
  if (!cart) return;
  const { regionId, country } = await shop.market(call);
  const isSameRegion = cart.region_id === regionId;
  const address = cart.shipping_address;
  const staysThere = address?.address_1 || country === undefined || address?.country_code === country;
  if (isSameRegion && staysThere) return;
  const content = {
    ...(isSameRegion ? {} : { region_id: regionId }),
    ...(country === undefined ? {} : { shipping_address: { country_code: country } }),
  };
  await settle(shop, await changeCart(shop, 'POST', '', content, call));
}
