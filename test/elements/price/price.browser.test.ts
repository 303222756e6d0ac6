/** The price block in a browser: what appears when the rules of the market have come. */
import { expect } from '@open-wc/testing';
import type { VitrinePrice } from '../../../src/elements/price/price.js';
import '../../../src/define/price.js';
import { setUpElement } from '../../support/set-up-element.js';
import { createShopStandIn, EU_PROFILE } from '../../support/shop-stand-in.js';

const eur = (amountMinor: number) => ({ amountMinor, currency: 'EUR' });
const ITEM = {
  price: eur(1900),
  compareAtPrice: eur(2900),
  priceFacts: { tax: { included: true }, lowestPrice30Days: eur(2000) },
} as const;

const textOf = (price: VitrinePrice) => price.shadowRoot?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

describe('<vitrine-price>', () => {
  it('shows the amount alone until the rules have come, and then all that they want', async () => {
    const standIn = createShopStandIn();
    standIn.$market.set(null);
    const price = document.createElement('vitrine-price');
    price.shop = standIn.shop;
    price.variant = ITEM;
    await setUpElement(price);
    expect(textOf(price)).to.equal('Price €19.00');
    expect(price.matches(':state(known)')).to.equal(false);
    standIn.$market.set(EU_PROFILE);
    await price.updateComplete;
    expect(textOf(price)).to.equal(
      'Price €19.00 Before €20.00 −5% Lowest price of the last 30 days: €20.00 incl. VAT, plus delivery',
    );
    expect(price.matches(':state(known)')).to.equal(true);
    await expect(price).to.be.accessible();
  });

  it('says that other variants cost more, and goes into a line', async () => {
    const price = document.createElement('vitrine-price');
    price.shop = createShopStandIn().shop;
    price.price = eur(1900);
    price.from = true;
    price.compact = true;
    await setUpElement(price);
    expect(textOf(price)).to.contain('from €19.00');
    expect(getComputedStyle(price).display).to.equal('inline-block');
  });

  it('shows nothing without a price', async () => {
    const price = await setUpElement(document.createElement('vitrine-price'));
    expect(textOf(price)).to.equal('');
  });
});
