/** The demo opens, its film is there, and the page keeps to its policy. */
import assert from 'node:assert/strict';

export const tests = {
  'opens the demo': async ({ page }) => {
    await page.open('/');
    assert.match(await page.evaluate(() => document.title), /\S/);
    await page.waitFor('video');
  },

  'serves the film in parts': async ({ page }) => {
    await page.open('/');
    const status = await page.evaluate(async () => {
      const response = await fetch('/films/ceramics/film.mp4', { headers: { range: 'bytes=10-19' } });
      return [response.status, (await response.arrayBuffer()).byteLength];
    });
    assert.deepEqual(status, [206, 10]);
  },

  'hears a breach of the policy': async ({ page, log }) => {
    await page.open('/');
    await page.evaluate(() => {
      const styled = document.createElement('p');
      styled.setAttribute('style', 'color: red');
      document.body.append(styled);
    });
    await page.waitUntil(() => log.of('violation').length > 0, 'the violation is told');
    log.clear();
  },
};
