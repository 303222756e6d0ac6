/** Without script the page sells by links under a film that plays; with it nothing moves and nothing flashes. */
import assert from 'node:assert/strict';
import { STRICT_POLICY } from '../../demo/serve.mjs';
import { Buyer } from './buyer.mjs';

const WITHOUT_SCRIPT = { headers: { 'content-security-policy': `${STRICT_POLICY}; script-src 'none'` } };
const PLAYER = 'vitrine-player';
const PLAY_BUTTON = `${PLAYER} >>> [part~=play-button]`;
const TIMELINE = `${PLAYER} >>> [part~=timeline]`;
// Longer than the browser lets a shift pass as the answer to a press.
const SLOW_MILLISECONDS = 1_500;
const SIZES = [
  [500, 844],
  [1280, 800],
];

export const tests = {
  'plays and links without script': async ({ page, site }) => {
    site.change('/', (html) => html, WITHOUT_SCRIPT);
    await page.open('/');
    const state = await page.evaluate(() => {
      const video = document.querySelector('video');
      const box = video.getBoundingClientRect();
      return {
        defined: Boolean(customElements.get('vitrine-player')),
        controls: video.controls,
        captions: [...video.textTracks].map(({ kind, language }) => `${kind} ${language}`),
        hasBox: box.width > 250 && box.height > 400,
      };
    });
    assert.deepEqual(state, {
      defined: false,
      controls: true,
      captions: ['captions en', 'captions de'],
      hasBox: true,
    });
    for (const place of ['vitrine-hotspot a', 'vitrine-product-list a']) {
      await page.waitFor(place);
      await page.click(place);
      await page.waitForPath('/policies.html');
      await page.open('/');
    }
    const drawer = await page.evaluateOn('vitrine-checkout-drawer', (element) => element.innerText);
    assert.equal(drawer.trim(), '');
  },

  'plays the film itself without script': async ({ page, site }) => {
    site.change('/', (html) => html, WITHOUT_SCRIPT);
    await page.open('/');
    await page.evaluateOn('video', (video) => video.play());
    const time = () => page.evaluateOn('video', (video) => video.currentTime);
    await page.waitUntil(async () => (await time()) > 0.2, 'the film plays');
  },

  'moves nothing when the script comes': async ({ page, site }) => {
    for (const [width, height] of SIZES) {
      await page.setViewport(width, height);
      // As if the script were on its way: the page may run it, but it is not there.
      site.change('/', (html) => html.replaceAll(/<script type="module"[^>]*><\/script>/g, ''));
      await page.open('/');
      const before = await boxes(page);
      site.mend('/');
      await new Buyer(page).visit();
      await page.waitFor('vitrine-product-list >>> [part~=item]');
      const after = await boxes(page);
      for (const place of ['vitrine-player', 'video', 'vitrine-mini-cart', '.masthead', 'h1'])
        assert.deepEqual(after[place], before[place], `${place} at ${width} px`);
    }
  },

  'shifts no layout while it loads': async ({ page }) => {
    const isMeasured = await page.evaluate(() =>
      PerformanceObserver.supportedEntryTypes.includes('layout-shift'),
    );
    assert.equal(isMeasured, page.engine === 'chromium');
    if (!isMeasured) return; // The boxes above are the measure there.
    for (const [width, height] of SIZES) {
      await page.setViewport(width, height);
      await new Buyer(page).visit();
      await page.waitFor('vitrine-product-list >>> [part~=item]');
      assert.deepEqual(await layoutShifts(page), [], `at ${width} px`);
    }
  },

  'shifts nothing when a slow film starts': async ({ page, site }) => {
    site.delay('/films/ceramics/master.m3u8', SLOW_MILLISECONDS);
    const buyer = new Buyer(page);
    await buyer.visit();
    await page.click(PLAY_BUTTON);
    await page.waitFor(`${PLAYER} >>> [part~=controls]`);
    const before = await boxOfControls(page);
    await page.waitFor(TIMELINE);
    assert.deepEqual(await boxOfControls(page), before);
    const beginSeconds = await secondsOnTimeline(page);
    assert.ok(beginSeconds < 1, `the timeline began at ${beginSeconds} s`);
    await buyer.film.waitForTime(0.3);
    if (page.engine === 'chromium') assert.deepEqual(await layoutShifts(page), []);
  },
};

/** Its size: while it shows itself it slides into its place. */
function boxOfControls(page) {
  return page.evaluate(() => {
    const { width, height } = document
      .querySelector('vitrine-player')
      .shadowRoot.querySelector('[part~=controls]')
      .getBoundingClientRect();
    return [width, height].map(Math.round);
  });
}

function secondsOnTimeline(page) {
  return page.evaluate(() =>
    Number(document.querySelector('vitrine-player').shadowRoot.querySelector('[part~=timeline]').value),
  );
}

function boxes(page) {
  return page.evaluate(() => {
    const places = ['vitrine-player', 'video', 'vitrine-mini-cart', '.masthead', 'h1'];
    return Object.fromEntries(
      places.map((place) => {
        const { x, y, width, height } = document.querySelector(place).getBoundingClientRect();
        return [place, [x, y, width, height].map(Math.round)];
      }),
    );
  });
}

/** Every shift since the page began, with what moved; nodes in shadow trees have no name here, so their boxes tell. */
function layoutShifts(page) {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const observer = new PerformanceObserver((list) => {
          const boxOf = (rect) => [rect.x, rect.y, rect.width, rect.height].map(Math.round).join(' ');
          const nameOf = ({ node, previousRect, currentRect }) =>
            `${node?.localName ?? 'in a shadow'}: ${boxOf(previousRect)} → ${boxOf(currentRect)}`;
          observer.disconnect();
          resolve(
            list.getEntries().map(({ value, sources }) => `${value} ${sources.map(nameOf).join(', ')}`),
          );
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve([]), 500);
      }),
  );
}
