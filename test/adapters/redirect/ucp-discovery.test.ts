/** A shop is asked where its UCP permalinks are. */
import { describe, expect, it } from 'vitest';
import { openRedirectShop } from './redirect-bench.js';

const UCP = { preset: 'ucp', checkoutUrl: 'https://shop.example', discover: true, utm: false } as const;

/** A profile that names an endpoint. */
function profile(endpoint: unknown): object {
  const declared = [{ version: '2026-08-25', config: { endpoint } }];
  return { ucp: { version: '2026-08-25', capabilities: { 'dev.ucp.shopping.permalink': declared } } };
}

async function beginWith(
  answer: () => Response,
): Promise<{ readonly url: string; readonly asked: readonly string[] }> {
  const asked: string[] = [];
  const fetch: typeof globalThis.fetch = (url) => {
    asked.push(url instanceof Request ? url.url : url.toString());
    return Promise.resolve(answer());
  };
  const { shop, begin } = await openRedirectShop(UCP, { fetch });
  await shop.addLines([{ variantId: 'bowl', quantity: 1 }]);
  await begin();
  const { url } = await begin();
  return { url, asked };
}

describe('discovery', () => {
  it('finds the endpoint, once', async () => {
    const { url, asked } = await beginWith(() => Response.json(profile('https://buy.example/en')));
    expect(url).toBe('https://buy.example/en/bowl:1');
    expect(asked).toEqual(['https://shop.example/.well-known/ucp']);
  });

  it.each<[string, unknown]>([
    ['no HTTPS', profile('http://shop.example/buy')],
    ['javascript', profile('javascript:alert(1)')],
    ['a user', profile('https://a:b@shop.example/buy')],
    ['a query', profile('https://shop.example/buy?x=1')],
    ['a slash at the end', profile('https://shop.example/buy/')],
    ['a space', profile('https://shop.example/b uy')],
    ['a number', profile(7)],
    ['nothing', {}],
    ['a list', []],
  ])('does not take %s', async (_what, found) => {
    await expect(beginWith(() => Response.json(found))).rejects.toMatchObject({
      code: 'config',
      message: expect.stringContaining('https://shop.example/.well-known/ucp names no endpoint') as string,
    });
  });

  it('says that there is no profile', async () => {
    await expect(beginWith(() => new Response('', { status: 404 }))).rejects.toMatchObject({
      code: 'config',
    });
  });

  it('may be tried again after a failure', async () => {
    let isUp = false;
    const fetch: typeof globalThis.fetch = () =>
      isUp
        ? Promise.resolve(Response.json(profile('https://shop.example/kaufen')))
        : Promise.reject(new TypeError('gone'));
    const { shop, begin } = await openRedirectShop(UCP, { fetch });
    await shop.addLines([{ variantId: 'bowl', quantity: 1 }]);
    await expect(begin()).rejects.toMatchObject({ code: 'network' });
    isUp = true;
    expect((await begin()).url).toBe('https://shop.example/kaufen/bowl:1');
  });
});
