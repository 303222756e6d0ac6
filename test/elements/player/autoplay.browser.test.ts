/** Films that begin by themselves, and viewers who asked for less motion or less data. */
import { expect, html } from '@open-wc/testing';
import '../../../src/define/player.js';
import { FILM, moment, picture, until } from '../../support/film.js';
import { PlayerHarness } from '../../support/player-harness.js';

const AUTOPLAY = html`<vitrine-player src=${FILM.mp4} muted autoplay></vitrine-player>`;

describe('a film that begins by itself', () => {
  let player: PlayerHarness;
  const matchMedia = window.matchMedia.bind(window);

  afterEach(() => {
    player.close();
    window.matchMedia = matchMedia;
    Reflect.deleteProperty(navigator, 'connection');
  });

  function askForLessMotion(): void {
    window.matchMedia = (query) =>
      query.includes('prefers-reduced-motion') ? { ...matchMedia('all'), matches: true } : matchMedia(query);
  }

  function askForLessData(): void {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true });
  }

  for (const [wish, ask] of [
    ['motion', askForLessMotion],
    ['data', askForLessData],
  ] as const) {
    it(`waits for those who asked for less ${wish}, and plays when they press`, async () => {
      ask();
      player = await PlayerHarness.open(AUTOPLAY);
      await player.settle();
      expect(player.element.matches(':state(idle)')).to.equal(true);
      expect(player.video.currentSrc).to.equal('');
      await player.press(player.playButton);
      await moment(player.video, 0.1);
      player.element.pause();
    });

    it(`stops the page's own video for those who asked for less ${wish}`, async () => {
      ask();
      player = await PlayerHarness.open(
        html`<vitrine-player>
          <video src=${FILM.mp4} muted playsinline autoplay></video>
        </vitrine-player>`,
      );
      await picture(player.video);
      await player.settle();
      expect(player.video.paused).to.equal(true);
      expect(player.video.currentTime).to.be.below(0.5);
    });
  }

  it('offers its sound at a size that a finger finds, and says what it does', async () => {
    player = await PlayerHarness.open(AUTOPLAY);
    await moment(player.video, 0.1);
    await until(() => player.root.querySelector('.sound') !== null, 'the offer');
    const offer = player.find<HTMLButtonElement>('.sound');
    expect(offer.innerText.trim()).to.equal('Sound on');
    expect(offer.getBoundingClientRect().height).to.be.at.least(44);
    player.element.pause();
  });
});
