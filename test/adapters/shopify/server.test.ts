/** The shop for tests is a web server, too, which pages of other origins may ask. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createShopifyAdapter } from '../../../src/adapters/shopify.js';
import { createMemoryHost } from '../../../src/testing/memory-host.js';
import { oneOf } from './shopify-bench.js';

let server: ChildProcess;
let ready: { endpoint: string; token: string };

beforeAll(async () => {
  const file = fileURLToPath(new URL('../../servers/shopify/start.mjs', import.meta.url));
  server = spawn(process.execPath, [file], { stdio: ['ignore', 'pipe', 'inherit'] });
  if (!server.stdout) throw new Error('the server has no output');
  const [line] = (await once(createInterface(server.stdout), 'line')) as [string];
  ready = JSON.parse(line) as typeof ready;
});

afterAll(async () => {
  const ended = once(server, 'exit');
  server.kill('SIGTERM');
  await ended;
});

it('lets pages of any origin ask with a token', async () => {
  const { status, headers } = await fetch(ready.endpoint, { method: 'OPTIONS' });
  expect([status, headers.get('access-control-allow-origin')]).toEqual([204, '*']);
  expect(headers.get('access-control-allow-headers')).toContain('x-shopify-storefront-access-token');
});

it('sells from the first price to the order', async () => {
  const { endpoint, token } = ready;
  const shop = createShopifyAdapter({ domain: 'tonwerk.myshopify.com', endpoint, token });
  await shop.init(createMemoryHost({ fetch }), { country: 'DE' });
  const { cart } = await shop.addLines([oneOf(1)]);
  expect(cart.itemCount).toBe(1);
  const session = await shop.beginCheckout({ mode: 'redirect' });
  const url = 'url' in session ? new URL(session.url) : undefined;
  expect(await (await fetch(url ?? '')).text()).toContain('Pay now');
  const thanks = await fetch(`${url?.origin}${url?.pathname}/order`, { method: 'POST' });
  expect(await thanks.text()).toContain('Thank you');
  expect(await shop.readReturn?.('')).toEqual({ outcome: 'completed' });
});
