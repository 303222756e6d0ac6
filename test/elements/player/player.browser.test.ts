/** The player in a browser: whose video it plays, what it shows when, and how it is operated. */
import { expect, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/player.js';
import { axeFindings } from '../../support/axe.js';
import { FILM, moment, until } from '../../support/film.js';
import { PlayerHarness, PLAYER_WITH_VIDEO } from '../../support/player-harness.js';

const OWN_VIDEO = html`<vitrine-player
  src=${FILM.mp4}
  poster="/films/ceramics/poster.jpg"
  muted
></vitrine-player>`;

describe('<vitrine-player>', () => {
  let player: PlayerHarness;
  afterEach(() => player.close());

  it("adopts the page's video, touches its controls only, and gives them back", async () => {
    player = await PlayerHarness.open();
    const video = player.element.querySelector('video');
    expect(player.element.media).to.equal(video);
    // Firefox keeps a video without controls in the tab order, unless it is taken out.
    const touched = video?.getAttributeNames().filter((name) => name !== 'tabindex');
    expect(touched).to.have.members(['src', 'muted', 'playsinline', 'preload']);
    expect(video?.tabIndex).to.equal(-1);
    expect(player.element.getAttributeNames()).to.deep.equal(['aspect-ratio']);
    player.element.remove();
    await until(() => video?.controls === true, 'the native controls');
    expect(video?.hasAttribute('tabindex')).to.equal(false);
  });

  it("leaves the page's controls where it shows none itself", async () => {
    player = await PlayerHarness.open(
      html`<vitrine-player without-controls><video src=${FILM.mp4} controls></video></vitrine-player>`,
    );
    expect(player.video.controls).to.equal(true);
    expect(player.root.querySelector('.play')).to.equal(null);
  });

  it('is a poster and a play button until somebody takes an interest', async () => {
    player = await PlayerHarness.open(OWN_VIDEO);
    expect(player.nodeCount).to.be.at.most(40);
    expect(player.element.matches(':state(idle)')).to.equal(true);
    expect(player.video.poster).to.contain('poster.jpg');
    expect(player.video.currentSrc).to.equal('');
    await player.wake();
    await until(() => player.video.currentSrc !== '', 'the film');
  });

  it('keeps the focus on the play button while the controls come and the film starts', async () => {
    player = await PlayerHarness.open();
    const button = player.playButton;
    button.focus();
    await until(() => player.hasControls, 'the controls');
    await sendKeys({ press: 'Enter' });
    await moment(player.video, 0.1);
    await player.settle();
    expect(player.root.activeElement).to.equal(button);
    expect(button.ariaLabel).to.equal('Pause');
    expect(player.element.matches(':state(playing)')).to.equal(true);
    expect(player.element.paused).to.equal(false);
    player.element.pause();
  });

  it('plays and seeks also when it is asked before it is there', async () => {
    const eager = document.createElement('vitrine-player');
    Object.assign(eager, { src: FILM.mp4, muted: true });
    eager.seek(2);
    player = await PlayerHarness.open(html`${eager}`);
    expect(await eager.play()).to.equal('playing');
    await moment(player.video, 2);
    eager.pause();
  });

  it('begins by itself, and offers the sound', async () => {
    player = await PlayerHarness.open(html`<vitrine-player src=${FILM.mp4} muted autoplay></vitrine-player>`);
    await moment(player.video, 0.1);
    await until(() => player.root.querySelector('.sound') !== null, 'the offer');
    await player.press(player.find('.sound'));
    expect(player.video.muted).to.equal(false);
    player.element.pause();
    await player.settle();
    expect(player.root.querySelector('.sound')).to.equal(null);
  });

  it('takes a video that replaces the one before, and says so', async () => {
    player = await PlayerHarness.open();
    const before = player.video;
    const next = document.createElement('video');
    next.src = FILM.mp4;
    const changed = oneEvent(player.element, 'vitrine-media-changed');
    before.replaceWith(next);
    await changed;
    expect(player.element.media).to.equal(next);
    expect(before.controls).to.equal(true);
    next.remove();
    await oneEvent(player.element, 'vitrine-media-changed');
    expect(player.video.isConnected).to.equal(true);
    expect(player.video.getRootNode()).to.equal(player.root);
  });

  it('is operated by keys, except where one types', async () => {
    player = await PlayerHarness.open(
      html`<vitrine-player>
        <video src=${FILM.mp4} muted preload="auto"></video><input aria-label="Note" />
      </vitrine-player>`,
    );
    await player.showFrameAt(0.5);
    player.playButton.focus();
    await sendKeys({ press: 'ArrowRight' });
    await until(() => player.video.currentTime > 5, 'five seconds later');
    await sendKeys({ press: 'Home' });
    await until(() => player.video.currentTime === 0, 'the start');
    await sendKeys({ press: 'm' });
    await until(() => !player.video.muted, 'the sound');
    await sendKeys({ press: 'm' });
    await until(() => player.video.muted, 'silence');
    player.element.querySelector('input')?.focus();
    await sendKeys({ press: 'k' });
    await sendKeys({ press: 'm' });
    await player.settle();
    expect(player.element.querySelector('input')?.value).to.equal('km');
    expect(player.element.paused).to.equal(true);
    expect(player.video.muted).to.equal(true);
  });

  it('speaks the time on the timeline only when asked', async () => {
    player = await PlayerHarness.open();
    await player.showFrameAt(2);
    const timeline = player.find<HTMLInputElement>('.timeline');
    expect(Number(timeline.value)).to.be.closeTo(2, 0.1);
    const silent = timeline.getAttribute('aria-valuetext');
    await player.showFrameAt(3);
    expect(timeline.getAttribute('aria-valuetext')).to.equal(silent);
    timeline.focus();
    expect(timeline.getAttribute('aria-valuetext')).to.equal('3 seconds of 6 seconds');
  });

  it('plays on when it is moved, and frees the film when it is taken away', async () => {
    player = await PlayerHarness.open();
    await player.element.play();
    await moment(player.video, 0.2);
    const { video } = player;
    const elsewhere = document.createElement('section');
    player.place.append(elsewhere);
    elsewhere.append(player.element);
    await player.settle();
    expect(player.element.media).to.equal(video);
    await until(() => !video.paused, 'playing again');
    player.element.remove();
    await until(() => video.controls, 'the native controls');
    player.place.append(player.element);
    await player.settle();
    expect(video.controls).to.equal(false);
    expect(player.element.media).to.equal(video);
  });

  it('says what is wrong with a film, and tries again', async () => {
    player = await PlayerHarness.open(html`<vitrine-player src="/films/none.mp4"></vitrine-player>`);
    void player.element.play();
    await until(() => player.root.querySelector('.error') !== null, 'the error');
    expect(player.element.matches(':state(error)')).to.equal(true);
    await until(() => player.problems.length > 0, 'the report');
    expect(player.problems.join()).to.contain('media-failed').and.contain('/films/none.mp4');
    expect(player.find('.error').textContent).to.contain('cannot');
    player.element.src = FILM.mp4;
    await player.settle();
    void player.element.play();
    await until(
      () => !player.element.matches(':state(error)') && player.video.readyState > 1,
      'the other film',
    );
  });

  it('fills the window where the browser has no fullscreen for elements', async () => {
    player = await PlayerHarness.open(PLAYER_WITH_VIDEO);
    await player.showFrameAt(1);
    player.place.style.transform = 'translateX(40px)';
    Object.defineProperty(document, 'fullscreenEnabled', { value: false, configurable: true });
    try {
      await player.press(player.find('[part~="fullscreen-button"]'));
      await until(() => player.element.matches(':state(fullscreen)'), 'the full window');
    } finally {
      Reflect.deleteProperty(document, 'fullscreenEnabled');
    }
    expect(getComputedStyle(document.documentElement).overflow).to.equal('hidden');
    const { left, top, width, height } = player.stage.getBoundingClientRect();
    expect([left, top, width, height].map(Math.round)).to.deep.equal([0, 0, innerWidth, innerHeight]);
    expect(player.video.currentTime).to.be.closeTo(1, 0.1);
    player.find('.timeline').focus();
    await sendKeys({ press: 'Escape' });
    await player.settle();
    expect(player.element.matches(':state(fullscreen)')).to.equal(false);
    expect(player.stage.getBoundingClientRect().width).to.equal(270);
    expect(document.documentElement.style.overflow).to.equal('');
  });

  it('has nothing for axe to find, idle or in use', async () => {
    player = await PlayerHarness.open(
      html`<vitrine-player disclosure="Advertisement">
        <video src=${FILM.mp4} muted preload="auto">
          <track kind="captions" src="/films/ceramics/captions.en.vtt" srclang="en" label="English" />
          <track kind="captions" src="/films/ceramics/captions.de.vtt" srclang="de" label="Deutsch" />
        </video>
      </vitrine-player>`,
    );
    expect(await axeFindings(player.element)).to.deep.equal([]);
    await player.showFrameAt(1);
    expect(player.find('[part~="captions-button"]').ariaLabel).to.equal('Captions');
    expect(await axeFindings(player.element)).to.deep.equal([]);
  });
});
