/** A short animated picture of the buyer's path, for the README: `node test/pictures/animated-path.mjs`. Needs ffmpeg. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '../../demo/serve.mjs';
import { launchBrowser } from '../e2e/drivers/driver.mjs';
import { Buyer } from '../e2e/buyer.mjs';
import { Page } from '../e2e/page.mjs';
import { programPath } from '../run/browser-programs.mjs';
import { buildDemo } from '../run/build.mjs';
import { projectFolder } from '../run/command.mjs';

const SIZE = { width: 390, height: 844 };
const WIDTH = 360;
const FILM_FRAME_SECONDS = 1 / 8;
const STATION_SECONDS = 1.3;
const LAST_SECONDS = 2.5;

/** What moves comes to rest. */
const rest = () => new Promise((resolve) => setTimeout(resolve, 900));

/** The frames of the picture, as `{ file, seconds }`. */
class Frames {
  #page;
  #folder;
  list = [];

  constructor(page, folder) {
    this.#page = page;
    this.#folder = folder;
  }

  async take(seconds) {
    const file = join(this.#folder, `${String(this.list.length).padStart(3, '0')}.png`);
    writeFileSync(file, await this.#page.picture());
    this.list.push({ file, seconds });
  }

  async station(seconds = STATION_SECONDS) {
    await rest();
    await this.take(seconds);
  }
}

async function walk(page, frames) {
  const buyer = new Buyer(page);
  const { film, sheet, cart, checkout } = buyer;
  await buyer.visit();
  // The bar of the demo is no part of the shop.
  await page.evaluate(() => globalThis.document.querySelector('.frame')?.remove());
  await frames.station();
  await film.play();
  for (let time = 0.5; time <= 3; time += FILM_FRAME_SECONDS) {
    await film.stopAt(time);
    await frames.take(FILM_FRAME_SECONDS);
  }
  await frames.station();
  await film.open('Camp Mug');
  await frames.station();
  await sheet.choose('sage');
  await sheet.choose('350');
  await frames.station();
  await sheet.add();
  await sheet.close();
  await cart.waitForCount(1);
  await cart.open();
  await frames.station();
  await cart.checkOut();
  await checkout.fillContact();
  await checkout.waitForDelivery();
  await frames.station();
  await checkout.chooseDelivery();
  await checkout.choosePayment();
  await page.evaluateOn('vitrine-checkout-drawer >>> [part~=order-button]', (button) =>
    button.scrollIntoView({ block: 'end' }),
  );
  await frames.station();
  await checkout.placeOrder();
  await checkout.orderNumber();
  await frames.station(LAST_SECONDS);
}

function animate(frames, folder, target) {
  const entries = frames.list.flatMap(({ file, seconds }) => [`file '${file}'`, `duration ${seconds}`]);
  const list = join(folder, 'frames.txt');
  writeFileSync(list, [...entries, `file '${frames.list.at(-1).file}'`].join('\n'));
  const input = ['-f', 'concat', '-safe', '0', '-i', list, '-fps_mode', 'vfr'];
  const codec = ['-vf', `scale=${WIDTH}:-2:flags=lanczos`, '-c:v', 'libwebp_anim', '-quality', '72'];
  const options = ['-loglevel', 'error', '-y', ...input, ...codec, '-loop', '0', target];
  execFileSync(programPath('ffmpeg'), options, { stdio: 'inherit' });
}

/** Takes it. */
export async function takeAnimatedPath(browser) {
  const target = join(projectFolder, 'docs/pictures/path.webp');
  const folder = mkdtempSync(join(tmpdir(), 'path-'));
  const server = await startServer();
  const profile = await browser.openProfile();
  const page = new Page(await profile.newTab(), 'chromium', server.address);
  const frames = new Frames(page, folder);
  try {
    await page.setViewport(SIZE.width, SIZE.height);
    await walk(page, frames);
    animate(frames, folder, target);
    console.log(target);
  } finally {
    await profile.close();
    server.close();
    rmSync(folder, { recursive: true });
  }
}

if (import.meta.filename === process.argv[1]) {
  await buildDemo();
  const browser = await launchBrowser('chromium');
  try {
    await takeAnimatedPath(browser);
  } finally {
    await browser.close();
  }
}
