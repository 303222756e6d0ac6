/** Every state of a cart that a buyer can meet, as a buyer gets there. */
import type { WritableAtom } from 'nanostores';
import type { CartState } from '../../src/stores/cart-store.js';
import type { MemoryHost } from '../../src/testing/memory-host.js';
import { openLocalShop } from './local-shop.js';
import { MiniCartHarness } from './mini-cart-harness.js';

const BOTH = { mug: 1, bowl: 1 };

/** By its name, how a state is reached. */
export const MINI_CART_STATES: Readonly<Record<string, () => Promise<MiniCartHarness>>> = {
  'a closed drawer': async () => {
    const cart = await MiniCartHarness.place(await openLocalShop(BOTH));
    cart.button.focus();
    return cart;
  },
  'an empty cart': async () => MiniCartHarness.open(await openLocalShop()),
  'a cart that could not be fetched': async () => {
    const cart = await MiniCartHarness.open(await openLocalShop());
    const $cart = cart.shop.cart.$cart as WritableAtom<CartState>;
    $cart.set({ ...$cart.get(), status: 'failed' });
    await cart.element.updateComplete;
    return cart;
  },
  'two lines': async () => MiniCartHarness.open(await openLocalShop(BOTH)),
  'a quantity that the shop adjusted': () => withBowls({}),
  'a quantity that the shop refused': () => withBowls({ stockPolicy: 'reject' }),
  'a line that was removed': async () => {
    const cart = await MiniCartHarness.open(await openLocalShop(BOTH));
    const { remove } = cart.line('Camp Mug');
    remove.focus();
    remove.click();
    await cart.settle();
    return cart;
  },
  'a cart whose last line was removed': async () => {
    const cart = await MiniCartHarness.open(await openLocalShop({ mug: 1 }));
    const { remove } = cart.line('Camp Mug');
    remove.focus();
    remove.click();
    await cart.settle();
    return cart;
  },
  'a code that is refused': () => withCode('NOPE'),
  'a code that counts': () => withCode('WELCOME10'),
  'a code that was taken off': async () => {
    const cart = await withCode('WELCOME10');
    const remove = cart.find('.code-remove');
    remove.focus();
    remove.click();
    await cart.settle();
    return cart;
  },
  'a cart that the shop has forgotten': forgotten,
  'a forgotten cart, left out': async () => {
    const cart = await forgotten();
    const keep = cart.find('.expired .keep');
    keep.focus();
    keep.click();
    await cart.settle();
    return cart;
  },
  'a forgotten cart, put back': async () => {
    const cart = await forgotten();
    const add = cart.find('.expired .add');
    add.focus();
    add.click();
    await cart.settle();
    return cart;
  },
};

async function withBowls(options: Parameters<typeof openLocalShop>[1]): Promise<MiniCartHarness> {
  const cart = await MiniCartHarness.open(await openLocalShop({ bowl: 1 }, options));
  cart.line('Bowl').quantity.focus();
  cart.line('Bowl').type('9');
  await cart.settle();
  return cart;
}

async function withCode(code: string): Promise<MiniCartHarness> {
  const cart = await MiniCartHarness.open(await openLocalShop({ mug: 1 }));
  cart.find('.code-apply').focus();
  await cart.applyCode(code);
  return cart;
}

/** What an expired session does: the cart is gone and nobody was asked. */
async function forgotten(): Promise<MiniCartHarness> {
  const shop = await openLocalShop({ mug: 2 });
  const { storage } = (shop.options.host as MemoryHost).browser;
  for (const key of [...storage.keys()]) if (key.includes(':adapter:')) storage.delete(key);
  const cart = await MiniCartHarness.open(shop);
  await shop.cart.refresh();
  await cart.settle();
  return cart;
}
