/** Counts the pieces that a refused quantity could have been; loaded when there is a refusal. */
import type { Call } from '../../core/call.js';
import type { Cart, NewLine } from '../../core/cart.js';
import type { CommerceError } from '../../core/commerce-error.js';
import type { MedusaShop } from './medusa-shop.js';
import { withCart } from './open-cart.js';
import type { RefusedQuantity } from './stock-refusal.js';
import type { MedusaVariant } from './store-api-answers.js';

/** The refusal with the pieces of the first line that there are too few of. */
export async function withCount(
  shop: MedusaShop,
  error: CommerceError,
  { code, lines, absolute = false }: RefusedQuantity,
  call: Call | undefined,
): Promise<CommerceError> {
  const stock = await readStock(shop, lines, call);
  for (const { variantId, quantity } of lines) {
    const pieces = stock.get(variantId);
    const inCart = piecesOf(error.cart, variantId);
    if (pieces === undefined || quantity + (absolute ? 0 : inCart) <= pieces) continue;
    return withCart(error, error.cart, {
      code: pieces <= 0 ? 'out-of-stock' : code,
      available: Math.max(0, pieces - inCart),
    });
  }
  return error;
}

/** Pieces by variant id, where they are counted. */
async function readStock(
  { api }: MedusaShop,
  lines: readonly NewLine[],
  call: Call | undefined,
): Promise<ReadonlyMap<string, number>> {
  const query = {
    id: lines.map(({ variantId }) => variantId),
    fields: 'id,+inventory_quantity',
    limit: lines.length,
  };
  const answer = await api.read<{ readonly variants: readonly Stock[] }>('/product-variants', query, call);
  return new Map(
    answer.variants.flatMap(({ id, manage_inventory, inventory_quantity }) =>
      manage_inventory === false ? [] : [[id, inventory_quantity ?? 0] as const],
    ),
  );
}

type Stock = Pick<MedusaVariant, 'id' | 'inventory_quantity'> &
  Partial<Pick<MedusaVariant, 'manage_inventory'>>;

/** The same variant may stand on several lines with different attributes. */
function piecesOf(cart: Cart | undefined, variantId: string): number {
  const lines = cart?.lines.filter((line) => line.variantId === variantId) ?? [];
  return lines.reduce((sum, { quantity }) => sum + quantity, 0);
}
