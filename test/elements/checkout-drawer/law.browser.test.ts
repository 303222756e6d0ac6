/** What the law wants a buyer to be told in a checkout: at its beginning, and above the summary of the order. */
import '../../../src/define/checkout-drawer.js';
import '../../../src/define/payments/offline.js';
import '../../../src/define/payments/test.js';
import { expect, waitUntil } from '@open-wc/testing';
import type { CatalogFile } from '../../../src/adapters/local.js';
import type { PlacedOrder } from '../../../src/adapters/local/local-options.js';
import { CheckoutHarness, CONTACT } from '../../support/checkout-harness.js';
import { CATALOG, openLocalShop } from '../../support/local-shop.js';

const SELLER = {
  id: 'clay',
  name: 'Clay & Sons',
  postalAddress: 'Kiln Lane 1, Leeds',
  electronicAddress: 'hello@clay.example',
  country: 'GB',
  trader: true,
  vatId: 'DE123',
  imprintUrl: 'https://clay.example/imprint',
};

describe('a checkout under German law', () => {
  it('says where it is delivered to and how it can be paid before anything is asked', async () => {
    const checkout = await CheckoutHarness.open(await openLocalShop({ mug: 1 }));
    expect(checkout.body).to.contain('We deliver to Germany, Austria, and Netherlands.');
    expect(checkout.body).to.contain('You can pay by Test payment and Invoice.');
  });

  it('says who sells and what they answer for above the summary, in the language of the law', async () => {
    const checkout = await reviewed({ ...CATALOG, seller: SELLER });
    const [sellers, notice, order] = ['.sellers', '.guarantee-notice', '.order'].map((part) =>
      checkout.find(part),
    );
    for (const fact of ['Clay & Sons', 'Kiln Lane 1, Leeds', 'hello@clay.example', 'VAT number DE123'])
      expect(sellers?.textContent).to.contain(fact);
    expect(checkout.find<HTMLAnchorElement>('.sellers a').href).to.equal(SELLER.imprintUrl);
    expect(notice?.lang).to.equal('de');
    expect(notice?.textContent).to.contain('Gesetzliche Gewährleistung');
    for (const above of [sellers, notice])
      expect(above?.compareDocumentPosition(order as Node)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('says when a private person sells, to whom consumer law does not apply', async () => {
    const checkout = await reviewed({ ...CATALOG, seller: { ...SELLER, trader: false } });
    expect(checkout.find('.sellers').textContent).to.contain('consumer law does not apply');
  });

  it('says beside each line what its maker guarantees, and what a measure of it costs', async () => {
    const checkout = await reviewed({
      ...CATALOG,
      products: [
        {
          handle: 'mug',
          title: 'Camp Mug',
          guarantees: [{ months: 36, guarantor: 'Clay & Sons', termsUrl: 'https://clay.example/terms' }],
          variants: [
            {
              sku: 'mug',
              price: 2200,
              stock: 20,
              unitPrice: {
                price: 4400,
                reference: { value: 1, unit: 'kg' },
                content: { value: 500, unit: 'g' },
              },
            },
          ],
        },
      ],
    });
    const line = checkout.find('.order-line');
    await waitUntil(() => line.textContent?.includes('36 months of guarantee by Clay & Sons'));
    expect(line.textContent).to.contain('€44.00 / 1 kg');
  });

  it('asks the buyer of digital content for the consent without which it may not begin', async () => {
    const placed: PlacedOrder[] = [];
    const [mug] = CATALOG.products;
    if (!mug) throw new Error('The catalogue is empty');
    const catalog: CatalogFile = { ...CATALOG, consents: [], products: [{ ...mug, kind: 'digital' }] };
    const placeOrder = (order: PlacedOrder) => Promise.resolve(void placed.push(order));
    const checkout = await CheckoutHarness.open(await openLocalShop({ mug: 1 }, { catalog, placeOrder }));
    checkout.fill({ 'buyer.email': CONTACT['buyer.email'] ?? '' });
    checkout.goOn();
    await checkout.reach('Delivery');
    checkout.goOn();
    await checkout.pay();
    checkout.orderButton.click();
    await checkout.element.updateComplete;
    expect(checkout.alert).to.contain('Mir ist bekannt, dass mein Widerrufsrecht damit erlischt.');
    checkout.agree();
    checkout.orderButton.click();
    await checkout.reach('Thank you for your order');
    expect(placed.map(({ consents }) => consents)).to.deep.equal([{ 'digital-begin': true }]);
  });
});

async function reviewed(catalog: CatalogFile): Promise<CheckoutHarness> {
  return CheckoutHarness.openAt(await openLocalShop({ mug: 1 }, { catalog }), 'review');
}
