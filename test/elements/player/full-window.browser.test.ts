/** The full window of phones, with everything that belongs to the film inside. */
import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../../src/define/player.js';
import { axeFindings } from '../../support/axe.js';
import { until } from '../../support/film.js';
import { PlayerHarness, PLAYER_WITH_VIDEO, tagsOf } from '../../support/player-harness.js';
import { MUG } from '../../support/products.js';
import { createShopStandIn } from '../../support/shop-stand-in.js';

describe('the full window', () => {
  let player: PlayerHarness;

  beforeEach(async () => {
    Object.defineProperty(document, 'fullscreenEnabled', { value: false, configurable: true });
    await setViewport({ width: 400, height: 700 });
    player = await PlayerHarness.open(PLAYER_WITH_VIDEO, createShopStandIn([MUG]));
    player.element.tags = tagsOf({ id: 'mug' });
    await player.wake();
    await player.showFrameAt(1);
    await player.press(player.find('[part~="fullscreen-button"]'));
    await until(isFull, 'the full window');
  });

  afterEach(async () => {
    player.close();
    Reflect.deleteProperty(document, 'fullscreenEnabled');
    await setViewport({ width: 800, height: 600 });
  });

  const isFull = () => player.element.matches(':state(fullscreen)');
  const pageIsLocked = () => document.documentElement.style.overflow === 'hidden';

  it('has the pins, and the sheet above the film; Escape closes one layer at a time', async () => {
    const [pin] = await player.pinsInPicture(1);
    pin?.click();
    await until(() => Boolean(player.sheet?.matches(':modal')), 'the sheet');
    await player.settle();
    const close = player.find('.sheet-close').getBoundingClientRect();
    const onTop = player.root.elementFromPoint(close.left + close.width / 2, close.top + close.height / 2);
    expect(Boolean(onTop?.closest('.sheet-close'))).to.equal(true);
    expect(await axeFindings(player.element)).to.deep.equal([]);
    await sendKeys({ press: 'Escape' });
    await until(() => player.sheet?.open === false, 'the film');
    expect(isFull()).to.equal(true);
    player.playButton.focus();
    await sendKeys({ press: 'Escape' });
    await until(() => !isFull(), 'the page');
    expect(pageIsLocked()).to.equal(false);
  });

  it('keeps Tab inside, whichever way it goes', async () => {
    const behind = document.createElement('button');
    player.place.append(behind);
    const focused = () => document.activeElement;
    const stops = new Set<Element | null>();
    player.playButton.focus();
    const active = () => player.root.activeElement ?? focused()?.shadowRoot?.activeElement ?? focused();
    for (let press = 0; press < 30; press += 1) {
      stops.add(active());
      if (press === 15) await sendKeys({ down: 'Shift' });
      await sendKeys({ press: 'Tab' });
      const name = (element: Element | null) => element?.getAttribute('part') ?? element?.localName;
      const where = `${press + 1}: ${[...stops].map(name).join()} > ${name(active())}`;
      expect(player.element.contains(focused()), where).to.equal(true);
    }
    await sendKeys({ up: 'Shift' });
    expect(stops.size).to.be.above(4);
    (document.activeElement as HTMLElement).blur();
    player.playButton.blur();
    await sendKeys({ press: 'Tab' });
    expect(player.element.contains(focused())).to.equal(true);
    behind.remove();
  });

  it('gives the page back when the player is taken away', async () => {
    expect(pageIsLocked()).to.equal(true);
    player.element.remove();
    expect(pageIsLocked()).to.equal(false);
    player.place.append(player.element);
    await player.settle();
    expect(isFull()).to.equal(false);
  });
});
