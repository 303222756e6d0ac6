/** Adding lines: all of them or none, and the cart that comes with a refusal is the one that is left. */
import { describe, expect, it } from 'vitest';
import { addLines } from '../../../src/adapters/medusa/cart-lines.js';
import type { CommerceError } from '../../../src/core/commerce-error.js';
import { asCommerceError } from '../../../src/core/commerce-error.js';
import { offlineShop } from './offline-shop.js';
import { EUROPEAN_CART } from './recorded-cart.js';

const BOWL = EUROPEAN_CART.items[1] as (typeof EUROPEAN_CART.items)[0];
const BOWL_ID = BOWL.variant_id ?? '';
const PATH = `/carts/${EUROPEAN_CART.id}`;

const TOO_FEW = {
  code: 'insufficient_inventory',
  type: 'not_allowed',
  message: 'Some variant does not have the required inventory',
};

const EMPTY = { ...EUROPEAN_CART, items: [] };

/** A cart with the bowl in it, which takes no other line. */
async function refused(takingBack: () => Response, stock: object = { variants: [] }) {
  let added = 0;
  const add = () =>
    added++ === 0
      ? Response.json({ cart: { ...EUROPEAN_CART, items: [BOWL] } })
      : Response.json(TOO_FEW, { status: 400 });
  const { shop, requests } = offlineShop({
    [PATH]: { cart: EMPTY },
    [`${PATH}/line-items`]: add,
    [`${PATH}/line-items/${BOWL.id}`]: takingBack,
    '/product-variants': stock,
  });
  await shop.session.keep(EUROPEAN_CART.id);
  const lines = [BOWL_ID, 'variant_other'].map((variantId) => ({ variantId, quantity: 1 }));
  const error: CommerceError = await addLines(shop, lines).then(() => expect.fail(), asCommerceError);
  return { error, sent: requests.map(({ method, url }) => `${method} ${url.pathname}`) };
}

describe('a line that is refused', () => {
  it('takes those before it out again, and brings the cart without them', async () => {
    const { error, sent } = await refused(() => Response.json({ parent: EMPTY }));
    expect(sent).toContain(`DELETE /store${PATH}/line-items/${BOWL.id}`);
    expect([error.code, error.ambiguous, error.cart?.lines]).toEqual(['insufficient-stock', false, []]);
  });

  it('leaves everybody in doubt where those before it stay in', async () => {
    const { error } = await refused(() => Response.error());
    expect([error.code, error.ambiguous]).toEqual(['insufficient-stock', true]);
  });

  it('tells how many there are', async () => {
    const variants = [
      { id: BOWL_ID, inventory_quantity: 5 },
      { id: 'variant_other', inventory_quantity: 0 },
    ];
    const { error } = await refused(() => Response.json({ parent: EMPTY }), { variants });
    expect([error.code, error.available]).toEqual(['out-of-stock', 0]);
  });

  it('is told also where nobody counts', async () => {
    const { error } = await refused(
      () => Response.json({ parent: EMPTY }),
      () => Response.error(),
    );
    expect([error.code, error.available]).toEqual(['insufficient-stock', undefined]);
  });
});
