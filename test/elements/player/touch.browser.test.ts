/** The picture under a finger. */
import { expect } from '@open-wc/testing';
import '../../../src/define/player.js';
import { moment, until } from '../../support/film.js';
import { PlayerHarness } from '../../support/player-harness.js';

describe('the picture under a finger', () => {
  let player: PlayerHarness;
  afterEach(() => player.close());

  async function playing(): Promise<void> {
    player = await PlayerHarness.open();
    await player.wake();
    await player.element.play();
    await moment(player.video, 0.1);
    await until(() => player.root.querySelector('[role="status"]') !== null, 'the extras');
    await player.settle();
  }

  function tap(share: number): void {
    const { left, width, top } = player.stage.getBoundingClientRect();
    const at = { clientX: left + share * width, clientY: top + 40, bubbles: true, composed: true };
    player.video.dispatchEvent(new PointerEvent('pointerdown', { ...at, pointerType: 'touch' }));
    player.video.dispatchEvent(new MouseEvent('click', at));
  }

  it('is gone through by double taps, with feedback for eye and ear', async () => {
    await playing();
    tap(0.9);
    tap(0.9);
    await player.settle();
    expect(player.find('.seek-step').className).to.equal('seek-step right');
    expect(player.find('.seek-step').innerText).to.match(/\+10/);
    await until(() => player.element.ended, 'the end of six seconds');
    await until(
      () => player.find('[role="status"]').innerText.includes('10 seconds forward'),
      'the sentence',
    );
    expect(player.root.querySelector('.seek-step') === null).to.equal(true);
  });

  it('goes back by double taps at the left, also in a page that reads from the right', async () => {
    await playing();
    player.place.dir = 'rtl';
    player.element.pause();
    await player.showFrameAt(4);
    tap(0.1);
    tap(0.1);
    await until(() => player.video.currentTime === 0, 'the start');
    expect(player.element.paused).to.equal(true);
    await player.settle();
    const step = player.find('.seek-step').getBoundingClientRect();
    expect(step.left - player.stage.getBoundingClientRect().left).to.be.below(2);
  });

  it('calls and sends away the controls of a film that plays, and plays one that is paused', async () => {
    await playing();
    const quiet = () => player.stage.classList.contains('quiet');
    tap(0.5);
    await player.settle();
    const first = quiet();
    tap(0.5);
    await player.settle();
    expect(quiet()).to.equal(!first);
    expect(player.element.paused).to.equal(false);
    player.element.pause();
    await player.settle();
    tap(0.5);
    await until(() => !player.element.paused, 'playing');
  });
});
