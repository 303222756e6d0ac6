/** The product sheet: which form it has for which window, and that it survives another one. */
import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../../src/define/player.js';
import { axeFindings } from '../../support/axe.js';
import { until } from '../../support/film.js';
import { PlayerHarness, PLAYER_WITH_VIDEO, tagsOf } from '../../support/player-harness.js';
import { MUG } from '../../support/products.js';
import { createShopStandIn } from '../../support/shop-stand-in.js';

const WIDE = { width: 1000, height: 700 };
const NARROW = { width: 500, height: 700 };

describe('the product sheet', () => {
  let player: PlayerHarness;

  async function openSheet(): Promise<HTMLDialogElement> {
    player = await PlayerHarness.open(PLAYER_WITH_VIDEO, createShopStandIn([MUG]));
    player.element.tags = tagsOf({ id: 'mug' });
    await player.showFrameAt(1);
    const [pin] = await player.pinsInPicture(1);
    pin?.click();
    await until(() => Boolean(player.sheet?.querySelector('vitrine-product')?.shadowRoot), 'the sheet');
    await player.settle();
    return player.sheet as HTMLDialogElement;
  }

  afterEach(async () => {
    player.close();
    await setViewport({ width: 800, height: 600 });
  });

  it('stands beside the film where there is room, and the page stays in use', async () => {
    await setViewport(WIDE);
    const sheet = await openSheet();
    expect(sheet.matches(':popover-open')).to.equal(true);
    expect(sheet.matches(':modal')).to.equal(false);
    const edge = document.documentElement.clientWidth - 16;
    await until(() => Math.abs(sheet.getBoundingClientRect().right - edge) < 1, 'its place');
    expect(sheet.getBoundingClientRect().width).to.be.below(500);
  });

  it('comes from below in a narrow window, and closes by a click on the film behind it', async () => {
    await setViewport(NARROW);
    const sheet = await openSheet();
    expect(sheet.matches(':modal')).to.equal(true);
    await until(() => Math.abs(sheet.getBoundingClientRect().bottom - innerHeight) < 1, 'its place');
    expect(sheet.getBoundingClientRect().top).to.be.above(100);
    expect(await axeFindings(player.element)).to.deep.equal([]);
    sheet.dispatchEvent(new MouseEvent('click'));
    await player.settle();
    expect(sheet.open).to.equal(false);
    await until(() => player.focusedPin === 0, 'the focus on the pin');
  });

  it('keeps the buying row in reach while the product is longer than the window', async () => {
    await setViewport({ width: 390, height: 560 });
    const sheet = await openSheet();
    const product = sheet.querySelector('vitrine-product')?.shadowRoot;
    const add = product?.querySelector('[part~=add-button]') as HTMLElement;
    const body = sheet.querySelector('.sheet-body') as HTMLElement;
    await until(() => add.getBoundingClientRect().bottom <= innerHeight, 'the button in the window');
    expect(body.scrollTop).to.equal(0);
    expect(body.scrollHeight).to.be.above(body.clientHeight);
    const [value] = product?.querySelectorAll<HTMLElement>('input[type=radio], [role=radio]') ?? [];
    value?.focus();
    const row = product?.querySelector('.purchase') as HTMLElement;
    await until(
      () => !value || value.getBoundingClientRect().bottom <= row.getBoundingClientRect().top,
      'the focus above the row',
    );
  });

  it('keeps focus and scroll when the window gets another shape', async () => {
    await setViewport({ ...WIDE, height: 420 });
    const sheet = await openSheet();
    const body = sheet.querySelector('.sheet-body') as HTMLElement;
    body.scrollTo({ top: 60 });
    const pause = sheet.querySelector('button') as HTMLButtonElement;
    pause.focus();
    await setViewport({ ...NARROW, height: 420 });
    await until(() => sheet.matches(':modal'), 'the sheet from below');
    expect(body.scrollTop).to.equal(60);
    expect(player.root.activeElement).to.equal(pause);
    await setViewport({ ...WIDE, height: 420 });
    await until(() => sheet.matches(':popover-open'), 'the panel');
    await player.settle();
    expect(player.root.activeElement).to.equal(pause);
    await sendKeys({ press: 'Escape' });
    await player.settle();
    expect(sheet.matches(':popover-open')).to.equal(false);
  });

  describe('where the platform asks to close', () => {
    const key = 'CloseWatcher';
    const own = Object.getOwnPropertyDescriptor(globalThis, key);
    /** Those that wait for a request, the last on top. */
    let watchers: EventTarget[] = [];

    beforeEach(() => {
      watchers = [];
      const CloseWatcher = class extends EventTarget {
        constructor() {
          super();
          watchers.push(this);
        }
        destroy(): void {
          watchers = watchers.filter((watcher) => watcher !== this);
        }
      };
      Object.defineProperty(globalThis, key, { value: CloseWatcher, configurable: true, writable: true });
    });

    afterEach(() => {
      if (own) Object.defineProperty(globalThis, key, own);
      else Reflect.deleteProperty(globalThis, key);
    });

    it('closes the panel by the back gesture, and gives the focus back', async () => {
      await setViewport(WIDE);
      const sheet = await openSheet();
      expect(watchers).to.have.length(1);
      watchers[0]?.dispatchEvent(new Event('close'));
      await player.settle();
      expect(sheet.matches(':popover-open')).to.equal(false);
      expect(watchers).to.have.length(0);
      await until(() => player.focusedPin === 0, 'the focus on the pin');
    });

    it('waits for no request once it is closed, gone or modal, which the browser closes itself', async () => {
      await setViewport(WIDE);
      const sheet = await openSheet();
      await setViewport(NARROW);
      await until(() => sheet.matches(':modal'), 'the sheet from below');
      expect(watchers).to.have.length(0);
      await setViewport(WIDE);
      await until(() => sheet.matches(':popover-open'), 'the panel');
      expect(watchers).to.have.length(1);
      player.element.remove();
      await player.settle();
      expect(watchers).to.have.length(0);
    });
  });

  it('closes with its film', async () => {
    await setViewport(WIDE);
    const sheet = await openSheet();
    player.element.load({ src: '/films/ceramics/film.mp4' });
    await player.settle();
    expect(sheet.matches(':popover-open')).to.equal(false);
    expect(player.pins).to.deep.equal([]);
  });

  it('pauses the film and lets it go on', async () => {
    await setViewport(WIDE);
    const sheet = await openSheet();
    const toggle = sheet.querySelector('button') as HTMLButtonElement;
    expect(toggle.textContent?.trim()).to.equal('Play the film');
    toggle.click();
    await until(() => !player.video.paused, 'the film');
    await until(() => toggle.textContent?.trim() === 'Pause the film', 'the other name');
    player.element.pause();
  });
});
