/** A film that rests while a product is looked at. */
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define/player.js';
import { FILM, moment, until } from '../../support/film.js';
import { PlayerHarness, tagsOf } from '../../support/player-harness.js';
import { MUG } from '../../support/products.js';
import { createShopStandIn } from '../../support/shop-stand-in.js';

describe('pause-for-products', () => {
  let player: PlayerHarness;
  afterEach(() => player.close());

  async function openProduct(rests: boolean): Promise<void> {
    player = await PlayerHarness.open(
      html`<vitrine-player aspect-ratio="9/16" ?pause-for-products=${rests} .tags=${tagsOf({ id: 'mug' })}>
        <video src=${FILM.mp4} muted playsinline loop preload="auto"></video>
      </vitrine-player>`,
      createShopStandIn([MUG]),
    );
    await player.element.play();
    await moment(player.video, 0.2);
    const [pin] = await player.pinsInPicture(1);
    pin?.click();
    await until(() => Boolean(player.sheet?.querySelector('vitrine-product')?.shadowRoot), 'the sheet');
  }

  const closeSheet = () => player.press(player.find('.sheet-close'));
  const playButton = () => player.find<HTMLButtonElement>('.sheet-button');

  it('pauses with the product and goes on without it', async () => {
    await openProduct(true);
    await until(() => player.element.paused, 'the rest');
    await closeSheet();
    await until(() => !player.element.paused, 'the film');
  });

  it('leaves the film alone where nobody asked for it', async () => {
    await openProduct(false);
    expect(player.element.paused).to.equal(false);
    await closeSheet();
    expect(player.element.paused).to.equal(false);
  });

  it('lets the viewer decide: a film that was paused again stays', async () => {
    await openProduct(true);
    await until(() => player.element.paused, 'the rest');
    await player.press(playButton());
    await until(() => !player.element.paused, 'the film');
    await player.press(playButton());
    await until(() => player.element.paused, 'the pause');
    await closeSheet();
    await player.settle();
    expect(player.element.paused).to.equal(true);
  });

  it('starts no other film', async () => {
    await openProduct(true);
    await until(() => player.element.paused, 'the rest');
    player.element.load({ src: `${FILM.mp4}?film=2` });
    await player.settle();
    if (player.sheet?.open || player.sheet?.matches(':popover-open')) await closeSheet();
    await player.settle();
    expect(player.element.paused).to.equal(true);
  });
});
