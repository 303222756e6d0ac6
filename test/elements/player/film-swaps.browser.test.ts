/** Films that follow each other fast in one player: nothing of an earlier one remains. */
import { expect, oneEvent } from '@open-wc/testing';
import '../../../src/define/player.js';
import { absolute, FILM, until } from '../../support/film.js';
import { PlayerHarness, PLAYER_WITH_VIDEO, tagsOf } from '../../support/player-harness.js';
import { MUG } from '../../support/products.js';
import { createShopStandIn } from '../../support/shop-stand-in.js';

const SWAPS = 50;

/** Lets every request for tags wait until it is aborted, as on a slow network. */
function holdTagRequests(): { readonly signals: readonly AbortSignal[]; release(): void } {
  const { fetch } = globalThis;
  const signals: AbortSignal[] = [];
  globalThis.fetch = (input, init) => {
    const signal = init?.signal;
    if (typeof input !== 'string' || !input.includes('held-tags') || !signal) return fetch(input, init);
    signals.push(signal);
    return new Promise((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error));
    });
  };
  return { signals, release: () => (globalThis.fetch = fetch) };
}

describe('fifty films in one player', () => {
  let player: PlayerHarness;
  let requests: ReturnType<typeof holdTagRequests>;
  beforeEach(() => (requests = holdTagRequests()));
  afterEach(() => {
    requests.release();
    player.close();
  });

  it('leave no pin, request or attribution of an earlier one', async () => {
    player = await PlayerHarness.open(PLAYER_WITH_VIDEO, createShopStandIn([MUG]));
    const { video } = player;
    for (let film = 0; film < SWAPS; film += 1) {
      const src = `${FILM.mp4}?film=${film}`;
      const tags = film % 2 ? `/held-tags.json?${film}` : tagsOf({ id: `film-${film}` });
      const tracks = [{ kind: 'metadata', src: `/held-tags.vtt?${film}` }] as const;
      player.element.load({ src, tags, tracks });
      if (film % 5 === 0) await player.settle();
      if (film % 10 === 0) await player.element.play();
    }
    const last = `${FILM.mp4}?film=last`;
    player.element.load({ src: last, tags: tagsOf({ id: 'last' }) });
    await player.element.play();
    player.element.pause();
    await player.showFrameAt(1);
    await player.pinsInPicture(1);

    expect(player.element.media).to.equal(video);
    expect(video.currentSrc).to.equal(absolute(last));
    expect(player.ownPinIds).to.deep.equal(['last']);
    expect(requests.signals.length).to.be.above(10);
    await until(() => requests.signals.every(({ aborted }) => aborted), 'the end of all earlier requests');
    expect(player.problems).to.deep.equal([]);

    const opened = oneEvent(player.element, 'vitrine-product-opened');
    player.pins[0]?.click();
    await opened;
    const product = player.sheet?.querySelector('vitrine-product');
    expect(product?.attribution).to.deep.include({ videoId: last, hotspotId: 'last' });
  });
});
