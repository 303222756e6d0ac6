/** Facts that only the page knows reach the price that the buyer reads. */
import { expect } from '@open-wc/testing';
import '../../../src/define/product.js';
import '../../../src/define/shop.js';
import { createAdapterStandIn } from '../../support/adapter-stand-in.js';
import { until } from '../../support/film.js';
import { ProductHarness } from '../../support/product-harness.js';
import { MUG } from '../../support/products.js';
import { ShopHarness, type ShopSettings } from '../../support/shop-harness.js';

const FACTS = {
  'camp-mug': {
    priceFacts: {
      unitPrice: {
        price: { amountMinor: 8788, currency: 'EUR' },
        reference: { value: 1, unit: 'l' },
        content: { value: 330, unit: 'ml' },
      },
    },
    variants: {
      'terracotta small with': {
        priceFacts: { lowestPrice30Days: { amountMinor: 3100, currency: 'EUR' } },
      },
    },
  },
};

describe('facts that the page states', () => {
  async function openMug(name: string, settings: Partial<ShopSettings>): Promise<ProductHarness> {
    const variants = MUG.variants.map((variant) => ({
      ...variant,
      compareAtPrice: { amountMinor: 3500, currency: 'EUR' },
    }));
    const adapter = createAdapterStandIn(name, {
      getProducts: (references) => Promise.resolve(references.map(() => ({ ...MUG, variants }))),
    });
    const { element } = await ShopHarness.open({ adapter, market: 'DE', ...settings });
    const product = document.createElement('vitrine-product');
    product.product = 'handle:camp-mug';
    element.lang = 'en';
    element.append(product);
    await until(() => product.variant !== undefined, 'the product');
    const harness = new ProductHarness(product);
    await until(() => harness.price.includes('€29.00'), 'the price');
    await harness.settle();
    return harness;
  }

  it('are not invented where nobody states them', async () => {
    const { price } = await openMug('no facts', {});
    expect(price).not.to.contain('30 days');
    expect(price).not.to.contain('87.88');
  });

  it('come from a script inside the shop, for the product and for one variant', async () => {
    const { price } = await openMug('facts', { scripts: { facts: JSON.stringify(FACTS) } });
    expect(price).to.contain('€31.00').and.contain('87.88');
  });

  it('are left out and named when they are written wrongly, and the product is there', async () => {
    const wrong = { 'camp-mug': { priceFacts: { unitPrice: { amount: 8788 } } } };
    const problems: string[] = [];
    const listen = ({ problem }: HTMLElementEventMap['vitrine-error']) => problems.push(problem.detail ?? '');
    document.addEventListener('vitrine-error', listen as unknown as EventListener);
    const { price } = await openMug('wrong facts', { scripts: { facts: JSON.stringify(wrong) } });
    document.removeEventListener('vitrine-error', listen as unknown as EventListener);
    expect(price).to.contain('€29.00');
    expect(problems).to.deep.equal([
      'script[data-vitrine="facts"]: "camp-mug".priceFacts.unitPrice.price is missing',
    ]);
  });

  it('come from the page’s own function', async () => {
    const { price } = await openMug('enriched', {
      enrich: (product) => ({
        ...product,
        variants: product.variants.map((variant) => ({
          ...variant,
          priceFacts: {
            tax: { included: true },
            lowestPrice30Days: { amountMinor: 3000, currency: 'EUR' },
          },
        })),
      }),
    });
    expect(price).to.contain('€30.00');
  });
});
