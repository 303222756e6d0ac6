/** The films of a page: which one plays, and which one is heard. */
import { atom } from 'nanostores';
import { afterEach, describe, expect, it } from 'vitest';
import { INITIAL_PLAYBACK, type PlaybackState } from '../../../src/core/playback.js';
import { announceFilm, playingFilm, type AnnouncedFilm } from '../../../src/elements/base/playing-film.js';

const page = new AbortController();
let player = new AbortController();

function film(label: string, signal: AbortSignal = player.signal) {
  const $playback = atom<PlaybackState>({ ...INITIAL_PLAYBACK });
  const set = (change: Partial<PlaybackState>) => $playback.set({ ...$playback.get(), ...change });
  const announced: AnnouncedFilm = {
    element: {} as HTMLElement,
    label,
    $playback,
    play: () => set({ paused: false }),
    pause: () => set({ paused: true }),
    setMuted: (muted) => set({ muted }),
  };
  announceFilm(announced, signal);
  return { announced, set, paused: () => $playback.get().paused };
}

afterEach(() => {
  player.abort();
  player = new AbortController();
});

describe('announceFilm', () => {
  it('knows the film that was started last, until its player goes', () => {
    const [one, two] = [film('one'), film('two')];
    one.announced.play();
    two.announced.setMuted(true);
    two.announced.play();
    expect(playingFilm().get()).toBe(two.announced);
    two.announced.pause();
    expect(playingFilm().get()).toBe(two.announced);
    player.abort();
    expect(playingFilm().get()).toBe(null);
  });

  it('lets one film be heard at a time', () => {
    const [one, two] = [film('one'), film('two')];
    one.announced.play();
    two.announced.play();
    expect([one.paused(), two.paused()]).toEqual([true, false]);
    one.announced.play();
    expect([one.paused(), two.paused()]).toEqual([false, true]);
  });

  it.each([{ muted: true }, { volume: 0 }])('lets films play that nobody hears: %j', (silence) => {
    const [one, two] = [film('one'), film('two')];
    one.announced.play();
    two.set(silence);
    two.announced.play();
    expect(one.paused()).toBe(false);
    two.set({ muted: false, volume: 1 });
    expect([one.paused(), two.paused()]).toEqual([true, false]);
  });

  it('pauses nothing whose player is gone', () => {
    const one = film('one', page.signal);
    one.announced.play();
    page.abort();
    const two = film('two');
    two.announced.play();
    expect(one.paused()).toBe(false);
  });
});
