/** Regions of pins: the part of the picture that leads to a product, where it lies and what a click on it does. */
import { expect, html, oneEvent } from '@open-wc/testing';
import '../../../src/define/player.js';
import type { HotspotShownEvent } from '../../../src/elements/player/player-events.js';
import { axeFindings } from '../../support/axe.js';
import { FILM, until } from '../../support/film.js';
import { PlayerHarness, PLAYER_WITH_VIDEO, tagsOf, type TaggedPin } from '../../support/player-harness.js';
import { MUG } from '../../support/products.js';
import { createShopStandIn } from '../../support/shop-stand-in.js';

describe('regions of pins', () => {
  let player: PlayerHarness;
  afterEach(() => player.close());

  async function openWithTags(...hotspots: readonly TaggedPin[]): Promise<void> {
    player = await PlayerHarness.open(PLAYER_WITH_VIDEO, createShopStandIn([MUG]));
    player.element.tags = tagsOf(...hotspots);
    await player.showFrameAt(1);
    await player.pinsInPicture(hotspots.length);
    const regions = hotspots.filter(({ region }) => region).length;
    const drawn = () => player.pins.filter((pin) => pin.nextElementSibling?.localName === 'svg').length;
    await until(() => drawn() === regions, 'the regions');
  }

  /** Which part of which pin a pointer would hit there, in percent of the stage. */
  function hit(x: number, y: number): string {
    const { left, top, width, height } = player.stage.getBoundingClientRect();
    const place = [left + (width * x) / 100, top + (height * y) / 100] as const;
    const host =
      document.elementFromPoint(...place) === player.element ? player.root.elementFromPoint(...place) : null;
    const inside = host?.shadowRoot?.elementFromPoint(...place);
    if (!host || host.localName !== 'vitrine-hotspot' || !inside) return 'film';
    return `${player.ownPinIds[[...player.root.querySelectorAll('vitrine-hotspot')].indexOf(host as never)]} ${inside.part.value || inside.className}`;
  }

  it('are rectangles around the pin or polygons, and the film beside them stays free', async () => {
    await openWithTags(
      { id: 'box', x: 30, y: 30, region: { shape: 'rectangle', width: 40, height: 30 } },
      {
        id: 'corner',
        x: 70,
        y: 70,
        region: {
          shape: 'polygon',
          points: [
            [50, 60],
            [95, 60],
            [95, 90],
          ],
        },
      },
    );
    expect([hit(12, 17), hit(48, 43), hit(9, 30), hit(30, 47)]).to.deep.equal([
      'box pin-region',
      'box pin-region',
      'film',
      'film',
    ]);
    expect([hit(92, 63), hit(92, 84), hit(55, 85)]).to.deep.equal([
      'corner pin-region',
      'corner pin-region',
      'film',
    ]);
  });

  it('move with their pin and grow with it', async () => {
    await openWithTags({
      id: 'box',
      region: { shape: 'rectangle', width: 20, height: 20 },
      keyframes: [
        { time: 1, x: 20, y: 50 },
        { time: 2, x: 60, y: 50, scale: 2 },
      ],
    });
    expect([hit(12, 42), hit(60, 42)]).to.deep.equal(['box pin-region', 'film']);
    await player.showFrameAt(2);
    await until(() => hit(42, 32) === 'box pin-region', 'the region at twice its size');
    expect(hit(12, 42)).to.equal('film');
  });

  it('stand on the picture also where the film has another shape than its place', async () => {
    await openWithTags({ id: 'box', region: { shape: 'rectangle', width: 100, height: 100 } });
    player.element.aspectRatio = '1/1';
    await until(() => hit(5, 50) === 'film', 'the bar beside the picture');
    expect([hit(30, 5), hit(60, 8)]).to.deep.equal(['box pin-region', 'box pin-region']);
    player.video.style.objectFit = 'cover';
    player.place.style.inlineSize = '280px';
    await until(() => hit(5, 50) === 'box pin-region', 'the picture that fills its place');
  });

  it('bury no pin', async () => {
    await openWithTags(
      { id: 'small', x: 30, y: 30 },
      { id: 'large', x: 60, y: 60, region: { shape: 'rectangle', width: 80, height: 80 } },
    );
    expect(hit(30, 30)).to.equal('small pin-dot');
  });

  it('open the product, and are no second stop for those who do not point', async () => {
    await openWithTags({ id: 'box', region: { shape: 'rectangle', width: 60, height: 60 } });
    const [pin] = player.pins;
    const region = (pin?.getRootNode() as ShadowRoot).querySelector('polygon');
    const opened = oneEvent(player.element, 'vitrine-product-opened');
    region?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await opened;
    expect(player.pins.length).to.equal(1);
    expect(player.element.paused).to.equal(true);
    player.sheet?.hidePopover?.();
    expect(await axeFindings(player.element)).to.deep.equal([]);
  });

  it('show the focus of their pin', async () => {
    await openWithTags({ id: 'box', region: { shape: 'rectangle', width: 60, height: 60 } });
    const [pin] = player.pins;
    const polygon = (pin?.getRootNode() as ShadowRoot).querySelector('polygon') as SVGPolygonElement;
    expect(getComputedStyle(polygon).stroke).to.equal('rgba(0, 0, 0, 0)');
    pin?.focus();
    await until(() => getComputedStyle(polygon).stroke === 'rgb(255, 255, 255)', 'the ring');
  });

  it('come from attributes of the page, with easing and a curve, and what is wrong is said', async () => {
    player = await PlayerHarness.open(
      html`<vitrine-player>
        <video src=${FILM.mp4} muted preload="auto"></video>
        <vitrine-hotspot
          id="box"
          product="handle:camp-mug"
          x="50"
          y="50"
          region="40 30"
          interpolation="catmull-rom"
          easing="ease-in"
        ></vitrine-hotspot>
        <vitrine-hotspot
          id="bad"
          product="handle:camp-mug"
          x="1"
          y="1"
          region="10,10 20,20"
        ></vitrine-hotspot>
        <vitrine-hotspot id="odd" product="handle:camp-mug" x="1" y="1" easing="bounce"></vitrine-hotspot>
      </vitrine-player>`,
      createShopStandIn([MUG]),
    );
    let shown: HotspotShownEvent | undefined;
    player.element.addEventListener('vitrine-hotspot-shown', (event) => (shown = event));
    await player.showFrameAt(1);
    await until(() => shown !== undefined, 'the hotspot');
    expect(shown?.hotspot).to.deep.include({
      interpolation: 'catmull-rom',
      easing: 'ease-in',
      region: { shape: 'rectangle', width: 40, height: 30 },
    });
    const told = player.problems.join('\n');
    expect(told).to.contain('hotspot-invalid <vitrine-hotspot id="bad">.region');
    expect(told).to.contain('hotspot-invalid <vitrine-hotspot id="odd">.easing');
  });
});
