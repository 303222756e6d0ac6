/** The way back from a checkout elsewhere. */
import { describe, expect, it } from 'vitest';
import { openRedirectShop } from './redirect-bench.js';

describe('the way back', () => {
  async function departed(): Promise<{ readonly back: URL } & Awaited<ReturnType<typeof openRedirectShop>>> {
    const opened = await openRedirectShop();
    await opened.shop.addLines([{ variantId: 'bowl', quantity: 1 }]);
    const { url } = await opened.begin({ returnUrl: 'https://page.example/film?a=1#t=2' });
    return { ...opened, back: new URL(new URL(url).searchParams.get('back') ?? '') };
  }

  it('is told to the shop with a reference', async () => {
    const { back } = await departed();
    expect(back.href).toMatch(/^https:\/\/page\.example\/film\?a=1&vitrine-return=V-[\dA-F]{8}#t=2$/);
  });

  it('has the same reference while the cart is the same', async () => {
    const { shop, begin } = await departed();
    const request = { returnUrl: 'https://page.example/' };
    const { url } = await begin(request);
    expect((await begin(request)).url).toBe(url);
    await shop.clear();
    await shop.addLines([{ variantId: 'bowl', quantity: 1 }]);
    expect((await begin(request)).url).not.toBe(url);
  });

  it('never leads out of the web', async () => {
    const { begin } = await departed();
    expect((await begin({ returnUrl: 'javascript:alert(1)' })).url).toMatch(/&back=$/);
  });

  it('with an order empties the cart, and says the same again', async () => {
    const { shop, back } = await departed();
    back.searchParams.set('vitrine-outcome', 'completed');
    expect(await shop.readReturn?.(back.href)).toEqual({ outcome: 'completed' });
    expect(await shop.getCart()).toBeNull();
    await shop.addLines([{ variantId: 'bowl', quantity: 3 }]);
    expect(await shop.readReturn?.(back.href)).toEqual({ outcome: 'completed' });
    expect((await shop.getCart())?.itemCount).toBe(3);
  });

  it.each([
    ['canceled', 'canceled'],
    ['pending', 'pending'],
    ['nonsense', 'unknown'],
    ['', 'unknown'],
  ])('with outcome "%s" is %s, and the cart stays', async (said, outcome) => {
    const { shop, back } = await departed();
    back.searchParams.set('vitrine-outcome', said);
    expect(await shop.readReturn?.(back.href)).toEqual({ outcome });
    expect((await shop.getCart())?.itemCount).toBe(1);
  });

  it('cannot be made up by somebody else', async () => {
    const { shop } = await departed();
    const forged = 'https://page.example/?vitrine-return=V-00000000&vitrine-outcome=completed';
    expect(await shop.readReturn?.(forged)).toEqual({ outcome: 'unknown' });
    expect(await shop.readReturn?.('https://page.example/?vitrine-outcome=completed')).toEqual({
      outcome: 'unknown',
    });
    expect(await shop.readReturn?.('not an address')).toEqual({ outcome: 'unknown' });
    expect((await shop.getCart())?.itemCount).toBe(1);
  });
});
