/** Pins that come with a live stream, or from the page's server while it plays. */
import { expect, html } from '@open-wc/testing';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../../../src/define/player.js';
import { until } from '../../support/film.js';
import { eventsUrl, showUrl, type Show } from '../../support/live-show.js';
import { PlayerHarness } from '../../support/player-harness.js';
import { MUG } from '../../support/products.js';
import { createShopStandIn } from '../../support/shop-stand-in.js';

const MUG_PIN = 'X-VITRINE-PRODUCT="handle:camp-mug",X-VITRINE-X=30,X-VITRINE-Y=30';

describe('pins of a live stream', () => {
  let player: PlayerHarness;
  /** Whether a pin has come, and gone. */
  const facts = new Set<string>();
  afterEach(() => player.close());

  async function watch(type: 'fmp4' | 'mpegts', show: Show, updates?: string): Promise<void> {
    const page = html`<vitrine-player
      aspect-ratio="16/9"
      engine="hls"
      muted
      updates=${ifDefined(updates)}
      src=${showUrl(type, show)}
    ></vitrine-player>`;
    player = await PlayerHarness.open(page, createShopStandIn([MUG]));
    noteFacts();
    void player.element.play();
    await until(() => player.element.currentTime > 1, 'the live edge');
  }

  function noteFacts(): void {
    facts.clear();
    for (const name of ['shown', 'hidden']) {
      player.element.addEventListener(`vitrine-hotspot-${name}`, () => {
        facts.add(name);
      });
    }
  }

  /** A stream's frames lie where its segments were cut. */
  async function showFrameNear(timeSeconds: number): Promise<void> {
    player.element.seek(timeSeconds);
    const isThere = (): boolean => Math.abs(player.video.currentTime - timeSeconds) < 0.09;
    await until(() => !player.video.seeking && isThere(), 'the frame');
    await player.settle();
  }

  for (const type of ['fmp4', 'mpegts'] as const) {
    it(`are in step with the picture of a viewer who is behind, and rewinds: ${type}`, async () => {
      await watch(type, { age: 12, ranges: [{ id: 'mug', start: 12.5, end: 13.5, attributes: MUG_PIN }] });
      await until(() => facts.has('hidden'), 'the pin to be gone');
      player.element.pause();
      await showFrameNear(13.6);
      expect(player.ownPinIds).to.deep.equal([]);
      await showFrameNear(13.4);
      await player.pinsInPicture(1);
      expect(player.pinIsAt(30, 30)).to.equal(true);
      await showFrameNear(12.4);
      expect(player.ownPinIds).to.deep.equal([]);
    });
  }

  it('are left out, and said once, when they make no sense', async () => {
    const ranges = [
      { id: 'bad', start: 2, attributes: 'X-VITRINE-PRODUCT="handle:camp-mug",X-VITRINE-X=130' },
    ];
    await watch('fmp4', { age: 12, ranges: [...ranges, { id: 'mug', start: 2, attributes: MUG_PIN }] });
    await player.pinsInPicture(1);
    expect(player.problems).to.deep.equal(['hotspot-invalid EXT-X-DATERANGE bad.x']);
  });

  it('come and go by the word of the server, also after it was away', async () => {
    const pin = JSON.stringify({ id: 'mug', product: 'handle:camp-mug', x: 20, y: 30 });
    await watch('fmp4', { age: 12 }, eventsUrl('retry: 10', `event: pin\ndata: ${pin}`));
    await until(() => facts.has('shown'), 'the pin');
    player.element.setAttribute('updates', eventsUrl('event: unpin\ndata: {"id":"mug"}'));
    await until(() => facts.has('hidden'), 'the pin to be gone');
    expect(player.ownPinIds).to.deep.equal([]);
    expect(player.problems).to.deep.equal([]);
  });

  it('let the shop be asked again for products that the server names', async () => {
    const asked: unknown[] = [];
    const shop = { products: { refresh: (ids: unknown) => asked.push(ids) } };
    const data = JSON.stringify({ ids: ['mug'], spread: 0 });
    await watch('fmp4', { age: 12 });
    const around = Object.assign(document.createElement('vitrine-shop'), { shop });
    player.place.append(around);
    player.element.setAttribute('updates', eventsUrl(`event: product\ndata: ${data}`));
    await until(() => asked.length > 0, 'the question');
    expect(asked).to.deep.equal([['mug']]);
  });

  it('begin at the date that the server says', async () => {
    const begun = Date.now() - 12_000;
    const start = new Date(begun + 12_500).toISOString();
    const pin = JSON.stringify({ id: 'mug', product: 'handle:camp-mug', start });
    await watch('fmp4', { age: 12 }, eventsUrl(`event: pin\ndata: ${pin}`));
    await until(() => facts.has('shown'), 'the pin');
    player.element.pause();
    await showFrameNear(13);
    await player.pinsInPicture(1);
    await showFrameNear(12);
    expect(player.ownPinIds).to.deep.equal([]);
  });
});
