/** Players that are gone leave nothing: no instance, listener, timer, media element or detached tree. */
import assert from 'node:assert/strict';
import { readHeapSnapshot } from './heap-snapshot.mjs';
import { watchLeaks } from './leak-watch.mjs';

/** Only Chromium has a snapshot to look at, and the others take longer for each. */
const ROUNDS = { chromium: 200, firefox: 100, webkit: 20 };
const PLANTED_ROUNDS = { chromium: 20, firefox: 20, webkit: 5 };
/** A wall of films; one for each call, so that no driver loses patience. WebKitGTK is slow to build many pipelines at once. */
const AT_ONCE = { chromium: 20, firefox: 20, webkit: 5 };
/** Caches fill in the first lives; where no heap is counted, a wall is enough to load every part. */
const WARM_UP_ROUNDS = { chromium: 20, firefox: 20, webkit: 5 };
/** Of so many things for each life the page may hold more; caches of the engine that are still growing are far below. */
const NOISE_PER_ROUND = 0.1;
const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Players that come and go</title>
    <link rel="stylesheet" href="/cdn/vitrine.css" />
    <script src="/leak-watch.js"></script>
    <script type="module" src="/cdn/vitrine.js"></script>
  </head>
  <body>
    <vitrine-shop adapter="local" catalog="/catalog.json" market="DE" locale="en">
      <div id="films" class="films"></div>
    </vitrine-shop>
  </body>
</html>`;

/** What there is in the page and, where the engine tells, in its heap; no other engine can be made to collect garbage. */
async function look(page) {
  const collected = await page.readHeap();
  const { watched, elements } = await page.evaluate(() => window.leaks.kept());
  if (!collected) return { watched };
  // Again, because the page itself held what it had counted.
  const { counters, snapshot } = await page.readHeap();
  return { watched, heap: { elements, counters, ...readHeapSnapshot(snapshot) } };
}

/** Names of everything of which there is more than before, by more than may be. */
function grown(before, after, tolerated) {
  const more = Object.entries(after).map(([name, count]) => [name, count - (before[name] ?? 0)]);
  return more.filter(([, count]) => count > tolerated).map(([name, count]) => `${name}: ${count} more`);
}

/** What so many lives have left. */
function findLeaks(before, after, rounds) {
  const inPage = grown(before.watched, after.watched, 0);
  if (!after.heap) return inPage;
  const elements = grown(before.heap.elements, after.heap.elements, 0);
  const inHeap = ['counters', 'kinds', 'detached'].flatMap((part) =>
    grown(before.heap[part], after.heap[part], rounds * NOISE_PER_ROUND),
  );
  return [...inPage, ...elements, ...inHeap];
}

async function run(page, rounds, plants = false) {
  const count = AT_ONCE[page.engine];
  for (let done = 0; done < rounds; done += count)
    await page.evaluate((wall) => window.leaks.mountAndRemove(wall), { count, plants });
  await page.evaluate(() => window.leaks.rest());
}

async function open(page, site) {
  site.answer('/leaks.html', PAGE);
  site.answer('/leak-watch.js', `(${watchLeaks})()`);
  await page.open('/leaks.html');
  await run(page, WARM_UP_ROUNDS[page.engine]);
  return look(page);
}

export const tests = {
  'players that are gone leave nothing, and what would be left is found': async ({ page, site }) => {
    const rounds = ROUNDS[page.engine];
    const before = await open(page, site);
    await run(page, rounds);
    const after = await look(page);
    assert.deepEqual(findLeaks(before, after, rounds), []);

    const planted = PLANTED_ROUNDS[page.engine];
    await run(page, planted, true);
    const leaks = findLeaks(after, await look(page), planted).join('\n');
    const inHeap = ['vitrine-player', 'video', 'nodes', 'native <dialog'];
    for (const what of ['listeners', 'timers', ...(after.heap ? inHeap : [])])
      assert.match(leaks, new RegExp(`^${what}.*: \\d+ more`, 'm'));
  },
};
