/** The film that plays: its state, and commands that wait until there is something to command. */
import { atom, type ReadableAtom } from 'nanostores';
import { INITIAL_PLAYBACK, type MediaPort, type PlaybackState } from '../core/playback.js';

/** `blocked`: the browser wants a gesture first. `canceled`: a pause or another film came in between. */
export type PlayOutcome = 'playing' | 'blocked' | 'canceled' | 'failed';

/** State and commands of one player. */
export interface PlayerStore {
  readonly $playback: ReadableAtom<PlaybackState>;
  /** Takes the place of the port before; the answer lets go of it. Waiting commands run now. */
  attach(port: MediaPort): () => void;
  /** Never rejects; why a film failed stands in `$playback.error`. */
  play(): Promise<PlayOutcome>;
  pause(): void;
  seek(timeSeconds: number): void;
  setMuted(muted: boolean): void;
  /** 0 to 1. */
  setVolume(volume: number): void;
  setRate(rate: number): void;
}

type Waiting = 'play' | 'seek' | 'muted' | 'volume' | 'rate';

/** A store without a film yet. */
export function createPlayerStore(): PlayerStore {
  const $playback = atom<PlaybackState>(INITIAL_PLAYBACK);
  const waiting = new Map<Waiting, (port: MediaPort) => void>();
  let port: MediaPort | undefined;
  let stop: (() => void) | undefined;
  let cancelWaitingPlay: (() => void) | undefined;

  /** Of one kind only the last command waits; kinds run in the order in which they were last given. */
  function command(kind: Waiting, run: (port: MediaPort) => void): void {
    if (port) return run(port);
    waiting.delete(kind);
    waiting.set(kind, run);
  }

  function runWaiting(attached: MediaPort): void {
    const commands = [...waiting.values()];
    waiting.clear();
    cancelWaitingPlay = undefined;
    for (const run of commands) run(attached);
  }

  function letGo(): void {
    stop?.();
    stop = undefined;
    port = undefined;
    $playback.set(INITIAL_PLAYBACK);
  }

  return {
    $playback,
    attach(next) {
      letGo();
      port = next;
      stop = next.observe((state) => $playback.set(state));
      runWaiting(next);
      return () => {
        if (port === next) letGo();
      };
    },
    play() {
      cancelWaitingPlay?.();
      return new Promise((resolve) => {
        if (!port) cancelWaitingPlay = () => resolve('canceled');
        command(
          'play',
          (attached) =>
            void attached
              .play()
              .then(() => 'playing' as const, playOutcome)
              .then(resolve),
        );
      });
    },
    pause() {
      cancelWaitingPlay?.();
      cancelWaitingPlay = undefined;
      command('play', (attached) => attached.pause());
    },
    seek: (timeSeconds) => command('seek', (attached) => attached.seek(timeSeconds)),
    setMuted: (muted) => command('muted', (attached) => attached.setMuted(muted)),
    setVolume: (volume) => command('volume', (attached) => attached.setVolume(volume)),
    setRate: (rate) => command('rate', (attached) => attached.setRate(rate)),
  };
}

function playOutcome(reason: unknown): PlayOutcome {
  const name = reason instanceof Object && 'name' in reason ? reason.name : undefined;
  if (name === 'NotAllowedError') return 'blocked';
  if (name === 'AbortError') return 'canceled';
  return 'failed';
}
