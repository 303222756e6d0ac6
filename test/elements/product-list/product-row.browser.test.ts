/** The product list as a row of chips under a small film. */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../../src/define/product-list.js';
import { until } from '../../support/film.js';
import { MUG } from '../../support/products.js';
import { ProductListHarness } from '../../support/product-list-harness.js';
import { createShopStandIn } from '../../support/shop-stand-in.js';

const NUMBERS = [0, 1, 2, 3, 4, 5] as const;
const PRODUCTS = NUMBERS.map((number) => ({
  ...MUG,
  id: `p-${number}`,
  handle: `mug-${number}`,
  title: `Camp mug ${number}`,
}));
const HOTSPOTS = NUMBERS.map((number) => ({
  id: `h-${number}`,
  product: `handle:mug-${number}`,
  start: number,
  end: number + 1,
  x: 50,
  y: 50,
  keyframes: [],
}));

describe('a product list in a row', () => {
  let list: ProductListHarness;

  async function open(row: string): Promise<HTMLElement> {
    list = await ProductListHarness.open(createShopStandIn(PRODUCTS), HOTSPOTS);
    list.list.setAttribute('row', row);
    list.list.style.inlineSize = '360px';
    const found = () => list.list.shadowRoot?.querySelector<HTMLElement>('.list') ?? document.body;
    await until(() => getComputedStyle(found()).overflowX === 'auto', 'the row');
    return found();
  }

  afterEach(() => setViewport({ width: 800, height: 600 }));

  it('is one line high, and can be scrolled along', async () => {
    const row = await open('');
    const tops = new Set(list.items.map((item) => item.getBoundingClientRect().top));
    expect(tops.size).to.equal(1);
    expect(row.scrollWidth).to.be.above(row.clientWidth);
    expect(row.getBoundingClientRect().height).to.be.below(120);
    await expect(list.list).to.be.accessible();
  });

  it('opens a product from anywhere on its chip', async () => {
    await open('');
    const [chip] = list.items;
    const { right, top, bottom } = (chip as HTMLElement).getBoundingClientRect();
    const hit = list.list.shadowRoot?.elementFromPoint(right - 4, (top + bottom) / 2);
    (hit as HTMLElement).click();
    expect(list.player.done).to.deep.equal(['open h-0']);
  });

  it('brings into view what the film shows', async () => {
    const row = await open('');
    list.player.$active.set(new Set(['h-5']));
    await list.settle();
    const inView = () => {
      const { right } = (list.items[5] as HTMLElement).getBoundingClientRect();
      return right <= row.getBoundingClientRect().right + 1;
    };
    await until(inView, 'the last chip');
  });

  it('is only there in a small window where the page says so', async () => {
    await setViewport({ width: 800, height: 600 });
    await open('small');
    expect(list.list.getBoundingClientRect().height).to.equal(0);
    await setViewport({ width: 500, height: 600 });
    await until(() => list.list.getBoundingClientRect().height > 60, 'the row');
  });
});
