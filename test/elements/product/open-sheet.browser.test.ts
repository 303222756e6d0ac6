/** An open product sheet lives: stock that the shop pushes, a shop that is away, and where each add comes from. */
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define/player.js';
import '../../../src/define/product.js';
import '../../../src/define/product-list.js';
import { CatalogShop } from '../../support/catalog-shop.js';
import { FILM, until } from '../../support/film.js';
import { PlayerHarness, PLAYER_WITH_VIDEO, tagsOf } from '../../support/player-harness.js';
import { ProductHarness } from '../../support/product-harness.js';
import { MUG } from '../../support/products.js';

const PIN = { id: 'pin-mug', label: 'The camp mug' };

describe('the product in an open sheet', () => {
  let player: PlayerHarness;

  afterEach(() => player.close());

  async function openFilm(backend: CatalogShop, page = PLAYER_WITH_VIDEO): Promise<HTMLButtonElement> {
    player = await PlayerHarness.open(page, backend);
    player.element.id = 'kitchen';
    player.element.tags = tagsOf(PIN);
    await player.showFrameAt(1.5);
    const [pin] = await player.pinsInPicture(1);
    return pin as HTMLButtonElement;
  }

  async function openSheet(backend: CatalogShop): Promise<ProductHarness> {
    (await openFilm(backend)).click();
    const product = () => player.sheet?.querySelector('vitrine-product');
    await until(() => Boolean(product()?.shadowRoot?.querySelector('.add, .notice')), 'the product');
    return new ProductHarness(product() as NonNullable<ReturnType<typeof product>>);
  }

  it('is sold out as soon as the shop says so, and its button says why', async () => {
    const backend = new CatalogShop([MUG]);
    const product = await openSheet(backend);
    expect(product.addButton.getAttribute('aria-disabled')).to.equal(null);
    backend.pushStock(MUG.id, { status: 'out-of-stock' });
    await until(() => product.addButton.getAttribute('aria-disabled') === 'true', 'the end of the stock');
    expect(product.addButton.textContent?.trim()).to.equal('Sold out');
    expect(product.availability).to.equal('Sold out');
    await product.press(product.addButton);
    expect(backend.added).to.deep.equal([]);
    backend.pushStock(MUG.id, { status: 'low-stock', quantity: 2 });
    await until(() => product.availability === 'Only 2 left', 'the new stock');
    expect(product.addButton.getAttribute('aria-disabled')).to.equal(null);
  });

  it('says that the shop is away and what it is, and is there when the shop is back', async () => {
    const backend = new CatalogShop([MUG], 'network');
    const product = await openSheet(backend);
    expect(player.pinNames).to.deep.equal(['The camp mug']);
    const notice = product.root.querySelector('.notice');
    expect(notice?.querySelector('h2')?.textContent).to.equal('The camp mug');
    expect(notice?.querySelector('[role=alert]')?.textContent).to.contain('nothing can be bought now');
    await expect(product.element).to.be.accessible();
    backend.fault = undefined;
    notice?.querySelector('button')?.click();
    await until(() => product.root.querySelector('.add') !== null, 'the product');
    await product.press(product.addButton);
    expect(backend.added).to.have.length(1);
  });

  it('says that the shop is not set up when it refuses the page', async () => {
    const product = await openSheet(new CatalogShop([MUG], 'unauthorized'));
    expect(product.root.querySelector('[role=alert]')?.textContent).to.contain('not set up for this page');
  });

  it('is added with the film, the pin and the second of the click on it', async () => {
    const backend = new CatalogShop([MUG]);
    const product = await openSheet(backend);
    await player.showFrameAt(3);
    await product.press(product.addButton);
    await until(() => backend.added.length === 1, 'the add');
    expect(backend.added[0]?.attribution).to.deep.equal({
      videoId: 'kitchen',
      hotspotId: 'pin-mug',
      timeSeconds: 1.5,
    });
    expect(document.cookie).to.equal('');
  });

  it('is added with the film and the second by a product beside the pins', async () => {
    const backend = new CatalogShop([MUG]);
    const page = html`<vitrine-player
      ><video src=${FILM.mp4} muted playsinline preload="auto"></video
      ><vitrine-product slot="product" product="handle:camp-mug"></vitrine-product
    ></vitrine-player>`;
    await openFilm(backend, page);
    const element = player.element.querySelector('vitrine-product');
    if (!element) throw new Error('The page has no product');
    await until(() => element.variant !== undefined, 'the product');
    await element.add();
    expect(backend.added[0]?.attribution).to.deep.equal({ videoId: 'kitchen', timeSeconds: 1.5 });
  });
});
