/** A film whose player asks for it ahead is fetched when the viewer comes near, and not before. */
import { expect, html } from '@open-wc/testing';
import '../../../src/define/player.js';
import { FILM, until } from '../../support/film.js';
import { PlayerHarness } from '../../support/player-harness.js';

const AHEAD = html`<div style="block-size: 500vh"></div>
  <vitrine-player src=${FILM.mp4} muted preload="metadata" aspect-ratio="9/16"></vitrine-player>`;
const ON_DEMAND = html`<vitrine-player src=${FILM.mp4} muted aspect-ratio="9/16"></vitrine-player>`;

describe('a film near the viewer', () => {
  let player: PlayerHarness;

  afterEach(() => {
    player.close();
    scrollTo(0, 0);
    Reflect.deleteProperty(navigator, 'connection');
  });

  const isIdle = () => player.element.matches(':state(idle)');
  const frames = async (count: number) => {
    for (let index = 0; index < count; index += 1) await new Promise(requestAnimationFrame);
  };

  it('is fetched a screen before it is seen', async () => {
    player = await PlayerHarness.open(AHEAD);
    await frames(5);
    expect(player.video.currentSrc).to.equal('');
    scrollTo(0, innerHeight * 3.5);
    await until(() => player.video.currentSrc !== '', 'the film');
    expect(player.element.getBoundingClientRect().top).to.be.above(innerHeight);
  });

  it('waits for an interest where the viewer asked for less data', async () => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true });
    player = await PlayerHarness.open(AHEAD);
    player.element.scrollIntoView();
    await frames(10);
    expect([player.video.currentSrc, isIdle()]).to.deep.equal(['', true]);
    await player.wake();
    await until(() => player.video.currentSrc !== '', 'the film');
  });

  it('waits for an interest where the player does not ask for more', async () => {
    player = await PlayerHarness.open(ON_DEMAND);
    player.element.scrollIntoView();
    await frames(10);
    expect([player.video.currentSrc, isIdle()]).to.deep.equal(['', true]);
  });

  it('is not fetched for a player that is gone', async () => {
    player = await PlayerHarness.open(AHEAD);
    const { video } = player;
    player.element.remove();
    player.place.prepend(player.element);
    player.element.remove();
    await frames(10);
    expect(video.currentSrc).to.equal('');
  });
});
