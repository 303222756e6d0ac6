/** A live film: how far one can go back, how far behind one is, and the way to where it is live. */
import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/player.js';
import { axeFindings } from '../../support/axe.js';
import { FILM, until } from '../../support/film.js';
import { showUrl, type Show } from '../../support/live-show.js';
import { PlayerHarness } from '../../support/player-harness.js';

describe('a live film', () => {
  let player: PlayerHarness;
  afterEach(() => player.close());

  /** Waits for a show that is watched live. */
  async function watch(show: Show = { age: 25 }): Promise<void> {
    const page = html`<vitrine-player
      aspect-ratio="16/9"
      engine="hls"
      muted
      src=${showUrl('fmp4', show)}
    ></vitrine-player>`;
    player = await PlayerHarness.open(page);
    void player.element.play();
    await until(() => player.element.secondsBehindLive === 0 && thumbIsAtTheEnd(), 'the live edge');
  }

  function thumbIsAtTheEnd(): boolean {
    const thumb = player.root.querySelector<HTMLInputElement>('.timeline');
    return thumb !== null && Number(thumb.max) - Number(thumb.value) < 3;
  }

  const button = (): HTMLButtonElement => player.find('.live');
  const timeline = (): HTMLInputElement => player.find('.timeline');
  const clock = (): string | undefined => player.root.querySelector<HTMLElement>('.clock')?.innerText;

  async function goBack(seconds: number): Promise<void> {
    player.element.seek(player.element.currentTime - seconds);
    await until(() => (player.element.secondsBehindLive ?? 0) > seconds - 5, 'the viewer to be behind');
    await player.settle();
  }

  it('says that it is live, and has a timeline of what one can go back to', async () => {
    await watch();
    expect(player.element.matches(':state(live)')).to.equal(true);
    expect(player.element.matches(':state(at-live-edge)')).to.equal(true);
    expect(button().ariaLabel).to.equal('Live');
    expect(clock()).to.equal(undefined);
    const { min, max, ariaLabel } = timeline();
    expect(ariaLabel).to.equal('Time in the film');
    expect(Number(max) - Number(min)).to.be.within(15, 30);
    expect(await axeFindings(player.element)).to.deep.equal([]);
  });

  it('says how far behind one is, and goes back to live', async () => {
    await watch();
    await goBack(12);
    expect(player.element.matches(':state(live)')).to.equal(true);
    expect(player.element.matches(':state(at-live-edge)')).to.equal(false);
    expect(clock()).to.match(/^−0:(0[89]|1\d)$/);
    expect(button().ariaLabel).to.equal('Go to live');
    button().focus();
    await player.press(button());
    await until(() => player.element.secondsBehindLive === 0, 'live');
    await player.settle();
    expect(player.root.activeElement).to.equal(button());
    expect(button().ariaLabel).to.equal('Live');
  });

  it('lets the timeline speak of seconds behind live, and the pointer see them', async () => {
    await watch();
    timeline().focus();
    expect(timeline().ariaValueText).to.equal('Live');
    await sendKeys({ press: 'j' });
    expect(timeline().ariaValueText).to.match(/^\d+ seconds behind live$/);
    const { left, top } = player.find('.guide').getBoundingClientRect();
    const at = { clientX: left + 1, clientY: top + 5, bubbles: true };
    timeline().dispatchEvent(new PointerEvent('pointermove', at));
    expect(player.find('.preview-time').innerText).to.match(/^−0:\d\d$/);
  });

  it('goes to start and end of the window by key, and no further', async () => {
    await watch({ age: 60 });
    player.playButton.focus();
    await sendKeys({ press: 'Home' });
    await until(() => (player.element.secondsBehindLive ?? 0) > 15, 'the start of the window');
    expect(player.element.currentTime).to.be.at.least(Number(timeline().min) - 2);
    await sendKeys({ press: 'End' });
    await until(() => player.element.secondsBehindLive === 0, 'live');
  });

  it('falls further behind while it is paused', async () => {
    await watch();
    player.element.pause();
    const min = Number(timeline().min);
    await until(() => (player.element.secondsBehindLive ?? 0) >= 4, 'time to pass');
    expect(clock()).to.match(/^−0:0\d$/);
    expect(Number(timeline().min)).to.be.at.least(min);
  });

  it('is none any more when a film with an end takes its place', async () => {
    await watch();
    player.element.load({ src: FILM.mp4 });
    await until(() => player.element.duration > 0 && Number.isFinite(player.element.duration), 'the film');
    await player.settle();
    expect(player.element.matches(':state(live)')).to.equal(false);
    expect(player.element.secondsBehindLive).to.equal(undefined);
    expect(player.root.querySelector('.live')).to.equal(null);
    expect(Number(timeline().max)).to.be.closeTo(FILM.durationSeconds, 0.1);
    expect(timeline().min).to.equal('0');
  });

  it('says that nothing new is sent, and goes on when more comes', async function (this: Mocha.Context) {
    this.timeout(60_000);
    await watch({ age: 25, stopsAfter: 27, resumesAt: 42 });
    await until(() => player.root.querySelector('.why') !== null, 'the reason', 15_000);
    expect(player.find('.why').innerText).to.equal(
      'Nothing new is being sent. The film goes on as soon as there is more.',
    );
    const stoppedAt = player.element.currentTime;
    expect(stoppedAt).to.be.at.least(26);
    await until(() => player.element.currentTime > stoppedAt + 1, 'the film to go on', 30_000);
    await player.settle();
    expect(player.root.querySelector('.why')).to.equal(null);
    expect(player.root.querySelector('.error')).to.equal(null);
  });
});
