/** When a live film is said to stand still. */
import { describe, expect, it } from 'vitest';
import { StandstillWatch } from '../../../src/elements/player/standstill-watch.js';

describe('StandstillWatch', () => {
  it('says so when the film waits and nothing new has come for a while', () => {
    const watch = new StandstillWatch();
    watch.look(20, false, 0);
    watch.look(20, true, 5_999);
    expect(watch.lasts).toBe(false);
    watch.look(20, true, 6_000);
    expect(watch.lasts).toBe(true);
    watch.look(21, true, 7_000);
    expect(watch.lasts).toBe(false);
  });

  it('says nothing while the film still has something to show', () => {
    const watch = new StandstillWatch();
    watch.look(20, false, 0);
    watch.look(20, false, 60_000);
    expect(watch.lasts).toBe(false);
  });

  it('knows nothing of the film before', () => {
    const watch = new StandstillWatch();
    watch.look(20, false, 0);
    watch.look(20, true, 6_000);
    watch.forget();
    expect(watch.lasts).toBe(false);
    watch.look(20, true, 6_001);
    expect(watch.lasts).toBe(false);
  });
});
