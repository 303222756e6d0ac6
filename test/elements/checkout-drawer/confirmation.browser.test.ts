/** After the order: its number, its receipt, how to withdraw from it, and the film. */
import '../../../src/define/checkout-drawer.js';
import '../../../src/define/payments/test.js';
import { expect, waitUntil } from '@open-wc/testing';
import type { OrderAnswer } from '../../../src/adapters/local/local-options.js';
import { axeFindings } from '../../support/axe.js';
import { CheckoutHarness } from '../../support/checkout-harness.js';
import { CATALOG, openLocalShop } from '../../support/local-shop.js';

const FILM = { videoId: 'kitchen', hotspotId: 'pin-1' };

describe('the confirmation', () => {
  it('has the number, the receipt and the way to withdraw, and leads back to the film', async () => {
    const checkout = await ordered({
      number: 'K-1042',
      permalinkUrl: 'https://shop.example/orders/K-1042',
      confirmationSentTo: 'mara@example.org',
      withdrawalUntil: '2026-12-08',
    });
    expect(checkout.orderNumber).to.equal('K-1042');
    expect(checkout.body).to.contain('mara@example.org').and.to.contain('December 8, 2026');
    expect(links(checkout)).to.deep.equal([
      { label: 'See the order', href: 'https://shop.example/orders/K-1042', language: '' },
      { label: 'Right of withdrawal', href: 'https://shop.example/withdrawal', language: 'de' },
    ]);
    expect(await axeFindings(checkout.element)).to.deep.equal([]);
    checkout.goOn();
    await waitUntil(() => !checkout.isOpen);
  });

  it('says that a payment is still under way', async () => {
    const checkout = await ordered({ status: 'pending-payment' });
    expect(checkout.body).to.contain('still being confirmed');
  });

  it('shows what the shop says as text, and follows no address that could run', async () => {
    const number = '<img src=x onerror="harmed=1">' + 'W'.repeat(10_000);
    const checkout = await ordered({ number, permalinkUrl: 'javascript:harmed=1', withdrawalUntil: '<b>' });
    expect(checkout.orderNumber).to.equal(number);
    expect(checkout.all('.done img')).to.deep.equal([]);
    expect(links(checkout).map(({ label }) => label)).to.deep.equal(['Right of withdrawal']);
    const { scrollWidth, clientWidth } = checkout.find('.drawer-body');
    expect(scrollWidth).to.be.at.most(clientWidth);
  });

  it('is told of once, with the film that led to it', async () => {
    const told: unknown[] = [];
    await ordered({}, (shop) => shop.on('order-completed', ({ order }) => told.push(order?.attribution)));
    expect(told).to.deep.equal([FILM]);
  });
});

async function ordered(
  answer: OrderAnswer,
  prepare: (shop: Awaited<ReturnType<typeof openLocalShop>>) => void = () => undefined,
): Promise<CheckoutHarness> {
  const policies = [
    ...(CATALOG.policies ?? []),
    { kind: 'withdrawal' as const, url: '/withdrawal', language: 'de' },
  ];
  const shop = await openLocalShop(
    {},
    { catalog: { ...CATALOG, policies }, placeOrder: () => Promise.resolve(answer) },
  );
  await shop.cart.add({ variantId: 'mug', quantity: 1, attribution: FILM });
  prepare(shop);
  const checkout = await CheckoutHarness.openAt(shop, 'review');
  checkout.agree();
  checkout.orderButton.click();
  await checkout.reach('Thank you for your order');
  await checkout.settle();
  return checkout;
}

function links(checkout: CheckoutHarness): { label: string; href: string; language: string }[] {
  return checkout.all('.done a').map((element) => {
    const { textContent, href, hreflang } = element as HTMLAnchorElement;
    return { label: textContent?.trim() ?? '', href, language: hreflang };
  });
}
