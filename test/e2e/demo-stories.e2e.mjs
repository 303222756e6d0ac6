/** What each page of the demo is for, as a buyer does it. */
import assert from 'node:assert/strict';
import { Buyer } from './buyer.mjs';

const FLOATING = '.floating-film';

export const tests = {
  'buys from the product page and from its floating film': async ({ page, log }) => {
    const { film, sheet, cart } = new Buyer(page);
    await page.setViewport(1280, 900);
    await page.open('/product.html');
    await page.click('main vitrine-product >>> [part~=add-button]');
    await cart.waitForCount(1);
    assert.equal(await page.isVisible(FLOATING), false);

    await page.click('.floating-open');
    await page.waitFor(`${FLOATING} vitrine-player >>> [part~=play-button]`);
    await page.waitUntil(async () => !(await film.state()).paused, 'the film plays');
    await film.stopAt(3.25);
    await film.open('Ripple Vase');
    await sheet.add();
    await sheet.close();
    await cart.waitForCount(2);

    await page.click('.floating-close');
    await page.waitForGone(FLOATING);
    assert.equal((await film.state()).paused, true);
    assert.equal(await page.evaluate(() => document.activeElement?.className), 'floating-open');
    assert.deepEqual(log.entries, []);
  },

  'buys from the film in the article': async ({ page, log }) => {
    const buyer = new Buyer(page);
    await page.setViewport(1280, 900);
    await buyer.visit('/article.html');
    await buyer.film.play();
    await buyer.film.stopAt(3.25);
    await buyer.film.open('Lemon Bowl');
    await buyer.sheet.add();
    await buyer.sheet.close();
    await buyer.cart.waitForCount(1);
    const listed = await page.evaluateOn('vitrine-product-list', (list) =>
      [...list.shadowRoot.querySelectorAll('[part~=title]')].map(({ textContent }) => textContent.trim()),
    );
    assert.deepEqual(listed, ['Ripple Vase', 'Camp Mug', 'Lemon Bowl']);
    assert.deepEqual(log.entries, []);
  },

  'buys from films of three shapes into one cart': async ({ page, log }) => {
    const { cart, checkout } = new Buyer(page);
    await page.setViewport(1280, 900);
    await page.open('/lookbook.html');
    let count = 0;
    for (const [id, place] of [
      ['glass', 1],
      ['ceramics', 3],
    ]) {
      const player = `#${id}`;
      await page.click(`${player} >>> [part~=play-button]`);
      const time = () => page.evaluateOn(player, ({ currentTime }) => currentTime);
      await page.waitUntil(async () => (await time()) > 0.1, `${id} plays`, 30_000);
      await page.click(`vitrine-product-list[player="${id}"] >>> li:nth-child(${place}) [part~=title]`);
      await page.click(`${player} >>> vitrine-product >>> [part~=add-button]`);
      count += 1;
      await cart.waitForCount(count);
      await page.click(`${player} >>> [part~=sheet-close]`);
    }
    await cart.open();
    await cart.waitForLines(2);
    await cart.checkOut();
    assert.match(await checkout.buy(), /\S/);
    assert.deepEqual(log.entries, []);
  },

  'shows what the elements and each adapter say': async ({ page, log }) => {
    const { cart, film, sheet } = new Buyer(page);
    await page.setViewport(1280, 900);
    for (const name of ['local', 'redirect', 'whatsapp']) {
      await page.open('/adapters.html');
      await page.click(`[data-shops] label:has([value="${name}"])`);
      await page.waitForText('[data-conversation]', /init \d+ ms/);
      await film.play();
      await film.stopAt(3.25);
      await film.open('Ripple Vase');
      await sheet.add();
      await sheet.close();
      await cart.waitForCount(1);
      await page.waitForText('[data-conversation]', /addLines \d+ ms/);
      assert.equal(await page.evaluate(() => location.hash), `#${name}`);
    }
    assert.deepEqual(log.entries, []);
  },

  'orders under the strict policy without an objection': async ({ page, log }) => {
    const buyer = new Buyer(page);
    await buyer.visit('/strict.html');
    await buyer.takeMugToCheckout();
    assert.match(await buyer.checkout.buy(), /\S/);
    await buyer.checkout.backToTheFilm();
    assert.equal(await page.text('[data-violations]'), '0 objections');
    assert.deepEqual(log.entries, []);
  },

  'counts an objection of the strict policy': async ({ page, log }) => {
    await page.open('/strict.html');
    await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
    await page.waitForText('[data-violations]', /^\d objections?, the last by style-src/);
    log.clear();
  },
};
