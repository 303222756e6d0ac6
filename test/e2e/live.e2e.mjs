/** A live film: one can go back in it and to live again, and what happens when nothing new is sent. */
import assert from 'node:assert/strict';
import { sendLiveShow } from '../films/serve-films.mjs';
import { Buyer } from './buyer.mjs';

const PLAYER = 'vitrine-player';
const LIVE_BUTTON = `${PLAYER} >>> [part~=live-button]`;
const COUPON_BUTTON = `${PLAYER} >>> [part~=offer-code]`;
const AGE_SECONDS = 25;
const LONGEST_MILLISECONDS = 40_000;
const MUG = {
  id: 'mug',
  start: 2,
  attributes: 'X-VITRINE-PRODUCT="handle:camp-mug",X-VITRINE-X=30,X-VITRINE-Y=40',
};

const COUPON = {
  id: 'coupon',
  attributes:
    'X-VITRINE-NOTE="Ten percent for your first order, during the show",X-VITRINE-COUPON="WELCOME10"',
};

/** The demo with a live show in the place of its film. */
const withShow = (html) =>
  html
    .replace(/<video[\s\S]*?<\/video>/, '')
    .replace(/<vitrine-hotspot[\s\S]*?<\/vitrine-hotspot>/, '')
    .replace(/tags="[^"]*"\s+aspect-ratio="9\/16"/, 'src="/live/fmp4/index.m3u8" aspect-ratio="16/9" muted');

const secondsOf = (show) => (Date.now() - show.begun) / 1000;

/** Watches a show live; what becomes of it is said by changing it. */
async function watch(page, site) {
  const show = { begun: Date.now() - AGE_SECONDS * 1000, ranges: [MUG] };
  site.change('/', withShow);
  site.serve(/^\/live\//, (request, response) => sendLiveShow(request, response, show));
  const buyer = new Buyer(page);
  await buyer.visit();
  await page.click(`${PLAYER} >>> [part~=play-button]`);
  await waitFor(page, ({ isLive, behind }) => isLive && behind === 0, 'the film is live');
  return { ...buyer, show };
}

const stateOf = (page) =>
  page.evaluateOn(PLAYER, (player) => ({
    time: player.currentTime,
    behind: player.secondsBehindLive,
    isLive: player.matches(':state(live)'),
    isAtEdge: player.matches(':state(at-live-edge)'),
    isWaiting: player.matches(':state(waiting)'),
    said: player.shadowRoot.querySelector('[role=status]')?.textContent ?? '',
    shown: player.shadowRoot.querySelector('.why')?.textContent ?? '',
    failed: player.shadowRoot.querySelector('[part~=error]')?.textContent ?? '',
  }));

function waitFor(page, isSo, what) {
  return page.waitUntil(async () => isSo(await stateOf(page)), what, LONGEST_MILLISECONDS);
}

export const tests = {
  'one goes back, and to live again': async ({ page, site }) => {
    const { film } = await watch(page, site);
    await film.waitForPins('Camp Mug');
    const { time } = await stateOf(page);
    await page.evaluateOn(PLAYER, (player, to) => player.seek(to), time - 15);
    await waitFor(page, ({ behind, isAtEdge }) => behind > 10 && !isAtEdge, 'the viewer is behind');
    await page.screenshot('live behind');
    await page.waitUntil(() => page.exists(LIVE_BUTTON), 'the way to live');
    await page.click(LIVE_BUTTON);
    await waitFor(page, ({ behind, isAtEdge }) => behind === 0 && isAtEdge, 'the film is live again');
    await page.screenshot('live edge');
  },

  'a coupon of the stream': async ({ page, site }) => {
    const { film, sheet, cart, show } = await watch(page, site);
    await film.open('Camp Mug');
    await sheet.choose('sage');
    await sheet.choose('350');
    await sheet.add();
    await sheet.close();
    await cart.waitForCount(1);
    await film.resume();
    show.ranges = [MUG, { ...COUPON, start: Math.floor(secondsOf(show)) }];
    await page.waitUntil(() => page.exists(COUPON_BUTTON), 'the coupon', LONGEST_MILLISECONDS);
    await page.screenshot('live coupon');
    await page.click(COUPON_BUTTON);
    await page.waitForText(COUPON_BUTTON, /Code WELCOME10 is on your cart/);
    await cart.open();
    await page.waitForText('vitrine-mini-cart >>> [part~=drawer]', /WELCOME10/);
  },

  'a playlist that stops, and moves on': async ({ page, site }) => {
    const { film, sheet, cart, show } = await watch(page, site);
    await film.open('Camp Mug');
    await sheet.choose('sage');
    await sheet.choose('350');
    await sheet.add();
    await sheet.close();
    await cart.waitForCount(1);
    await film.resume();
    show.stopsAfter = Math.ceil(secondsOf(show));
    await waitFor(page, ({ isWaiting }) => isWaiting, 'the film is at its end');
    const { time } = await stateOf(page);
    assert.ok(time > show.stopsAfter - 1.5, `it went on to ${time} of ${show.stopsAfter} s`);
    await waitFor(page, ({ shown }) => /Nothing new is being sent/.test(shown), 'it says why');
    await waitFor(page, ({ said }) => /Nothing new is being sent/.test(said), 'it says it aloud');
    await page.screenshot('live stopped');
    await film.waitForPins('Camp Mug');
    await cart.waitForCount(1);
    delete show.stopsAfter;
    await waitFor(page, (now) => now.time > time + 1 && !now.shown && !now.failed, 'the film goes on');
    await film.waitForPins('Camp Mug');
    await cart.open();
  },
};
