/** Conformance: stock, discount codes, and prices that move. */
import { totalOf } from '../../core/cart.js';
import type { ConformanceTest } from './conformance-test.js';
import { expectEqual, expectRefusal, expectThat, needs } from './expectations.js';

export const PRICE_TESTS: readonly ConformanceTest[] = [
  {
    id: 'stock.sold-out',
    run: async ({ adapter, capabilities, fixtures: { soldOut } }) => {
      needs(capabilities.cart.stockPolicy !== 'none', 'stock');
      const refused = adapter.addLines([{ variantId: soldOut, quantity: 1 }]);
      const error = await expectRefusal(refused, 'out-of-stock');
      expectEqual(error.available ?? 0, 0, 'available');
    },
  },
  {
    id: 'stock.clamped-with-a-notice',
    run: async ({ adapter, add, lawful, capabilities, contents, fixtures: { limited } }) => {
      needs(capabilities.cart.stockPolicy === 'clamp', 'stock that clamps');
      const { variantId, stock } = limited;
      await add(variantId, 1);
      const result = await adapter.addLines([{ variantId, quantity: stock + 5 }]);
      expectEqual(lawful(result).itemCount, stock, 'pieces');
      const notices = result.notices.map(({ code, actual }) => ({ code, actual }));
      expectEqual(notices, [{ code: 'quantity-adjusted', actual: stock }], 'notices');
      const refused = adapter.addLines([{ variantId, quantity: 1 }]);
      const error = await expectRefusal(refused, 'out-of-stock', 'insufficient-stock');
      expectEqual(error.cart?.itemCount, stock, 'the error brings the cart');
      expectEqual(await contents(), { [variantId]: stock }, 'nothing has changed');
    },
  },
  {
    id: 'stock.refused',
    run: async ({ adapter, add, capabilities, contents, fixtures: { limited } }) => {
      needs(capabilities.cart.stockPolicy === 'reject', 'stock that refuses');
      const { variantId, stock } = limited;
      const { lineId } = await add(variantId, 1);
      const added = await expectRefusal(
        adapter.addLines([{ variantId, quantity: stock + 5 }]),
        'insufficient-stock',
      );
      expectEqual(added.cart?.itemCount, 1, 'the error brings the cart');
      await expectRefusal(adapter.setQuantity(lineId, stock + 5), 'insufficient-stock');
      expectEqual(await contents(), { [variantId]: 1 }, 'nothing has changed');
    },
  },
  {
    id: 'discount.unknown-code',
    run: async ({ adapter, add, capabilities, fixtures: { inStock } }) => {
      needs(capabilities.cart.discounts !== 'none' && adapter.applyDiscount, 'discount codes');
      await add(inStock, 1);
      await expectRefusal(adapter.applyDiscount('NO-SUCH-CODE'), 'discount-invalid');
      expectEqual((await adapter.getCart())?.discounts, [], 'no code is left behind');
    },
  },
  {
    id: 'discount.on-twice-and-off',
    run: async ({ adapter, add, lawful, capabilities, fixtures: { inStock, coupon } }) => {
      needs(capabilities.cart.discounts !== 'none' && coupon, 'a discount code');
      needs(adapter.applyDiscount && adapter.removeDiscount, 'discount codes');
      const { cart } = await add(inStock, 1);
      const reduced = lawful(await adapter.applyDiscount(coupon));
      expectThat(minor(reduced) < minor(cart), 'the total is lower');
      const codes = reduced.discounts.map(({ code, applicable }) => ({ code, applicable }));
      expectEqual(codes, [{ code: coupon, applicable: true }], 'the code is listed');
      const again = lawful(await adapter.applyDiscount(coupon));
      expectEqual([minor(again), again.discounts.length], [minor(reduced), 1], 'applied twice');
      const off = lawful(await adapter.removeDiscount(coupon));
      expectEqual([minor(off), off.discounts.length], [minor(cart), 0], 'taken off');
      lawful(await adapter.removeDiscount(coupon));
    },
  },
  {
    id: 'price.change-is-told',
    run: async ({ adapter, add, lawful, subject: { controls }, fixtures: { inStock } }) => {
      needs(controls?.setPrice, 'control setPrice');
      const { cart, lineId } = await add(inStock, 1);
      const before = cart.lines[0]?.unitPrice.amountMinor ?? 0;
      await controls.setPrice(inStock, before + 500);
      try {
        await adapter.getCart();
        const [line] = lawful(await adapter.setQuantity(lineId, 2)).lines;
        expectEqual(line?.unitPrice.amountMinor, before + 500, 'the new price');
        expectEqual(line?.priceChangedFrom?.amountMinor, before, 'the price when it was added');
      } finally {
        await controls.setPrice(inStock, before);
      }
    },
  },
];

function minor(cart: Parameters<typeof totalOf>[0]): number {
  return totalOf(cart)?.amountMinor ?? Number.NaN;
}
