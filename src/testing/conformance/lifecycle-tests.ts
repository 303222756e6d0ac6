/** Conformance: how an adapter ends, and how it stops telling of changes. */
import type { ConformanceTest } from './conformance-test.js';
import { expectEqual, expectThat, needs } from './expectations.js';

export const LIFECYCLE_TESTS: readonly ConformanceTest[] = [
  {
    id: 'lifecycle.dispose-twice',
    run: async ({ add, openReadyTab, contents, fixtures: { inStock } }) => {
      await add(inStock, 1);
      const other = await openReadyTab();
      await other.adapter.getCart();
      other.adapter.dispose();
      other.adapter.dispose();
      expectEqual(await contents(), { [inStock]: 1 }, 'the cart of the tab that stays');
    },
  },
  {
    id: 'lifecycle.dispose-before-init',
    run: ({ openTab }) => openTab().adapter.dispose(),
  },
  {
    id: 'lifecycle.subscribe-and-stop',
    run: async ({ adapter, host, add, subject: { controls }, fixtures: { inStock } }) => {
      needs(adapter.subscribe, 'subscribe');
      needs(controls?.announceChange, 'control announceChange');
      await add(inStock, 1);
      const heard = { stopped: 0, kept: 0 };
      const stop = adapter.subscribe(() => (heard.stopped += 1));
      adapter.subscribe(() => (heard.kept += 1));
      await controls.announceChange(host);
      expectThat(heard.kept > 0, 'a change is told');
      expectEqual(heard.stopped, heard.kept, 'to everybody who listens');
      stop();
      stop();
      const before = heard.stopped;
      await controls.announceChange(host);
      expectThat(heard.kept > before, 'the next change is told too');
      expectEqual(heard.stopped, before, 'but not to who has stopped');
    },
  },
];
