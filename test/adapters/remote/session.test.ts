/** The secret of a cart is made once, however many changes want it first. */
import { expect, it } from 'vitest';
import { createSession } from '../../../src/adapters/remote/session.js';
import { createMemoryBrowser, createMemoryHost } from '../../../src/testing/memory-host.js';

it('lets first changes of two tabs wait for each other, and later ones not', async () => {
  const browser = createMemoryBrowser();
  const tabs = [createMemoryHost({ browser }), createMemoryHost({ browser })].map((host) =>
    createSession(host),
  );
  let made = 0;
  let running = 0;
  let atOnce = 0;
  const change = async (session: (typeof tabs)[number]) => {
    atOnce = Math.max(atOnce, (running += 1));
    const secret = await session.read();
    await Promise.resolve();
    if (secret === undefined) await session.keep(`cart-${(made += 1)}`);
    running -= 1;
  };
  await Promise.all(tabs.map((session) => session.change(() => change(session))));
  expect({ made, atOnce }).toEqual({ made: 1, atOnce: 1 });
  await Promise.all(tabs.map((session) => session.change(() => change(session))));
  expect({ made, atOnce }).toEqual({ made: 1, atOnce: 2 });
});
