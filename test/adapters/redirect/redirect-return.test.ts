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
    ['nonsense', 'unknown'],
    ['', 'unknown'],
  ])('with outcome "%s" is %s, and the cart stays', async (said, outcome) => {
    const { shop, back } = await departed();
    back.searchParams.set('vitrine-outcome', said);
    expect(await shop.readReturn?.(back.href)).toEqual({ outcome });
    expect((await shop.getCart())?.itemCount).toBe(1);
  });

  it('with a payment that is under way takes the cart too, lest it be ordered twice', async () => {
    const { shop, back } = await departed();
    back.searchParams.set('vitrine-outcome', 'pending');
    for (let reads = 0; reads < 2; reads += 1)
      expect(await shop.readReturn?.(back.href)).toEqual({ outcome: 'pending' });
    expect(await shop.getCart()).toBeNull();
  });

  it('leaves in the cart what was put in after the departure', async () => {
    const { shop, back } = await departed();
    const [line] = (await shop.getCart())?.lines ?? [];
    await shop.setQuantity(line?.id ?? '', 3);
    await shop.addLines([{ variantId: 'red-small', quantity: 1 }]);
    back.searchParams.set('vitrine-outcome', 'completed');
    expect(await shop.readReturn?.(back.href)).toEqual({ outcome: 'completed' });
    const cart = await shop.getCart();
    expect(cart?.lines.map(({ variantId, quantity }) => [variantId, quantity])).toEqual([
      ['bowl', 2],
      ['red-small', 1],
    ]);
    expect(await shop.readReturn?.(back.href)).toEqual({ outcome: 'completed' });
    expect((await shop.getCart())?.itemCount).toBe(3);
  });

  it('from an address that was itself come back to says nothing about the checkout before', async () => {
    const { begin, back } = await departed();
    back.searchParams.set('vitrine-outcome', 'completed');
    const { url } = await begin({ returnUrl: back.href });
    const again = new URL(new URL(url).searchParams.get('back') ?? '');
    expect(again.searchParams.getAll('vitrine-return').length).toBe(1);
    expect(again.searchParams.has('vitrine-outcome')).toBe(false);
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

describe('a checkout in a frame or a window', () => {
  const HOSTED = { modes: ['embedded', 'popup', 'redirect'], protocol: 'ecp' } as const;

  it('is offered where the integrator says so, and may speak from the origin of the link', async () => {
    const { shop, host } = await openRedirectShop({ ...HOSTED, origins: ['https://pay.example'] });
    const capabilities = await shop.init(host, {});
    expect(capabilities.checkout).toMatchObject({
      modes: ['embedded', 'popup', 'redirect'],
      popupNeedsGesture: true,
    });
    await shop.addLines([{ variantId: 'bowl', quantity: 1 }]);
    for (const mode of ['embedded', 'popup'] as const)
      expect(await shop.beginCheckout({ mode })).toMatchObject({
        mode,
        protocol: 'ecp',
        origins: ['https://shop.example', 'https://pay.example'],
      });
  });

  it('takes out of the cart what it ordered, and nothing when it did not', async () => {
    const { shop } = await openRedirectShop(HOSTED);
    await shop.addLines([{ variantId: 'bowl', quantity: 1 }]);
    await shop.beginCheckout({ mode: 'popup' });
    await shop.addLines([{ variantId: 'bowl', quantity: 1 }]);
    await shop.settleCheckout?.({ outcome: 'canceled' });
    expect((await shop.getCart())?.itemCount).toBe(2);
    await shop.settleCheckout?.({ outcome: 'completed' });
    expect((await shop.getCart())?.itemCount).toBe(1);
  });
});
