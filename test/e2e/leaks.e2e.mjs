/** Players that are gone leave nothing: no instance, listener, timer, media element or detached tree. */
import assert from 'node:assert/strict';
import { readHeapSnapshot } from './heap-snapshot.mjs';
import { watchLeaks } from './leak-watch.mjs';

/** Only Chromium has a snapshot to look at, and the others take longer for each. */
const ROUNDS = { chromium: 200, firefox: 100, webkit: 40 };
const PLANTED_ROUNDS = 20;
/** A wall of films; one for each call, so that no driver loses patience. WebKitGTK is slow to build many pipelines at once. */
const AT_ONCE = { chromium: 20, firefox: 20, webkit: 5 };
/** Caches fill in the first lives. */
const WARM_UP_ROUNDS = 20;
/** Of so many things for each life the page may hold more; caches of the engine that are still growing are far below. */
const NOISE_PER_ROUND = 0.1;
/** Engines that look for garbage as they like may keep some elements longer; a leak keeps those of every life. */
const LATE_PER_ROUND = 0.4;
const LONGEST_COLLECTIONS = 8;

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

/** What there is in the page and, where the engine tells, in its heap; `isClean` ends the wait for garbage to go. */
async function look(page, isClean = () => true) {
  let heap = await page.readHeap();
  let kept = await page.evaluate(() => window.leaks.kept());
  for (let turn = 0; turn < LONGEST_COLLECTIONS && !isClean(kept); turn++) {
    await page.evaluate(() => window.leaks.press());
    kept = await page.evaluate(() => window.leaks.kept());
  }
  // Again, because the page itself held what it had counted.
  heap &&= await page.readHeap();
  return { ...kept, heap: heap && { counters: heap.counters, ...readHeapSnapshot(heap.snapshot) } };
}

/** Names of everything of which there is more than before, by more than may be. */
function grown(before, after, tolerated) {
  const more = Object.entries(after).map(([name, count]) => [name, count - (before[name] ?? 0)]);
  return more.filter(([, count]) => count > tolerated).map(([name, count]) => `${name}: ${count} more`);
}

/** What so many lives have left. */
function findLeaks(before, after, rounds) {
  const late = after.heap ? 0 : rounds * LATE_PER_ROUND;
  const inPage = [
    ...grown(before.watched, after.watched, 0),
    ...grown(before.elements, after.elements, late),
  ];
  if (!after.heap) return inPage;
  const noise = rounds * NOISE_PER_ROUND;
  const inHeap = ['counters', 'kinds', 'detached'].flatMap((part) =>
    grown(before.heap[part], after.heap[part], noise),
  );
  return [...inPage, ...inHeap];
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
  const { elements } = await look(page);
  await run(page, WARM_UP_ROUNDS);
  return { ...(await look(page)), elements };
}

export const tests = {
  'players that are gone leave nothing, and what would be left is found': async ({ page, site }) => {
    const rounds = ROUNDS[page.engine];
    const before = await open(page, site);
    await run(page, rounds);
    const isClean = (kept) => grown(before.elements, kept.elements, 0).length === 0;
    const after = await look(page, isClean);
    assert.deepEqual(findLeaks(before, after, rounds), []);

    await run(page, PLANTED_ROUNDS, true);
    const leaks = findLeaks(before, await look(page), PLANTED_ROUNDS).join('\n');
    const expected = [
      'vitrine-player',
      'video',
      'listeners',
      'timers',
      ...(after.heap ? ['nodes', '<dialog'] : []),
    ];
    for (const what of expected) assert.match(leaks, new RegExp(`^(native )?${what}.*: \\d+ more`, 'm'));
  },
};
