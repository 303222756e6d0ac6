/** Conformance: checkouts that go on elsewhere, on the shop's own page or in a message. Beginning one orders nothing. */
import type { CheckoutMode, CheckoutSession } from '../../core/checkout-session.js';
import { safeUrl } from '../../core/safe-url.js';
import type { Bench } from './bench.js';
import type { ConformanceTest } from './conformance-test.js';
import { expectEqual, expectThat, needs } from './expectations.js';

const ELSEWHERE: readonly CheckoutMode[] = ['redirect', 'popup', 'embedded'];

export const HOSTED_CHECKOUT_TESTS: readonly ConformanceTest[] = [
  {
    id: 'checkout.elsewhere-is-a-web-address',
    run: async (bench) => {
      const modes = ELSEWHERE.filter((mode) => bench.capabilities.checkout.modes.includes(mode));
      needs(modes.length > 0, 'a checkout on another page');
      await bench.add(bench.fixtures.inStock, 2);
      for (const mode of modes) {
        const session = await beginElsewhere(bench, mode);
        expectThat('url' in session && isAbsolute(session.url), `${mode}: a web address to go to`);
        if (session.mode === 'redirect')
          expectThat(['_self', '_blank'].includes(session.target), 'where it opens');
        if (session.mode === 'popup' || session.mode === 'embedded') expectOrigins(session);
      }
    },
  },
  {
    id: 'checkout.message-is-a-draft',
    run: async (bench) => {
      needs(bench.capabilities.checkout.modes.includes('message'), 'checkout by message');
      const { cart } = await bench.add(bench.fixtures.inStock, 2);
      const session = await beginElsewhere(bench, 'message');
      if (session.mode !== 'message') throw new Error(`asked for a message, got ${session.mode}`);
      const { url, text, channel, truncated } = session;
      expectThat(isAbsolute(url) && channel !== '', 'a web address and a channel');
      const title = cart.lines[0]?.title ?? '';
      expectThat(truncated || text.includes(title), 'the text names what is wanted');
      expectThat(truncated || text.includes('2'), 'and how many');
    },
  },
];

/** Begins it twice, as an impatient buyer does: the cart stays, because nobody has ordered. */
async function beginElsewhere(bench: Bench, mode: CheckoutMode): Promise<CheckoutSession> {
  const { adapter, contents, fixtures } = bench;
  const request = {
    mode,
    returnUrl: 'https://page.example/film?from=shop',
    attribution: { videoId: 'kitchen', hotspotId: 'mug', timeSeconds: 2.5 },
  };
  await adapter.beginCheckout(request);
  const session = await adapter.beginCheckout(request);
  expectEqual(session.mode, mode, 'mode');
  expectEqual(await contents(), { [fixtures.inStock]: 2 }, `${mode}: the cart is still there`);
  return session;
}

function isAbsolute(url: string): boolean {
  return safeUrl(url) !== undefined && URL.canParse(url);
}

/** Whoever may speak to us is named by origin, and somebody is where a protocol is spoken. */
function expectOrigins({ mode, origins, protocol }: Extract<CheckoutSession, { origins: unknown }>): void {
  for (const origin of origins)
    expectThat(URL.canParse(origin) && new URL(origin).origin === origin, `"${origin}" is an origin`);
  expectThat(protocol === 'none' || origins.length > 0, `${mode}: who may speak the protocol`);
}
