/** A page whose shop takes the buyer to a bank; `?bank=` says beforehand what the bank will tell the shop's server. */
import '../../../src/define/checkout-drawer.js';
import { createLocalAdapter } from '../../../src/adapters/local/local-adapter.js';
import { createBrowserHost } from '../../../src/browser/browser-host.js';
import type { CheckoutState, CompleteInput } from '../../../src/core/checkout.js';
import type { CheckoutSession } from '../../../src/core/checkout-session.js';
import type { CommerceAdapter } from '../../../src/core/commerce-adapter.js';
import { createShop } from '../../../src/stores/shop.js';
import { CATALOG } from '../../support/local-shop.js';
import { secondOrigin } from './second-origin.js';

/** What the shop's server keeps until the bank has spoken. */
const PENDING = 'pending-order';
const parameters = new URLSearchParams(location.search);
const bank = parameters.get('bank');

/** The server of the shop: it takes the order when the bank says that it is paid. */
function withBank(adapter: CommerceAdapter): CommerceAdapter {
  const wrap = (session: CheckoutSession): CheckoutSession => {
    if (session.mode !== 'native') return session;
    const complete = (input: CompleteInput): Promise<CheckoutState> => {
      localStorage.setItem(PENDING, JSON.stringify(input));
      const back = new URL(location.href);
      back.searchParams.delete('begin');
      const continueUrl = `${secondOrigin()}/test/payments/provider/bank.html?return=${encodeURIComponent(back.href)}`;
      return Promise.resolve({ ...session.state, status: 'action-required', continueUrl });
    };
    return { ...session, state: session.state, complete };
  };
  return {
    ...adapter,
    beginCheckout: async (request) => wrap(await adapter.beginCheckout(request)),
    async resumeCheckout(handle) {
      const session = (await adapter.resumeCheckout?.(handle)) ?? null;
      const pending = localStorage.getItem(PENDING);
      localStorage.removeItem(PENDING);
      if (session?.mode !== 'native' || !pending || bank !== 'pays') return session && wrap(session);
      const state = await session.complete(JSON.parse(pending) as CompleteInput);
      return { ...session, state };
    },
  };
}

const local = createLocalAdapter({
  catalog: { ...CATALOG, consents: [] },
  baseUrl: 'https://shop.example/',
  storageKey: `bank-${bank}`,
});
const shop = createShop({ adapter: withBank(local), host: createBrowserHost(), market: 'DE', locale: 'en' });
shop.on('order-completed', ({ order }) => parent.postMessage({ order: order?.number }, location.origin));
const drawer = document.createElement('vitrine-checkout-drawer');
drawer.shop = shop;
document.body.append(drawer);

if (parameters.has('begin')) {
  const { cart, checkout } = shop;
  await cart.add({ variantId: 'mug', quantity: 1 });
  await checkout.begin({ returnUrl: location.href });
  await checkout.submit({
    buyer: { email: 'mara@example.org', firstName: 'Mara', lastName: 'Lindt' },
    shippingAddress: { line1: 'Gartenweg 7', postalCode: '04109', city: 'Leipzig', country: 'DE' },
  });
  const [group] = checkout.$checkout.get().state?.delivery ?? [];
  await checkout.submit({ delivery: { [group?.id ?? '']: 'standard' } });
  checkout.choosePayment('test');
  await checkout.complete({ handler: 'test', methodId: 'test', token: 'approve' });
}
