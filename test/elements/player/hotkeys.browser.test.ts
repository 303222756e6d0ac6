/** The keyboard map in a browser: each key of the table, and the keys that are none of the player's business. */
import { expect, html } from '@open-wc/testing';
import '../../../src/define/player.js';
import { FILM, until } from '../../support/film.js';
import { PlayerHarness } from '../../support/player-harness.js';

describe('the keys of the player', () => {
  let player: PlayerHarness;
  afterEach(() => player.close());

  async function open(page = html`<vitrine-player src=${FILM.mp4} muted preload="auto"></vitrine-player>`) {
    player = await PlayerHarness.open(page);
    await player.wake();
    await until(() => player.element.duration > 5, 'the duration');
  }

  /** Presses a key; answers whether the player took it. */
  function press(
    key: string,
    target: EventTarget = player.playButton,
    more: KeyboardEventInit = {},
  ): boolean {
    const event = new KeyboardEvent('keydown', {
      key,
      bubbles: true,
      composed: true,
      cancelable: true,
      ...more,
    });
    return !target.dispatchEvent(event);
  }

  const at = (seconds: number) =>
    until(() => Math.abs(player.video.currentTime - seconds) < 0.05, `second ${seconds}`);

  it('seek by steps, to tenths and to both ends', async () => {
    await open();
    for (const [key, seconds] of [
      ['5', 3],
      ['ArrowLeft', 0],
      ['ArrowRight', 5],
      ['j', 0],
      ['l', FILM.durationSeconds],
      ['Home', 0],
      ['End', FILM.durationSeconds],
    ] as const) {
      expect(press(key), key).to.equal(true);
      await at(seconds);
      await player.settle();
    }
  });

  it('say where they have gone', async () => {
    await open();
    await until(() => player.root.querySelector('[role="status"]') !== null, 'the region');
    press('5');
    await until(() => player.find('[role="status"]').innerText.trim() === '3 seconds', 'the time');
    await at(3);
  });

  it('change volume and sound', async () => {
    await open();
    press('ArrowDown');
    await until(() => Math.abs(player.video.volume - 0.9) < 0.001, 'the volume');
    await until(() => player.find('[part~=mute-button]').ariaLabel === 'Mute', 'the sound');
    press('M');
    expect(player.video.muted).to.equal(true);
  });

  it('play and pause, except where the key presses a button', async () => {
    await open();
    expect(press(' ')).to.equal(false);
    expect(press(' ', player.stage)).to.equal(true);
    await until(() => !player.element.paused, 'playing');
    press('k');
    await until(() => player.element.paused, 'the pause');
  });

  it('stay with those who type, however deep', async () => {
    const deep = document.createElement('div');
    const input = document.createElement('input');
    deep.attachShadow({ mode: 'open' }).append(input);
    const editable = document.createElement('p');
    editable.contentEditable = 'true';
    await open(
      html`<vitrine-player src=${FILM.mp4} muted preload="auto">${deep}${editable}</vitrine-player>`,
    );
    for (const target of [input, editable]) {
      for (const key of ['k', '5', 'ArrowLeft', ' ']) expect(press(key, target), key).to.equal(false);
    }
    expect(player.element.paused).to.equal(true);
  });

  it('leave the arrows to the volume, and combinations to the browser', async () => {
    await open();
    expect(press('ArrowRight', player.find('.volume'))).to.equal(false);
    expect(press('m', player.find('.volume'))).to.equal(true);
    for (const modifier of ['ctrlKey', 'altKey', 'metaKey']) {
      expect(press('l', player.playButton, { [modifier]: true })).to.equal(false);
    }
    expect(press('x')).to.equal(false);
  });

  it('are the page’s own where it says so, except the way out', async () => {
    await open(html`<vitrine-player without-hotkeys src=${FILM.mp4} muted preload="auto"></vitrine-player>`);
    for (const key of ['k', '5', 'ArrowRight', 'm', 'f']) expect(press(key), key).to.equal(false);
    expect(player.video.currentTime).to.equal(0);
    expect(press('Escape')).to.equal(true);
  });
});
