/** The settings in a browser: what a real stream offers, and what a choice does to it. */
import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/player.js';
import { axeFindings } from '../../support/axe.js';
import { FILM, moment, until } from '../../support/film.js';
import { PlayerHarness } from '../../support/player-harness.js';
import { SettingsHarness } from '../../support/settings-harness.js';

const STREAM = html`<vitrine-player id="film" engine="hls" src=${FILM.hls} muted></vitrine-player>`;

describe('the settings of the film', () => {
  let player: PlayerHarness;
  afterEach(() => player.close());

  async function openSettings(): Promise<SettingsHarness> {
    await player.wake();
    return SettingsHarness.open(player);
  }

  it('changes the speed', async () => {
    player = await PlayerHarness.open();
    const settings = await openSettings();
    await settings.choose('Speed', '1.5×');
    expect(player.video.playbackRate).to.equal(1.5);
    expect(settings.chosen('Speed')).to.equal('1.5×');
  });

  it('offers the renditions of a stream and plays the one that is chosen', async () => {
    player = await PlayerHarness.open(STREAM);
    void player.element.play();
    await moment(player.video, 0.2);
    const settings = await openSettings();
    const heights = settings.labels('Quality').slice(1);
    expect(heights.length).to.equal(3);
    expect(settings.labels('Quality')[0]).to.match(/^Automatic \(\d+p\)$/);
    const smallest = heights.at(-1) ?? '';
    await settings.choose('Quality', smallest);
    expect(settings.chosen('Quality')).to.equal(smallest);
    await until(() => `${Math.max(player.video.videoHeight, 0)}p` === smallest, 'the smallest picture');
  });

  it('has renditions to offer also where the browser could play the stream by itself', async () => {
    player = await PlayerHarness.open(html`<vitrine-player src=${FILM.hls} muted></vitrine-player>`);
    void player.element.play();
    await moment(player.video, 0.2);
    const settings = await openSettings();
    expect(settings.labels('Quality').length).to.equal(4);
  });

  it('leaves a stream to the browser where there is no menu', async () => {
    const page = html`<vitrine-player src=${FILM.hls} muted without-controls></vitrine-player>`;
    player = await PlayerHarness.open(page);
    void player.element.play();
    await moment(player.video, 0.2);
    const isNative = player.video.canPlayType('application/vnd.apple.mpegurl') !== '';
    expect(player.video.currentSrc.startsWith('blob:')).to.equal(!isNative);
  });

  it('switches captions where there are several', async () => {
    player = await PlayerHarness.open(
      html`<vitrine-player>
        <video src=${FILM.mp4} muted preload="auto">
          <track kind="captions" src="/films/ceramics/captions.en.vtt" srclang="en" label="English" />
          <track kind="captions" src="/films/ceramics/captions.de.vtt" srclang="de" label="Deutsch" />
        </video>
      </vitrine-player>`,
    );
    const settings = await openSettings();
    await settings.choose('Captions', 'Deutsch');
    expect([...player.video.textTracks].map(({ mode }) => mode)).to.deep.equal(['disabled', 'showing']);
    expect(settings.chosen('Captions')).to.equal('Deutsch');
  });

  it('opens and closes by keyboard and gives the focus back', async () => {
    player = await PlayerHarness.open();
    await player.wake();
    player.find('.settings-button').focus();
    await sendKeys({ press: 'Enter' });
    const settings = await SettingsHarness.of(player);
    expect(settings.isOpen).to.equal(true);
    await sendKeys({ press: 'Escape' });
    expect(settings.isOpen).to.equal(false);
    expect(player.root.activeElement?.matches('.settings-button')).to.equal(true);
    await sendKeys({ press: 'Enter' });
    expect(settings.isOpen).to.equal(true);
  });

  it('has nothing for axe to find', async () => {
    player = await PlayerHarness.open(STREAM);
    await openSettings();
    expect(await axeFindings(player.element)).to.deep.equal([]);
  });
});
