/** The focus on the play button while that moves into the bar of a film that is higher than the window. */
import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../../src/define/player.js';
import { until } from '../../support/film.js';
import { PlayerHarness } from '../../support/player-harness.js';

describe('the play button of a film that is higher than the window', () => {
  let player: PlayerHarness;

  beforeEach(async () => {
    await setViewport({ width: 600, height: 500 });
    player = await PlayerHarness.open();
    player.place.style.inlineSize = '500px';
    player.stage.scrollIntoView({ block: 'center' });
    await player.wake();
  });

  afterEach(async () => {
    player.close();
    scrollTo(0, 0);
    await setViewport({ width: 800, height: 600 });
  });

  const isInView = () => player.playButton.getBoundingClientRect().bottom <= innerHeight;

  it('stays in view with the focus when it is pressed by key', async () => {
    player.playButton.focus({ preventScroll: true });
    await sendKeys({ press: 'Enter' });
    await until(() => player.stage.matches('.docked'), 'the bar');
    await until(isInView, 'the focus in view');
  });

  it('moves no page under a pointer', async () => {
    const { scrollY } = globalThis;
    player.playButton.click();
    await until(() => player.stage.matches('.docked'), 'the bar');
    await player.settle();
    expect(globalThis.scrollY).to.equal(scrollY);
    expect(isInView()).to.equal(false);
  });
});
