/** The product sheet wherever a page puts its player: what is around the player neither moves nor cuts nor covers it. */
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../../src/define/player.js';
import { FILM, until } from '../../support/film.js';
import { PlayerHarness, tagsOf } from '../../support/player-harness.js';
import { MUG } from '../../support/products.js';
import { createShopStandIn } from '../../support/shop-stand-in.js';

const PANEL = { width: 1000, height: 700 };
const SHEET = { width: 500, height: 700 };

/** Ancestors that catch `position: fixed`, cut what leaves them, or lie in a layer of their own. */
const PLACES: Readonly<Record<string, string>> = {
  'a player 320 px wide': '',
  'a transformed ancestor': 'transform: rotate(3deg) scale(0.8)',
  'an ancestor with a filter': 'filter: sepia(0.3)',
  'an ancestor with containment': 'contain: strict; block-size: 600px',
  'an ancestor that cuts': 'overflow: hidden; block-size: 200px; border-radius: 20px',
  'an ancestor in a layer below': 'position: relative; z-index: -1; opacity: 0.99',
};

describe('the product sheet in', () => {
  let player: PlayerHarness;

  async function openSheet(around: string): Promise<HTMLElement> {
    player = await PlayerHarness.open(
      html`<section>
        <vitrine-player aspect-ratio="9/16"
          ><video src=${FILM.mp4} muted playsinline preload="auto"></video
        ></vitrine-player>
      </section>`,
      createShopStandIn([MUG]),
    );
    const section = player.place.querySelector('section') as HTMLElement;
    section.style.cssText = `inline-size: 320px; ${around}`;
    player.element.tags = tagsOf({ id: 'mug' });
    await player.showFrameAt(1);
    const [pin] = await player.pinsInPicture(1);
    pin?.click();
    await until(() => Boolean(addButton()), 'the product');
    const sheet = player.sheet as HTMLElement;
    await Promise.allSettled(sheet.getAnimations().map(({ finished }) => finished));
    return sheet;
  }

  const addButton = () =>
    player.sheet?.querySelector('vitrine-product')?.shadowRoot?.querySelector('[part~=add-button]');

  /** What a tap in the middle of an element would reach, through all shadow roots. */
  function isReached(element: Element): boolean {
    const box = element.getBoundingClientRect();
    let root: DocumentOrShadowRoot = document;
    for (;;) {
      const top: Element | null = root.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      if (!top) return false;
      if (top === element || element.contains(top)) return true;
      if (!top.shadowRoot || top.shadowRoot === root) return false;
      root = top.shadowRoot;
    }
  }

  afterEach(async () => {
    player.close();
    await setViewport({ width: 800, height: 600 });
  });

  for (const [place, style] of Object.entries(PLACES)) {
    it(`${place}, beside the film`, async () => {
      await setViewport(PANEL);
      const sheet = await openSheet(style);
      const { right, top, bottom } = sheet.getBoundingClientRect();
      expect(right).to.be.closeTo(document.documentElement.clientWidth - 16, 1);
      expect(top).to.be.closeTo(16, 1);
      expect(bottom).to.be.at.most(innerHeight - 15);
      expect(isReached(addButton() as Element)).to.equal(true);
    });

    it(`${place}, over the film`, async () => {
      await setViewport(SHEET);
      const sheet = await openSheet(style);
      const { left, width, bottom } = sheet.getBoundingClientRect();
      expect(left).to.be.closeTo(0, 1);
      expect(width).to.be.closeTo(innerWidth, 16);
      expect(bottom).to.be.closeTo(innerHeight, 1);
      expect(isReached(addButton() as Element)).to.equal(true);
    });
  }

  it('a page from right to left, where it stands at the other side and its words begin on theirs', async () => {
    await setViewport(PANEL);
    document.documentElement.dir = 'rtl';
    try {
      const sheet = await openSheet('');
      expect(sheet.getBoundingClientRect().left).to.be.closeTo(16, 1);
      const title = sheet.querySelector('vitrine-product')?.shadowRoot?.querySelector('.title bdi');
      const { right } = sheet.getBoundingClientRect();
      expect(title?.getBoundingClientRect().right).to.be.closeTo(right - 16, 2);
    } finally {
      document.documentElement.removeAttribute('dir');
    }
  });

  it('a low window, where the picture leaves room for name and price', async () => {
    await setViewport({ width: 500, height: 640 });
    const sheet = await openSheet('');
    const product = sheet.querySelector('vitrine-product')?.shadowRoot;
    const title = product?.querySelector('.title')?.getBoundingClientRect();
    const row = product?.querySelector('.purchase')?.getBoundingClientRect();
    expect(title?.bottom).to.be.below(row?.top ?? 0);
  });
});
