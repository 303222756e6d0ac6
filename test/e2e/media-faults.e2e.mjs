/** Faults of network and media server: the film goes on, or says what is wrong and can be tried again. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sendFile } from '../../demo/serve-file.mjs';
import { findNumberedFile } from '../films/serve-films.mjs';
import { projectFolder } from '../run/command.mjs';
import { Buyer } from './buyer.mjs';

const PLAYER = 'vitrine-player';
const RETRY = `${PLAYER} >>> [part~=retry-button]`;
/** The second and third of three, two seconds each, in every rendition. */
const REST_OF_THE_PICTURE = /\/(216|360|540)\/segment-[12]\.m4s$/;
const MIDDLE_OF_THE_PICTURE = /\/(216|360|540)\/segment-1\.m4s$/;
const NUMBERED = /^\/numbered\//;
const MIDDLE_OF_THE_STREAM = /^\/numbered\/ts\/24\/1\.ts$/;
const FILM_FILE = '/films/ceramics/film.mp4';
const OUTAGE_MILLISECONDS = 20_000;
const LONGEST_RECOVERY_MILLISECONDS = 75_000;

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The page with its MP4 alone, which the browser plays by itself. */
const withFileOnly = (html) => html.replace(' engine="hls"', '').replace(/<source[^>]*mpegurl[^>]*>/, '');

/** The page with a transport stream in the place of its film. */
const withTransportStream = (html) =>
  html
    .replace(/<video[\s\S]*?<\/video>/, '')
    .replace(
      /tags="[^"]*"\s+aspect-ratio="9\/16"/,
      'src="/numbered/ts/24/index.m3u8" aspect-ratio="16/9" muted',
    );

/** Sends a file of a numbered film, or the first share of its bytes. */
async function sendNumbered(request, response, share = 1) {
  const file = await findNumberedFile(new URL(request.url, 'http://localhost').pathname);
  if (share === 1) return sendFile(request, response, file);
  const bytes = readFileSync(file);
  response.writeHead(200, { 'content-type': 'video/mp2t' });
  return response.end(bytes.subarray(0, Math.floor(bytes.length * share)));
}

/** The film goes over the gap by itself, or says that it cannot and does when it is tried again. */
async function playOverCut(page, { film }, mend) {
  await page.click(`${PLAYER} >>> [part~=play-button]`);
  const isOver = async () => (await film.state()).time > 4.2;
  const goesOnOrSays = async () => (await isOver()) || (await page.exists(RETRY));
  await page.waitUntil(goesOnOrSays, 'the film goes on or says why not', LONGEST_RECOVERY_MILLISECONDS);
  if (await isOver()) return;
  mend();
  await page.click(RETRY);
  await film.waitForTime(4.2);
}

/** A buyer who has a product of this film in the cart already. */
async function visit(page) {
  const buyer = new Buyer(page);
  await buyer.visit();
  const hasShop = () => page.evaluateOn('vitrine-shop', ({ shop }) => shop !== undefined);
  await page.waitUntil(hasShop, 'the shop is there');
  await page.evaluateOn('vitrine-shop', async ({ shop }) => {
    const found = await shop.products.load('handle:lemon-bowl');
    const [{ id }] = found.product.variants;
    void shop.cart.add({ variantId: id, quantity: 1 });
  });
  await buyer.cart.waitForCount(1);
  return buyer;
}

/** The viewer is told, with a code to name when asking for help. */
async function waitForProblem(page) {
  await page.waitUntil(() => page.exists(RETRY), 'the error', LONGEST_RECOVERY_MILLISECONDS);
  assert.match(await page.text(`${PLAYER} >>> [part~=error]`), /media-network/);
}

/** Pins lead to their products, and the cart takes another one beside the one that it held. */
async function expectShopIntact({ film, sheet, cart }) {
  await film.stopAt(3);
  await film.waitForPins('Camp Mug', 'Ripple Vase', 'Lemon Bowl');
  await film.open('Camp Mug');
  await sheet.choose('sage');
  await sheet.choose('350');
  await sheet.add();
  await sheet.close();
  await cart.waitForCount(2);
}

export const tests = {
  'a network that is away for twenty seconds': async ({ page, site }) => {
    site.cut(REST_OF_THE_PICTURE);
    const buyer = await visit(page);
    const { film } = buyer;
    await film.play();
    await film.waitForTime(1.4);
    await pause(OUTAGE_MILLISECONDS);
    const { time, error } = await film.state();
    assert.ok(time < 2.2, `the film is at ${time} s without its pictures`);
    assert.ok(!error, error);
    assert.equal(await page.exists(RETRY), false);
    site.mend(REST_OF_THE_PICTURE);
    await film.waitForTime(3);
    assert.equal((await film.state()).paused, false);
    await expectShopIntact(buyer);
  },

  'a segment that is missing': async ({ page, site }) => {
    site.answer(MIDDLE_OF_THE_PICTURE, '', { status: 404 });
    const buyer = await visit(page);
    await page.click(`${PLAYER} >>> [part~=play-button]`);
    await waitForProblem(page);
    site.mend(MIDDLE_OF_THE_PICTURE);
    await page.click(RETRY);
    await buyer.film.waitForTime(3);
    await expectShopIntact(buyer);
  },

  'a segment that is cut short': async ({ page, site }) => {
    const whole = readFileSync(join(projectFolder, 'demo/public/films/ceramics/540/segment-1.m4s'));
    site.answer(MIDDLE_OF_THE_PICTURE, whole.subarray(0, whole.length / 2));
    const buyer = await visit(page);
    await playOverCut(page, buyer, () => site.mend(MIDDLE_OF_THE_PICTURE));
    await expectShopIntact(buyer);
  },

  'a segment of a transport stream that is cut short': async ({ page, site }) => {
    site.change('/', withTransportStream);
    site.serve(NUMBERED, (request, response) => sendNumbered(request, response));
    site.serve(MIDDLE_OF_THE_STREAM, (request, response) => sendNumbered(request, response, 0.5));
    const buyer = await visit(page);
    await playOverCut(page, buyer, () => site.mend(MIDDLE_OF_THE_STREAM));
    await buyer.cart.waitForCount(1);
  },

  'a server that takes its time': async ({ page, site }) => {
    site.delay('/films/ceramics/master.m3u8', 3_000);
    const buyer = await visit(page);
    await page.click(`${PLAYER} >>> [part~=play-button]`);
    await page.waitUntil(
      () => page.evaluateOn(PLAYER, (player) => player.matches(':state(waiting)')),
      'the player waits',
    );
    await buyer.film.waitForTime(0.5);
    await expectShopIntact(buyer);
  },

  'a film that the page plays by itself, and that comes at the second try': async ({ page, site }) => {
    site.change('/', withFileOnly);
    site.answer(FILM_FILE, '', { status: 503 });
    const buyer = await visit(page);
    await page.click(`${PLAYER} >>> [part~=play-button]`);
    await waitForProblem(page);
    site.mend(FILM_FILE);
    await page.click(RETRY);
    await buyer.film.waitForTime(0.5);
    await expectShopIntact(buyer);
  },
};
