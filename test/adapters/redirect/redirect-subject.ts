/** The `redirect` adapter as a subject of the conformance suite, over a catalogue file and over another adapter's catalogue half. */
import { createLocalAdapter } from '../../../src/adapters/local.js';
import { createRedirectAdapter } from '../../../src/adapters/redirect.js';
import type { ConformanceSubject } from '../../../src/testing/conformance/subject.js';
import { createMemoryHost } from '../../../src/testing/memory-host.js';
import { localSubject } from '../local/local-subject.js';
import { CATALOG_URL } from '../local/sample-shop.js';
import { TEMPLATE } from './redirect-bench.js';

/** Where the products come from. */
export type CatalogKind = 'file' | 'adapter';

/** What cannot be tried where no change ever travels and orders are placed elsewhere. */
export const ELSEWHERE_SKIPS = [
  'context.prices-follow',
  'network.timeout-of-a-read',
  'network.timeout-is-ambiguous',
  'network.aborted-under-way',
  'network.lost-request-changes-nothing',
  'network.lost-answer-is-ambiguous',
  'lost.quantity',
  'lost.removal',
  'lost.discount',
  'lost.cart-info',
  'lost.answer-is-not-json',
  'lost.server-error',
  'lost.rate-limited',
  'abort.order',
  'checkout.asks-field-by-field',
  'checkout.bad-email',
  'checkout.unknown-delivery-option',
  'checkout.country-that-is-not-served',
  'checkout.incomplete-is-refused',
  'checkout.order-is-placed',
  'checkout.completing-twice-is-one-order',
  'checkout.other-total-is-refused',
  'checkout.declined-payment-leaves-the-cart',
  'checkout.stock-gone-meanwhile',
  'checkout.comes-back-after-a-reload',
  'checkout.begins-with-a-wallet',
  'attribution.of-an-order-comes-back',
  'order.totals-law-at-every-step',
  'order.canceling-leaves-the-cart',
  'order.cart-changes-while-checking-out',
  'order.is-over-after-a-reload',
  'order.lost-answer-is-one-order',
  'facts.withdrawal-is-acknowledged',
] as const;

/** What a link does not carry; without a catalogue file nobody knows the codes either. */
const WITHOUT_ATTRIBUTES = [
  'stock.refused',
  'cart.attributes-make-lines-differ',
  'attribution.of-a-line-comes-back',
  'cart.note-and-attributes',
  'checkout.message-is-a-draft',
] as const;

/** By the kind of catalogue: the tests that show nothing here. */
export const REDIRECT_SKIPS = {
  file: [...ELSEWHERE_SKIPS, ...WITHOUT_ATTRIBUTES],
  adapter: [...ELSEWHERE_SKIPS, ...WITHOUT_ATTRIBUTES, 'discount.unknown-code', 'discount.on-twice-and-off'],
} as const;

export function redirectSubject(kind: CatalogKind): ConformanceSubject {
  const local = localSubject('clamp');
  const catalog = () => (kind === 'file' ? CATALOG_URL : createLocalAdapter({ catalog: CATALOG_URL }));
  const create = () => createRedirectAdapter({ catalog: catalog(), checkoutUrl: TEMPLATE });
  return { ...local, name: `redirect/${kind}`, create, controls: elsewhere(local, create().identity) };
}

/** The changes that others can make to a shop whose orders are placed elsewhere. */
export function elsewhere(
  local: ConformanceSubject,
  identity: string,
  adapter = 'redirect',
): NonNullable<ConformanceSubject['controls']> {
  return {
    ...local.controls,
    async announceChange({ browser }) {
      const name = `${adapter}:${identity}`;
      const otherTab = createMemoryHost({ browser }).openChannel(name, () => undefined);
      otherTab.post({ cart: true });
      await Promise.resolve();
      otherTab.close();
    },
  };
}

/** For the table of all adapters. */
export function openSubject(): { readonly subject: ConformanceSubject } {
  return { subject: redirectSubject('adapter') };
}
