/** What is said of products that come into the picture, and how a page keeps it from being said. */
import { aTimeout, expect } from '@open-wc/testing';
import '../../../src/define/player.js';
import { until } from '../../support/film.js';
import { PlayerHarness, PLAYER_WITH_VIDEO, tagsOf } from '../../support/player-harness.js';
import { MUG } from '../../support/products.js';
import { createShopStandIn } from '../../support/shop-stand-in.js';

/** Longer than names are collected before they are said together. */
const COLLECTING_MILLISECONDS = 1_500;

it('says nothing of them with without-announcements, and says it as soon as it may', async () => {
  const player = await PlayerHarness.open(PLAYER_WITH_VIDEO, createShopStandIn([MUG]));
  player.element.setAttribute('without-announcements', '');
  player.element.tags = tagsOf({ id: 'mug' }, { id: 'cup', label: 'The red cup' });
  await player.settle();
  await player.showFrameAt(1);
  await player.pinsInPicture(2);
  const said = () => player.element.renderRoot.querySelector('[role="status"]')?.textContent ?? '';
  await aTimeout(COLLECTING_MILLISECONDS);
  expect(said()).to.equal('');
  player.element.removeAttribute('without-announcements');
  player.element.requestUpdate();
  await until(() => said() !== '', 'the sentence');
  expect(said()).to.equal('Products in the picture: The red cup and Camp mug');
  player.close();
});
