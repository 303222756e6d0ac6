/** A film that has ended: its products over the last frame, and the way back into it. */
import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../../src/define/player.js';
import { axeFindings } from '../../support/axe.js';
import { FILM, moment, until } from '../../support/film.js';
import { PlayerHarness, PLAYER_WITH_VIDEO, tagsOf } from '../../support/player-harness.js';
import { MUG } from '../../support/products.js';
import { createShopStandIn } from '../../support/shop-stand-in.js';

describe('a film that has ended', () => {
  let player: PlayerHarness;

  afterEach(async () => {
    player.close();
    await setViewport({ width: 800, height: 600 });
  });

  async function playToEnd(tags: object = tagsOf({ id: 'mug' })): Promise<void> {
    player = await PlayerHarness.open(PLAYER_WITH_VIDEO, createShopStandIn([MUG]));
    player.element.tags = tags;
    await player.wake();
    player.element.seek(FILM.durationSeconds - 0.3);
    await player.element.play();
    await until(() => player.element.ended, 'the end');
    await player.settle();
  }

  const shelf = (): HTMLElement | null => player.root.querySelector<HTMLElement>('.shelf');

  async function titleOnShelf(): Promise<HTMLButtonElement> {
    const title = () => shelf()?.querySelector('vitrine-product-list')?.shadowRoot?.querySelector('button');
    await until(() => title()?.textContent?.trim() === 'Camp mug', 'the product');
    return title() as HTMLButtonElement;
  }

  it('shows its products, says so once, and moves no focus', async () => {
    await playToEnd();
    await titleOnShelf();
    expect(player.root.querySelectorAll('[role="status"]').length).to.equal(1);
    expect(player.find('[role="status"]').innerText.trim()).to.equal(
      'The film has ended. Its products are listed.',
    );
    expect(player.root.activeElement === null).to.equal(true);
    expect(player.playButton.ariaLabel).to.equal('Play again');
    expect(await axeFindings(player.element)).to.deep.equal([]);
  });

  it('lies alone on the last frame: who was on a pin can play again', async () => {
    player = await PlayerHarness.open(PLAYER_WITH_VIDEO, createShopStandIn([MUG]));
    player.element.tags = tagsOf({ id: 'mug', end: FILM.durationSeconds + 1 });
    await player.wake();
    player.element.seek(FILM.durationSeconds - 0.6);
    await player.element.play();
    await until(() => player.pins.length > 0, 'the pin');
    player.pins[0]?.focus();
    expect(player.root.activeElement?.localName).to.equal('vitrine-hotspot');
    await titleOnShelf();
    await player.settle();
    expect(player.root.activeElement === player.playButton).to.equal(true);
    expect(
      player.root.querySelector('vitrine-hotspot')?.checkVisibility({ visibilityProperty: true }),
    ).to.not.equal(true);
  });

  it('has no shelf without products', async () => {
    await playToEnd(tagsOf());
    expect(shelf() === null).to.equal(true);
    expect(player.playButton.ariaLabel).to.equal('Play again');
    expect(player.find('[role="status"]').innerText.trim()).to.equal('The film has ended.');
  });

  it('plays again with one press, and the shelf is gone', async () => {
    await playToEnd();
    await player.press(player.playButton);
    await moment(player.video, 0.2);
    await player.settle();
    expect(player.video.currentTime).to.be.below(3);
    expect(shelf() === null).to.equal(true);
    player.element.pause();
  });

  it('opens a product by keyboard and gives the focus back to it', async () => {
    await setViewport({ width: 1000, height: 700 });
    await playToEnd();
    const title = await titleOnShelf();
    title.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => Boolean(player.sheet?.matches(':popover-open')), 'the sheet');
    await player.settle();
    await sendKeys({ press: 'Escape' });
    await player.settle();
    expect(player.sheet?.matches(':popover-open')).to.equal(false);
    expect((title.getRootNode() as ShadowRoot).activeElement === title).to.equal(true);
    await player.press(title);
    await until(() => Boolean(player.sheet?.matches(':popover-open')), 'the sheet again');
  });

  for (const width of [320, 700]) {
    it(`lies above the bar and inside the film at ${width} px`, async () => {
      await playToEnd();
      player.place.style.inlineSize = `${width}px`;
      player.element.aspectRatio = '16/9';
      await titleOnShelf();
      await player.settle();
      const stage = player.stage.getBoundingClientRect();
      const box = shelf()?.getBoundingClientRect();
      expect(box?.top).to.be.at.least(stage.top);
      expect(box?.height).to.be.above(80);
      expect(box?.bottom).to.be.at.most(player.find('.timeline').getBoundingClientRect().top + 1);
      const button = player.playButton.getBoundingClientRect();
      expect(button.top).to.be.at.least(box?.bottom ?? Infinity);
      expect(player.find('.clock').getBoundingClientRect().left).to.be.at.least(button.right);
    });
  }
});
