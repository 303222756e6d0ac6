/** What a viewer has chosen, in the next film and after the next visit. */
import { expect, html } from '@open-wc/testing';
import '../../../src/define/player.js';
import { FILM, until } from '../../support/film.js';
import { PlayerHarness } from '../../support/player-harness.js';
import { SettingsHarness } from '../../support/settings-harness.js';

const KEY = 'vitrine:viewer';

/** The languages in this order, so that a position says nothing. */
const filmWith = (...languages: readonly string[]) =>
  html`<vitrine-player src=${FILM.mp4} muted preload="auto">
    ${languages.map(
      (language) =>
        html`<track
          kind="captions"
          src="/films/ceramics/captions.en.vtt"
          srclang=${language}
          label=${language}
        />`,
    )}
  </vitrine-player>`;

describe('what a viewer has chosen', () => {
  let player: PlayerHarness;

  afterEach(() => player.close());

  async function open(...languages: readonly string[]): Promise<void> {
    player = await PlayerHarness.open(filmWith(...languages));
    await player.wake();
    await until(() => player.root.querySelector('[role="status"]') !== null, 'the extras');
    await until(() => player.element.duration > 0, 'the film');
    await player.settle();
  }

  const showing = () =>
    [...player.video.textTracks].filter(({ mode }) => mode === 'showing').map(({ language }) => language);
  const kept = () => JSON.parse(localStorage.getItem(KEY) ?? '{}') as Record<string, unknown>;

  async function visitAgain(...languages: readonly string[]): Promise<void> {
    player.place.remove();
    await open(...languages);
  }

  it('holds for the language of the captions, wherever they stand', async () => {
    await open('en', 'de');
    await (await SettingsHarness.open(player)).choose('Captions', 'de');
    await until(() => kept()['captions'] !== undefined, 'the choice in storage');
    await visitAgain('fr', 'de-AT', 'en');
    await until(() => showing().join() === 'de-AT', 'the German captions');
    await visitAgain('fr', 'en');
    expect(showing()).to.deep.equal([]);
  });

  it('holds for captions that are off', async () => {
    localStorage.setItem(KEY, JSON.stringify({ captions: null }));
    player = await PlayerHarness.open(
      html`<vitrine-player>
        <video src=${FILM.mp4} muted preload="auto">
          <track kind="captions" src="/films/ceramics/captions.en.vtt" srclang="en" label="English" />
        </video>
      </vitrine-player>`,
    );
    const [track] = player.video.textTracks;
    if (track) track.mode = 'showing';
    expect(showing()).to.deep.equal(['en']);
    await player.wake();
    await until(() => showing().length === 0, 'no captions');
  });

  it('holds for volume and speed, also in the next film of the same player', async () => {
    await open();
    await (await SettingsHarness.open(player)).choose('Speed', '1.5×');
    Object.assign(player.find('.volume'), { value: '0.4' });
    player.find('.volume').dispatchEvent(new InputEvent('input', { bubbles: true }));
    await until(() => kept()['volume'] === 0.4, 'the volume in storage');
    player.element.load({ src: `${FILM.mp4}?second` });
    void player.element.play();
    await until(
      () => player.video.currentSrc.endsWith('second') && player.video.readyState > 0,
      'the next film',
    );
    await until(() => player.video.playbackRate === 1.5, 'the speed');
    player.element.pause();
    await visitAgain();
    await until(() => Math.abs(player.video.volume - 0.4) < 0.01, 'the volume');
    expect(player.video.playbackRate).to.equal(1.5);
  });

  it('does not make a film loud that begins silently', async () => {
    localStorage.setItem(KEY, JSON.stringify({ volume: 0.8 }));
    await open();
    await until(() => Math.abs(player.video.volume - 0.8) < 0.01, 'the volume');
    expect(player.video.muted).to.equal(true);
  });
});
