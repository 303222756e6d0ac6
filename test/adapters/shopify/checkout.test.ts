/** The way to Shopify's checkout and back. */
import { describe, expect, it } from 'vitest';
import { createFakeClock } from '../../../src/testing/fake-clock.js';
import { oneOf, openShop, refusal, type OpenShop } from './shopify-bench.js';

/** The token in the address of the checkout, by which the shop is told that the buyer paid. */
async function goToCheckout({ shop }: OpenShop): Promise<string> {
  await shop.addLines([oneOf(1)]);
  const session = await shop.beginCheckout({ mode: 'redirect' });
  return new URL('url' in session ? session.url : '').pathname.split('/').at(-1) ?? '';
}

describe('beginCheckout()', () => {
  it('opens a window that speaks the embedded checkout protocol', async () => {
    const { shop } = await openShop();
    await shop.addLines([oneOf(1)]);
    const session = await shop.beginCheckout({ mode: 'popup' });
    expect(session).toMatchObject({
      mode: 'popup',
      url: expect.stringMatching(/^https:\/\/shop\.example\/cart\/c\/\w+\?key=/) as string,
      origins: ['https://shop.example'],
      protocol: 'ecp',
      protocolVersion: '2026-04-08',
    });
  });

  it('goes there on this page', async () => {
    const { shop } = await openShop();
    await shop.addLines([oneOf(1)]);
    expect(await shop.beginCheckout({ mode: 'redirect' })).toMatchObject({
      mode: 'redirect',
      target: '_self',
    });
  });

  it('does not stand in a frame', async () => {
    const { shop } = await openShop();
    await shop.addLines([oneOf(1)]);
    expect((await refusal(shop.beginCheckout({ mode: 'embedded' }))).code).toBe('unsupported');
  });

  it('notes which film it was', async () => {
    const { shop, backend } = await openShop();
    await shop.addLines([oneOf(1)]);
    await shop.beginCheckout({ mode: 'popup', attribution: { videoId: 'kitchen' } });
    const attributes = backend.log.at(-1)?.variables['attributes'];
    expect(attributes).toEqual([{ key: '_vitrine', value: 'video=kitchen' }]);
  });

  it.each(['javascript:alert(1)', '/cart/c/1', 'data:text/html,x'])('never leads to %j', async (url) => {
    const open = await openShop();
    await open.shop.addLines([oneOf(1)]);
    const { fetch } = open.backend;
    const spoilt = await openShop({
      host: { browser: open.host.browser },
      backend: {
        ...open.backend,
        async fetch(input, init) {
          const text = await (await fetch(input, init)).text();
          return new Response(text.replace(/"checkoutUrl":"[^"]*"/, `"checkoutUrl":${JSON.stringify(url)}`));
        },
      },
    });
    expect((await refusal(spoilt.shop.beginCheckout({ mode: 'redirect' }))).code).toBe('server');
  });
});

describe('readReturn()', () => {
  it('knows an order by the cart that is gone', async () => {
    const open = await openShop();
    const token = await goToCheckout(open);
    expect(await open.shop.readReturn?.('https://page.example/')).toEqual({ outcome: 'unknown' });
    open.backend.controls.order(token);
    expect(await open.shop.readReturn?.('https://page.example/')).toEqual({ outcome: 'completed' });
    expect(await open.shop.getCart()).toBeNull();
    expect(await open.shop.readReturn?.('https://page.example/')).toEqual({ outcome: 'unknown' });
  });

  it('does not take a cart that expired for an order', async () => {
    const clock = createFakeClock();
    const open = await openShop({ host: { clock } });
    await goToCheckout(open);
    open.backend.controls.expireCarts();
    await clock.advance(11 * 24 * 60 * 60 * 1000);
    expect(await open.shop.readReturn?.('https://page.example/')).toEqual({ outcome: 'unknown' });
  });

  it('knows nothing where nobody went to checkout', async () => {
    const { shop, backend } = await openShop();
    expect(await shop.readReturn?.('https://page.example/')).toEqual({ outcome: 'unknown' });
    expect(backend.log).toHaveLength(0);
  });
});
