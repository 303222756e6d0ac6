/** Shopify says no, in every form that it has for this. */
import { describe, expect, it } from 'vitest';
import { graphqlErrors, oneOf, openShop, refusal } from './shopify-bench.js';

describe('refusals', () => {
  it.each([
    ['THROTTLED', 'rate-limited', false],
    ['INTERNAL_SERVER_ERROR', 'server', true],
    ['ACCESS_DENIED', 'unauthorized', false],
  ])('with the code %s are %s', async (backendCode, code, ambiguous) => {
    const { shop, backend } = await openShop();
    await shop.addLines([oneOf(1)]);
    backend.answerNext(graphqlErrors('no', backendCode));
    expect(await refusal(shop.addLines([oneOf(1)]))).toMatchObject({ code, backendCode, ambiguous });
  });

  it('by a status of Shopify’s own are rate limits', async () => {
    const { shop, backend } = await openShop();
    backend.answerNext(() => new Response('', { status: 430, headers: { 'retry-after': '2' } }));
    const error = await refusal(shop.addLines([oneOf(1)]));
    expect(error).toMatchObject({ code: 'rate-limited', retryAfterMilliseconds: 2000 });
  });

  it('of a throttled checkout come without a code', async () => {
    const { shop, backend } = await openShop();
    backend.answerNext(graphqlErrors('Throttled'));
    expect((await refusal(shop.addLines([oneOf(1)]))).code).toBe('rate-limited');
  });

  it('of a wrong token say what to do', async () => {
    const { shop } = await openShop({ options: { token: 'wrong' } });
    const error = await refusal(shop.getProducts([{ handle: 'mug' }]));
    expect(error.code).toBe('unauthorized');
    expect(error.message).toMatch(/tonwerk\.myshopify\.com: check its public token/);
  });

  it('of a wrong address say what to do', async () => {
    const { shop } = await openShop({ options: { domain: 'other.myshopify.com', token: 'public-token' } });
    const error = await refusal(shop.getProducts([{ handle: 'mug' }]));
    expect(error).toMatchObject({ code: 'config', status: 404 });
    expect(error.message).toContain('check domain and API version');
  });
});
