/** Pins on the picture: when they are there, where they are, what they are called, and what a click does. */
import { expect, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { positionAt } from '../../../src/core/path.js';
import '../../../src/define/player.js';
import type { ProductRequestEvent } from '../../../src/elements/player/player-events.js';
import { axeFindings } from '../../support/axe.js';
import { FILM, until } from '../../support/film.js';
import { PlayerHarness, PLAYER_WITH_VIDEO, tagsOf, type TaggedPin } from '../../support/player-harness.js';
import { HOSTILE, MUG } from '../../support/products.js';
import { createShopStandIn } from '../../support/shop-stand-in.js';

const KEYFRAMES = [
  { time: 1, x: 20, y: 30 },
  { time: 3, x: 60, y: 50 },
];

describe('pins of a film', () => {
  let player: PlayerHarness;
  afterEach(() => player.close());

  async function openWithTags(...hotspots: readonly TaggedPin[]): Promise<void> {
    player = await PlayerHarness.open(PLAYER_WITH_VIDEO, createShopStandIn([MUG, HOSTILE]));
    player.element.tags = tagsOf(...hotspots);
    await player.settle();
  }

  it('are there from their start until before their end', async () => {
    await openWithTags({ id: 'mug', start: 1, end: 2 });
    const seen: string[] = [];
    for (const name of ['shown', 'hidden']) {
      player.element.addEventListener(`vitrine-hotspot-${name}`, (event) => {
        seen.push(`${name} ${(event as Event & { hotspot: { id: string } }).hotspot.id}`);
      });
    }
    await player.showFrameAt(0.96);
    expect(player.ownPinIds).to.deep.equal([]);
    await player.showFrameAt(1);
    await player.pinsInPicture(1);
    await player.showFrameAt(2);
    expect(player.ownPinIds).to.deep.equal([]);
    expect(seen).to.deep.equal(['shown mug', 'hidden mug']);
  });

  it('are called by product and price', async () => {
    await openWithTags({ id: 'mug' }, { id: 'cup', label: 'The red cup' });
    await player.showFrameAt(1);
    await player.pinsInPicture(2);
    expect(player.pinNames).to.have.members([
      'Camp mug, from €29.00 incl. VAT, plus delivery',
      'The red cup, from €29.00 incl. VAT, plus delivery',
    ]);
    const { width, height } = player.pins[0]?.getBoundingClientRect() ?? new DOMRect();
    expect(Math.min(width, height)).to.be.at.least(24);
  });

  it('show hostile names as text', async () => {
    await openWithTags({ id: 'bad', product: `id:${HOSTILE.id}` });
    await player.showFrameAt(1);
    await player.pinsInPicture(1);
    expect(player.pinNames[0]).to.contain(HOSTILE.title);
    expect(player.pins[0]?.querySelector('img, script')).to.equal(null);
  });

  it('follow their keyframes over the picture, also beside a film of another shape', async () => {
    await openWithTags({ id: 'mug', keyframes: KEYFRAMES });
    for (const shape of ['9/16', '1/1']) {
      player.element.aspectRatio = shape;
      for (const timeSeconds of [1, 1.5, 2.25, 3]) {
        await player.showFrameAt(timeSeconds);
        const { x, y } = positionAt({ ...MUG_PIN, keyframes: KEYFRAMES }, player.video.currentTime);
        const side = shape === '1/1' ? 540 / 960 : 1;
        await until(() => player.pinIsAt(50 + (x - 50) * side, y), `the pin at ${x}, ${y} of ${shape}`);
      }
    }
  });

  it('stay while they have the focus, and are reached in the order of time', async () => {
    await openWithTags({ id: 'late', start: 1.5, end: 2.5 }, { id: 'early', start: 1, end: 2 });
    await player.showFrameAt(1.75);
    const [early, late] = await player.pinsInPicture(2);
    expect(player.ownPinIds).to.deep.equal(['early', 'late']);
    expect(player.pins.map(({ tabIndex }) => tabIndex)).to.deep.equal([0, -1]);
    early?.focus();
    await sendKeys({ press: 'ArrowRight' });
    await player.settle();
    expect(player.focusedPin).to.equal(1);
    await player.showFrameAt(3);
    expect(player.ownPinIds).to.deep.equal(['late']);
    late?.blur();
    await player.settle();
    expect(player.ownPinIds).to.deep.equal([]);
  });

  it('of the page win over those of the file, and hosts stay as the page wrote them', async () => {
    player = await PlayerHarness.open(
      html`<vitrine-player .tags=${tagsOf({ id: 'mug', end: 9 }, { id: 'cup', end: 9 })}>
        <video src=${FILM.mp4} muted preload="auto"></video>
        <vitrine-hotspot id="mug" product="handle:camp-mug" start="1" end="0:02" x="25" y="25">
          <a href="/mug">Camp mug</a>
        </vitrine-hotspot>
      </vitrine-player>`,
      createShopStandIn([MUG]),
    );
    await player.showFrameAt(0.5);
    await player.pinsInPicture(1);
    expect(player.ownPinIds).to.deep.equal(['cup']);
    await player.showFrameAt(1.5);
    await player.pinsInPicture(2);
    expect(player.ownPinIds).to.deep.equal(['cup']);
    const host = player.element.querySelector('vitrine-hotspot');
    expect(host?.getAttributeNames()).to.have.members(['id', 'product', 'start', 'end', 'x', 'y']);
    expect(player.pinIsAt(25, 25)).to.equal(true);
    host?.remove();
    await until(() => player.ownPinIds.length === 2, 'the pin of the file');
    expect(player.ownPinIds).to.deep.equal(['cup', 'mug']);
  });

  it('are those of the last film only, however fast films follow each other', async () => {
    player = await PlayerHarness.open(PLAYER_WITH_VIDEO, createShopStandIn([MUG]));
    const { video } = player;
    for (let film = 0; film < 20; film += 1) {
      const tags = film % 2 ? '/films/ceramics/tags.json' : tagsOf({ id: `film-${film}` });
      player.element.load({ src: `${FILM.mp4}?${film}`, tags });
      if (film % 5 === 0) await player.settle();
    }
    player.element.load({ src: FILM.mp4, tags: tagsOf({ id: 'last' }) });
    await player.element.play();
    player.element.pause();
    await player.showFrameAt(1);
    await player.pinsInPicture(1);
    expect(player.element.media).to.equal(video);
    expect(player.ownPinIds).to.deep.equal(['last']);
  });

  it('report what is wrong and leave the rest alone', async () => {
    player = await PlayerHarness.open(
      html`<vitrine-player tags="/films/none.json">
        <video src=${FILM.mp4} muted preload="auto"></video>
        <vitrine-hotspot
          id="turned"
          product="handle:camp-mug"
          start="3"
          end="1"
          x="1"
          y="1"
        ></vitrine-hotspot>
        <vitrine-hotspot id="empty" x="1" y="1"></vitrine-hotspot>
        <vitrine-hotspot id="unknown" product="handle:gone" x="1" y="1"></vitrine-hotspot>
        <vitrine-hotspot id="right" product="handle:camp-mug" x="1" y="1"></vitrine-hotspot>
        <script type="application/json" data-vitrine="tags">
          {
            "version": 1,
            "hotspots": [{ "id": "inline", "product": "handle:camp-mug", "start": 0, "x": 200, "y": 1 }]
          }
        </script>
      </vitrine-player>`,
      (() => {
        const standIn = createShopStandIn([MUG]);
        standIn.setProduct('handle:gone', { status: 'missing' });
        return standIn;
      })(),
    );
    await player.showFrameAt(1);
    await until(() => player.problems.length >= 5, 'the problems');
    const told = player.problems.join('\n');
    expect(told).to.contain('hotspot-invalid <vitrine-hotspot id="turned">.end');
    expect(told).to.contain('hotspot-invalid <vitrine-hotspot id="empty">.product');
    expect(told).to.contain('product-missing hotspot "unknown"');
    expect(told).to.contain('tags-unreachable /films/none.json');
    expect(told).to.contain('hotspot-invalid <vitrine-player> > script:4 hotspots[0].x');
    await player.pinsInPicture(1);
    expect(player.pinNames).to.deep.equal(['Camp mug, from €29.00 incl. VAT, plus delivery']);
  });

  it('say so in one sentence when they come', async () => {
    await openWithTags({ id: 'mug' }, { id: 'cup', label: 'The red cup' });
    await player.showFrameAt(1);
    const region = player.find('[role="status"]');
    await until(() => region.textContent !== '', 'the sentence');
    expect(region.textContent).to.equal('Products in the picture: The red cup and Camp mug');
  });

  it('open the sheet, which keeps the pin and gives it the focus back', async () => {
    await openWithTags({ id: 'mug', start: 0, end: 2 });
    await player.showFrameAt(1);
    const [pin] = await player.pinsInPicture(1);
    pin?.focus();
    const opened = oneEvent(player.element, 'vitrine-product-opened');
    await sendKeys({ press: 'Enter' });
    await opened;
    const product = player.sheet?.querySelector('vitrine-product');
    expect(product?.product).to.equal('handle:camp-mug');
    expect(product?.attribution).to.deep.equal({
      videoId: player.video.currentSrc,
      hotspotId: 'mug',
      timeSeconds: 1,
    });
    expect(player.sheet?.ariaLabel).to.equal('Camp mug');
    expect(player.root.activeElement?.ariaLabel).to.equal('Close');
    expect(await axeFindings(player.element)).to.deep.equal([]);
    await player.showFrameAt(3);
    await sendKeys({ press: 'Escape' });
    await player.settle();
    expect(player.sheet?.getClientRects().length).to.equal(0);
    expect(player.focusedPin).to.equal(0);
  });

  it("fill the page's own product where it has one", async () => {
    player = await PlayerHarness.open(
      html`<vitrine-player id="film" .tags=${tagsOf({ id: 'mug' })}>
        <video src=${FILM.mp4} muted preload="auto"></video>
        <vitrine-product slot="product"></vitrine-product>
      </vitrine-player>`,
      createShopStandIn([MUG]),
    );
    await player.showFrameAt(1);
    const opened = oneEvent(player.element, 'vitrine-product-opened');
    const [pin] = await player.pinsInPicture(1);
    pin?.click();
    await opened;
    const own = player.element.querySelector('vitrine-product');
    expect(own?.product).to.equal('handle:camp-mug');
    expect(own?.attribution?.videoId).to.equal('film');
    expect(own?.getClientRects().length).to.equal(1);
    expect(player.root.querySelector('vitrine-product')).to.equal(null);
  });

  it('leave the product to a page that answers', async () => {
    await openWithTags({ id: 'mug' });
    await player.showFrameAt(1);
    let request: ProductRequestEvent | undefined;
    player.element.addEventListener('vitrine-product-request', (event) => {
      request = event;
      request.respondWith({ status: 'done' });
    });
    const [pin] = await player.pinsInPicture(1);
    pin?.click();
    expect(request?.hotspot.id).to.equal('mug');
    expect(await request?.result).to.deep.equal({ status: 'done' });
    expect(player.sheet).to.equal(null);
  });
});

const MUG_PIN = { id: 'mug', product: 'handle:camp-mug', start: 0, end: Infinity, x: 50, y: 50 };
