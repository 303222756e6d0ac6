/** A pin sits on the same place of the picture wherever the picture is: in the page, on the whole screen, and back. */
import assert from 'node:assert/strict';
import { Buyer } from './buyer.mjs';

/** Percent of the picture, about three pixels of a phone's. */
const TOLERANCE_PERCENT = 0.6;

export const tests = {
  'on the whole screen, and back in the page': async ({ page }) => {
    await page.setViewport(1280, 800);
    const { film } = await watch(page);
    const inPage = await placeOf(page, 'Camp Mug');
    await film.toggleFullscreen();
    await page.waitUntil(() => fillsWindow(page), 'the film on the whole screen');
    await sameOnScreen(page, inPage);
    await film.toggleFullscreen();
    await page.waitUntil(async () => !(await fillsWindow(page)), 'the page');
    await sameOnScreen(page, inPage);
  },

  'when a phone is turned': async ({ page }) => {
    await page.setViewport(500, 900);
    await watch(page);
    const upright = await placeOf(page, 'Camp Mug');
    await page.setViewport(900, 500);
    await sameOnScreen(page, upright);
    await page.setViewport(500, 900);
    await sameOnScreen(page, upright);
  },
};

async function watch(page) {
  const buyer = new Buyer(page);
  await buyer.visit();
  await buyer.film.play();
  await buyer.film.stopAt(3.25);
  await buyer.film.waitForPins('Ripple Vase', 'Camp Mug', 'Lemon Bowl');
  return buyer;
}

async function sameOnScreen(page, expected) {
  let found;
  const isSame = async () => {
    found = await placeOf(page, 'Camp Mug');
    return ['x', 'y'].every((axis) => Math.abs(found[axis] - expected[axis]) < TOLERANCE_PERCENT);
  };
  await page.waitUntil(isSame, 'the pin on its product').catch(() => assert.deepEqual(found, expected));
}

function fillsWindow(page) {
  return page.evaluate(() => {
    const player = document.querySelector('vitrine-player');
    const { width, height } = player.shadowRoot.querySelector('.stage').getBoundingClientRect();
    return player.matches(':state(fullscreen)') && width >= innerWidth - 1 && height >= innerHeight - 1;
  });
}

/** The centre of the pin, in percent of the picture, which lies in the middle of the video as large as it fits. */
function placeOf(page, name) {
  return page.evaluate((product) => {
    const player = document.querySelector('vitrine-player');
    const { videoWidth, videoHeight } = player.media;
    const box = player.media.getBoundingClientRect();
    const scale = Math.min(box.width / videoWidth, box.height / videoHeight);
    const left = box.left + (box.width - videoWidth * scale) / 2;
    const top = box.top + (box.height - videoHeight * scale) / 2;
    const pins = [...player.querySelectorAll('vitrine-hotspot')]
      .concat([...player.shadowRoot.querySelectorAll('vitrine-hotspot')])
      .flatMap((host) => [...host.shadowRoot.querySelectorAll('button')]);
    const pin = pins.find((button) => button.textContent.includes(product)).getBoundingClientRect();
    const percent = (pixels, whole) => Math.round((pixels / (whole * scale)) * 10_000) / 100;
    return {
      x: percent(pin.left + pin.width / 2 - left, videoWidth),
      y: percent(pin.top + pin.height / 2 - top, videoHeight),
    };
  }, name);
}
