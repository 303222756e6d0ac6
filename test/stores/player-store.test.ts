/** Commands that wait, and a state that is never guessed. */
import { describe, expect, it } from 'vitest';
import { INITIAL_PLAYBACK, type MediaPort, type PlaybackState } from '../../src/core/playback.js';
import { createPlayerStore } from '../../src/stores/player-store.js';

interface FakePort extends MediaPort {
  readonly calls: string[];
  readonly observers: number;
  tell(state: Partial<PlaybackState>): void;
}

/** A port that writes down what it is told; `play()` fails with the given name of an error. */
function createFakePort(playFailure?: string): FakePort {
  const calls: string[] = [];
  const listeners = new Set<(state: PlaybackState) => void>();
  const note = (name: string, value?: number | boolean): void => {
    calls.push(value === undefined ? name : `${name} ${String(value)}`);
  };
  return {
    calls,
    get observers() {
      return listeners.size;
    },
    tell: (state) => listeners.forEach((listener) => listener({ ...INITIAL_PLAYBACK, ...state })),
    observe(listener) {
      listeners.add(listener);
      listener({ ...INITIAL_PLAYBACK, durationSeconds: 6 });
      return () => void listeners.delete(listener);
    },
    async play() {
      note('play');
      if (playFailure) throw Object.assign(new Error('no'), { name: playFailure });
    },
    pause: () => note('pause'),
    seek: (timeSeconds) => note('seek', timeSeconds),
    setMuted: (muted) => note('muted', muted),
    setVolume: (volume) => note('volume', volume),
    setRate: (rate) => note('rate', rate),
  };
}

describe('createPlayerStore', () => {
  it('shows what the port says, and nothing before it says so', async () => {
    const store = createPlayerStore();
    const port = createFakePort();
    store.attach(port);
    expect(store.$playback.get().durationSeconds).toBe(6);
    await store.play();
    expect(store.$playback.get().paused).toBe(true);
    port.tell({ paused: false });
    expect(store.$playback.get().paused).toBe(false);
  });

  it('keeps commands until there is a port; of each kind the last one counts', async () => {
    const store = createPlayerStore();
    const first = store.play();
    store.pause();
    store.seek(1);
    store.setMuted(true);
    const second = store.play();
    store.seek(4);
    expect(await first).toBe('canceled');
    const port = createFakePort();
    store.attach(port);
    expect(port.calls).toEqual(['muted true', 'play', 'seek 4']);
    expect(await second).toBe('playing');
  });

  it('runs waiting commands once', () => {
    const store = createPlayerStore();
    store.seek(2);
    store.attach(createFakePort())();
    const next = createFakePort();
    store.attach(next);
    expect(next.calls).toEqual([]);
  });

  it('does not play when the last word was pause', async () => {
    const store = createPlayerStore();
    const outcome = store.play();
    store.pause();
    const port = createFakePort();
    store.attach(port);
    expect(port.calls).toEqual(['pause']);
    expect(await outcome).toBe('canceled');
  });

  it.each([
    ['NotAllowedError', 'blocked'],
    ['AbortError', 'canceled'],
    ['NotSupportedError', 'failed'],
  ])('turns %s into %s', async (name, outcome) => {
    const store = createPlayerStore();
    store.attach(createFakePort(name));
    expect(await store.play()).toBe(outcome);
  });

  it('passes every command on at once while a port is there', () => {
    const store = createPlayerStore();
    const port = createFakePort();
    store.attach(port);
    store.pause();
    store.setVolume(0.5);
    store.setRate(2);
    expect(port.calls).toEqual(['pause', 'volume 0.5', 'rate 2']);
  });

  it('lets go of a port that another one replaces', () => {
    const store = createPlayerStore();
    const [old, next] = [createFakePort(), createFakePort()];
    const letGoOfOld = store.attach(old);
    const letGo = store.attach(next);
    letGoOfOld();
    expect([old.observers, next.observers]).toEqual([0, 1]);
    letGo();
    expect(next.observers).toBe(0);
    expect(store.$playback.get()).toBe(INITIAL_PLAYBACK);
  });
});
