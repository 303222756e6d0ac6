/** The workbench shows every state, tries tokens, outlines parts, hears events, and keeps all of it in its address. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../run/command.mjs';

const BENCH = '/workbench.html';

const stageSource = readFileSync(join(projectFolder, 'demo/workbench-stage.html'), 'utf8');
const scenes = [...stageSource.matchAll(/<template\s+id="([\w-]+)"\s+data-element="([\w-]+)"/g)];
const tags = [...new Set(scenes.map(([, , tag]) => tag))];

export const tests = {
  ...Object.fromEntries(
    tags.map((tag) => [`shows every state of <${tag}>`, (test) => showStates(test, tag)]),
  ),

  'tries a token, and keeps it in the address': async ({ page, log }) => {
    await openBench(page, '#scene=product-full');
    await page.fill('#token-accent-color', 'rgb(200, 0, 100)');
    const isPainted = () =>
      inStage(page, (stage) => {
        const button = stage.querySelector('vitrine-product').shadowRoot.querySelector('[part~=add-button]');
        return button !== null && getComputedStyle(button).backgroundColor === 'rgb(200, 0, 100)';
      });
    await page.waitUntil(isPainted, 'the button has the colour');
    await page.waitForText('[data-token-css]', /:root \{ --vitrine-accent-color: rgb\(200, 0, 100\); \}/);
    await page.reload();
    await page.waitUntil(() => isReady(page), 'the state is there again');
    await page.waitUntil(isPainted, 'the button has the colour again');
    await page.click('[data-reset-tokens]');
    await page.waitUntil(async () => !(await isPainted()), 'the colour is gone');
    assert.deepEqual(log.entries, []);
  },

  'offers every token of the manifest': async ({ page }) => {
    await openBench(page, '');
    const [offered, documented] = await page.evaluate(async () => {
      const { modules } = await (await fetch('/custom-elements.json')).json();
      const tokens = modules
        .flatMap(({ declarations = [] }) => declarations)
        .filter(({ tagName }) => tagName)
        .flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name.slice(2)));
      const labels = [...document.querySelectorAll('.token label')].map(({ textContent }) => textContent);
      return [labels.sort(), [...new Set(tokens)].sort()];
    });
    assert.ok(documented.length > 20);
    assert.deepEqual(offered, documented);
  },

  'changes market, language, direction, theme and window': async ({ page }) => {
    await openBench(page, '#scene=product-reduced');
    await page.choose('[name=locale]', 'de');
    await stageSays(page, /In den Warenkorb/);
    await page.choose('[name=dir]', 'rtl');
    await page.waitUntil(() => inStage(page, (stage) => stage.dir === 'rtl'), 'it goes from right to left');
    await page.choose('[name=theme]', 'bold');
    const isBold = () =>
      inStage(page, (stage) => getComputedStyle(stage).getPropertyValue('--vitrine-price-size') === '1.75em');
    await page.waitUntil(isBold, 'the theme is there');
    await page.choose('[name=width]', '390');
    assert.equal(await page.evaluateOn('[data-stage]', (frame) => frame.offsetWidth), 390);
    const address = await page.evaluate(() => location.hash);
    assert.equal(address, '#scene=product-reduced&locale=de&dir=rtl&theme=bold&width=390');
    assert.match(
      await page.evaluateOn('[data-code]', (code) => code.textContent),
      /themes\/bold\.css[^]*locale="de"[^]*ripple-vase/,
    );
  },

  'outlines parts and hears events': async ({ page }) => {
    await openBench(page, '#scene=product-full');
    await page.click('.tools details:nth-of-type(2) summary');
    await page.click('[data-parts] label:has(code) input');
    const isOutlined = () =>
      inStage(page, (stage) => {
        const part = stage.querySelector('vitrine-product').shadowRoot.querySelector('[part~=gallery]');
        return getComputedStyle(part).outlineStyle === 'dashed';
      });
    await page.waitUntil(isOutlined, 'the gallery has an outline');
    await inStage(page, (stage) =>
      stage.querySelector('vitrine-product').shadowRoot.querySelector('[part~=add-button]').click(),
    );
    const heard = () => page.evaluateOn('[data-events]', (list) => list.textContent);
    await page.waitUntil(async () => /vitrine-add-request/.test(await heard()), 'the wish is heard');
    await page.waitUntil(async () => /vitrine-cart-changed/.test(await heard()), 'the fact is heard');
  },
};

async function showStates({ page, log }, wanted) {
  for (const [, id] of scenes.filter(([, , tag]) => tag === wanted)) {
    await page.open(`/workbench-stage.html?scene=${id}`);
    await page.waitUntil(
      () => page.evaluate(() => 'ready' in document.documentElement.dataset),
      `${id} is shown`,
      20_000,
    );
    const place = wanted === 'vitrine-price' ? 'main vitrine-product >>> vitrine-price' : `main ${wanted}`;
    await page.waitUntil(() => page.exists(place), `${id} is there`);
  }
  // An import that is under way when one goes on to the next state is called failed.
  log.forgive(/^uncaught: .*(dynamically imported module|Importing a module script failed)/);
}

async function openBench(page, hash) {
  await page.setViewport(1280, 900);
  await page.open(BENCH + hash);
  await page.waitUntil(() => isReady(page), 'the state is shown');
}

function isReady(page) {
  return inStage(page, (stage) => 'ready' in stage.dataset);
}

function stageSays(page, pattern) {
  const text = () =>
    inStage(page, (stage) => stage.querySelector('vitrine-product')?.shadowRoot?.textContent ?? '');
  return page.waitUntil(async () => pattern.test(await text()), `the stage says ${pattern}`);
}

/** Asks the document on the stage; `look` gets its root. */
function inStage(page, look) {
  const frame = `document.querySelector('[data-stage]')`;
  return page.evaluateText(`(() => {
    const root = ${frame}?.contentDocument?.documentElement;
    return root ? (${look})(root) : false;
  })()`);
}
