/** The product transcript in a browser. */
import { expect } from '@open-wc/testing';
import '../../../src/define/product-list.js';
import { MUG } from '../../support/products.js';
import { ProductListHarness } from '../../support/product-list-harness.js';
import { createShopStandIn, EU_PROFILE } from '../../support/shop-stand-in.js';

const at = (id: string, product: string, start: number) => ({
  id,
  product,
  start,
  end: start + 2,
  x: 50,
  y: 50,
  keyframes: [],
});
const HOTSPOTS = [
  at('mug', 'handle:camp-mug', 1),
  at('vase', 'handle:vase', 3),
  at('again', 'handle:camp-mug', 65),
];

const open = () => {
  const standIn = createShopStandIn([MUG, { ...MUG, id: 'p-vase', handle: 'vase', title: 'Vase' }]);
  return ProductListHarness.open(standIn, HOTSPOTS);
};

describe('<vitrine-product-list>', () => {
  it('lists every product once with its price and all its times', async () => {
    const list = await open();
    expect(list.items).to.have.length(2);
    expect(list.texts[0]).to.contain('Camp mug').and.contain('0:01 1:05');
    expect(list.prices[0]).to.contain('from €29.00').and.contain('incl. VAT');
    expect(list.texts[1]).to.contain('Vase').and.contain('0:03');
  });

  it('is accessible and names the moments', async () => {
    const list = await open();
    await expect(list.list).to.be.accessible();
    expect(list.times[1]?.ariaLabel).to.equal('Go to 1:05');
  });

  it('goes to the moment, and opens the product', async () => {
    const list = await open();
    list.times[1]?.click();
    list.titles[1]?.click();
    expect(list.player.done).to.deep.equal(['seek 65', 'open vase']);
  });

  it('marks what is in the picture and opens that appearance', async () => {
    const list = await open();
    list.player.$active.set(new Set(['again']));
    await list.settle();
    expect(list.items.map((item) => item.getAttribute('aria-current'))).to.deep.equal(['true', null]);
    list.titles[0]?.click();
    expect(list.player.done).to.deep.equal(['open again']);
  });

  it('keeps the content of the page until the list is ready, and then hides it without removing it', async () => {
    const standIn = createShopStandIn();
    const list = await ProductListHarness.open(standIn, HOTSPOTS);
    expect(list.showsContent).to.equal(true);
    standIn.setProduct('handle:camp-mug', { status: 'ready', product: MUG });
    standIn.setProduct('handle:vase', { status: 'missing' });
    await list.settle();
    expect(list.showsContent).to.equal(false);
    expect(list.list.querySelector('a')?.textContent).to.equal('Mug');
    expect(list.items).to.have.length(1);
  });

  it('waits for the rules of the market, whose notes beside the prices would move the list later', async () => {
    const standIn = createShopStandIn([MUG]);
    standIn.$market.set(null);
    const list = await ProductListHarness.open(standIn, HOTSPOTS.slice(0, 1));
    expect(list.showsContent).to.equal(true);
    standIn.$market.set(EU_PROFILE);
    await list.settle();
    expect(list.prices[0]).to.contain('incl. VAT');
    expect(list.showsContent).to.equal(false);
  });

  it('prints every product with its price and times, dark on white', async () => {
    const list = await open();
    list.list.style.colorScheme = 'dark';
    list.player.$active.set(new Set(['vase']));
    await list.settle();
    const before = list.texts;
    const leavePaper = showAsPrinted(list.list);
    try {
      const [item] = list.items;
      if (!item) throw new Error('the list is empty');
      expect(getComputedStyle(list.list).color).to.equal('rgb(0, 0, 0)');
      expect(getComputedStyle(item).breakInside).to.equal('avoid');
      expect(list.texts).to.deep.equal(before.map((text) => text.replace(' In the picture now', '')));
      expect(list.prices[0]).to.contain('29.00');
      expect(getComputedStyle(list.times[0] ?? item).borderTopWidth).to.equal('0px');
    } finally {
      leavePaper();
    }
  });
});

/** Lets the rules for paper hold on the screen, because not every engine can be told to print; the answer ends it. */
function showAsPrinted(element: Element): () => void {
  const sheets = element.shadowRoot?.adoptedStyleSheets ?? [];
  const rules = sheets.flatMap(({ cssRules }) => [...cssRules]);
  const forPaper = rules.filter(
    (rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.media.mediaText === 'print',
  );
  const setMedia = (media: string) => forPaper.forEach((rule) => (rule.media.mediaText = media));
  setMedia('all');
  return () => setMedia('print');
}
