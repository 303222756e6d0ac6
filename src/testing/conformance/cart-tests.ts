/** Conformance: filling, changing and emptying the cart. */
import type { ConformanceTest } from './conformance-test.js';
import { expectEqual, expectRefusal, expectThat, needs } from './expectations.js';

export const CART_TESTS: readonly ConformanceTest[] = [
  {
    id: 'cart.reading-creates-nothing',
    run: async ({ adapter, host }) => {
      expectEqual(await adapter.getCart(), null, 'there is no cart at first');
      expectEqual(host.browser.storage.size, 0, 'texts in storage after a read');
    },
  },
  {
    id: 'cart.survives-a-reload',
    run: async ({ add, contents, openReadyTab, fixtures: { inStock } }) => {
      const { cart } = await add(inStock, 2);
      expectEqual(cart.itemCount, 2, 'item count');
      const reloaded = await openReadyTab();
      expectEqual(await contents(reloaded.adapter), { [inStock]: 2 }, 'the cart after a reload');
    },
  },
  {
    id: 'cart.equal-lines-merge',
    run: async ({ adapter, add, lawful, contents, fixtures: { inStock, otherInStock } }) => {
      await add(inStock, 1);
      const cart = lawful(
        await adapter.addLines([
          { variantId: inStock, quantity: 2 },
          { variantId: otherInStock, quantity: 1 },
        ]),
      );
      expectEqual(cart.lines.length, 2, 'number of lines');
      expectEqual(await contents(), { [inStock]: 3, [otherInStock]: 1 }, 'pieces');
    },
  },
  {
    id: 'cart.attributes-make-lines-differ',
    run: async ({ adapter, capabilities, lawful, fixtures: { inStock } }) => {
      needs(capabilities.cart.lineAttributes, 'line attributes');
      const attributes = { gift: 'yes' };
      await adapter.addLines([{ variantId: inStock, quantity: 1, attributes }]);
      const cart = lawful(await adapter.addLines([{ variantId: inStock, quantity: 1 }]));
      expectEqual(cart.lines.length, 2, 'number of lines');
      const given = cart.lines.map((line) => line.attributes?.['gift'] ?? 'none').sort();
      expectEqual(given, ['none', 'yes'], 'attributes');
    },
  },
  {
    id: 'cart.quantity-is-absolute',
    run: async ({ adapter, add, lawful, fixtures: { inStock } }) => {
      const { lineId } = await add(inStock, 1);
      for (const turn of ['once', 'twice']) {
        const cart = lawful(await adapter.setQuantity(lineId, 4));
        expectEqual(cart.itemCount, 4, `pieces after setting them ${turn}`);
      }
      expectEqual(lawful(await adapter.setQuantity(lineId, 1)).itemCount, 1, 'pieces after lowering them');
    },
  },
  {
    id: 'cart.removing-twice-is-fine',
    run: async ({ adapter, add, lawful, fixtures: { inStock, otherInStock } }) => {
      const { lineId } = await add(inStock, 1);
      await add(otherInStock, 1);
      for (const turn of ['once', 'twice']) {
        const cart = lawful(await adapter.setQuantity(lineId, 0));
        expectEqual(
          cart.lines.map((line) => line.variantId),
          [otherInStock],
          `removed ${turn}`,
        );
      }
    },
  },
  {
    id: 'cart.unknown-line',
    run: async ({ adapter, add, contents, fixtures: { inStock } }) => {
      await add(inStock, 1);
      const error = await expectRefusal(adapter.setQuantity('424242', 2), 'not-found');
      expectEqual(error.cart?.itemCount, 1, 'the error brings the cart');
      expectEqual(await contents(), { [inStock]: 1 }, 'nothing has changed');
    },
  },
  {
    id: 'cart.unknown-variant',
    run: async ({ adapter, contents, fixtures: { inStock, unknownVariant } }) => {
      await expectRefusal(adapter.addLines([{ variantId: unknownVariant, quantity: 1 }]), 'not-found');
      const lines = [inStock, unknownVariant].map((variantId) => ({ variantId, quantity: 1 }));
      const error = await adapter.addLines(lines).catch((thrown: unknown) => thrown);
      if (error instanceof Error) expectEqual(await contents(), {}, 'an add is done whole or not at all');
    },
  },
  {
    id: 'cart.impossible-quantities',
    run: async ({ adapter, add, contents, fixtures: { inStock } }) => {
      const { lineId } = await add(inStock, 1);
      for (const quantity of [0, -1, 1.5, Number.NaN, Infinity])
        await expectRefusal(adapter.addLines([{ variantId: inStock, quantity }]), 'invalid-quantity');
      for (const quantity of [-1, 1.5, Number.NaN])
        await expectRefusal(adapter.setQuantity(lineId, quantity), 'invalid-quantity');
      expectEqual(await contents(), { [inStock]: 1 }, 'nothing has changed');
    },
  },
  {
    id: 'cart.note-and-attributes',
    run: async ({ adapter, add, lawful, capabilities, fixtures: { inStock } }) => {
      needs(capabilities.cart.note && capabilities.cart.cartAttributes && adapter.setCartInfo, 'cart info');
      await add(inStock, 1);
      lawful(await adapter.setCartInfo({ note: 'ring twice', attributes: { gift: 'yes' } }));
      const cart = await adapter.getCart();
      expectEqual([cart?.note, cart?.attributes], ['ring twice', { gift: 'yes' }], 'note and attributes');
      const { note } = lawful(await adapter.setCartInfo({ attributes: {} }));
      expectEqual(note, 'ring twice', 'what is not named stays');
    },
  },
  {
    id: 'cart.totals-law-at-every-step',
    run: async ({ adapter, add, lawful, capabilities, fixtures: { inStock, otherInStock, coupon } }) => {
      const { lineId } = await add(inStock, 1);
      await add(otherInStock, 3);
      const code = capabilities.cart.discounts === 'none' ? undefined : coupon;
      if (code !== undefined) await adapter.applyDiscount?.(code);
      lawful(await adapter.setQuantity(lineId, 3));
      lawful(await adapter.setQuantity(lineId, 0));
      const cart = lawful(await adapter.addLines([{ variantId: inStock, quantity: 2 }]));
      expectEqual(cart.itemCount, 5, 'item count');
      if (code !== undefined) await adapter.removeDiscount?.(code);
      const read = await adapter.getCart();
      expectEqual(read && lawful({ cart: read, notices: [] }).itemCount, 5, 'item count when read again');
    },
  },
  {
    id: 'cart.clear',
    run: async ({ adapter, add, fixtures: { inStock } }) => {
      const { cart } = await add(inStock, 1);
      await adapter.clear();
      expectEqual(await adapter.getCart(), null, 'the cart is gone');
      await adapter.clear();
      const next = await add(inStock, 1);
      expectThat(next.cart.id !== cart.id, 'the next cart is another one');
    },
  },
  {
    id: 'cart.two-tabs-share-one-from-the-first-add',
    run: async ({ adapter, openReadyTab, contents, fixtures: { inStock } }) => {
      const other = await openReadyTab();
      const lines = [{ variantId: inStock, quantity: 1 }];
      await Promise.all([adapter.addLines(lines), other.adapter.addLines(lines)]);
      expectEqual(await contents(), { [inStock]: 2 }, 'pieces in this tab');
      expectEqual(await contents(other.adapter), { [inStock]: 2 }, 'pieces in the other tab');
    },
  },
  {
    id: 'cart.aborted-before-it-was-sent',
    run: async ({ adapter, contents, fixtures: { inStock } }) => {
      const signal = AbortSignal.abort();
      const error = await expectRefusal(
        adapter.addLines([{ variantId: inStock, quantity: 1 }], { signal }),
        'aborted',
      );
      expectThat(!error.ambiguous, 'nothing was sent');
      expectEqual(await contents(), {}, 'nothing was added');
    },
  },
  {
    id: 'cart.mutation-is-done-once',
    run: async ({ adapter, openReadyTab, capabilities, contents, fixtures: { inStock } }) => {
      needs(capabilities.cart.idempotencyKeys, 'idempotency keys');
      const lines = [{ variantId: inStock, quantity: 2 }];
      const call = { mutationId: 'one-click' };
      await adapter.addLines(lines, call);
      const { cart, notices } = await adapter.addLines(lines, call);
      expectEqual([cart.itemCount, notices], [2, []], 'the answer to a replay');
      const reloaded = await openReadyTab();
      await reloaded.adapter.addLines(lines, call);
      expectEqual(await contents(), { [inStock]: 2 }, 'pieces after a replay and a reload');
    },
  },
  {
    id: 'cart.mutation-can-be-found',
    run: async ({ adapter, openReadyTab, capabilities, fixtures: { inStock, unknownVariant } }) => {
      needs(capabilities.cart.mutationIds && adapter.hasMutation, 'mutation ids');
      await adapter.addLines([{ variantId: inStock, quantity: 1 }], { mutationId: 'done' });
      const refused = adapter.addLines([{ variantId: unknownVariant, quantity: 1 }], {
        mutationId: 'refused',
      });
      await expectRefusal(refused, 'not-found');
      const { adapter: reloaded } = await openReadyTab();
      const found = [];
      for (const id of ['done', 'refused', 'never-sent']) found.push(await reloaded.hasMutation?.(id));
      expectEqual(found, [true, false, false], 'done, refused, never sent');
    },
  },
];
