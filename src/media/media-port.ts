/** Joins a media element to the port that stores know: events in, commands out. */
import type { MediaPort, PlaybackError, PlaybackState } from '../core/playback.js';
import { PLAYBACK_EVENTS, readPlayback } from './playback-table.js';
import { startPlaying } from './start-playing.js';
import { seekToFrame } from './stream-offset.js';

/** The port of one media element, with what only the player may do. */
export interface MediaHandle extends MediaPort {
  /** Puts an error of the engine in the state, before the element's own, which knows less; `null` takes it out. */
  fail(error: PlaybackError | null): void;
  /** A new film begins: forgets the engine's error and a seek that still waits for the old one. */
  reset(): void;
  detach(): void;
}

/** How a media element is attached. */
export interface AttachOptions {
  /** Detaches when it is aborted. */
  readonly signal?: AbortSignal;
}

/** Attaches; nothing of the element is changed before a command. */
export function attachMedia(media: HTMLMediaElement, options: AttachOptions = {}): MediaHandle {
  const connection = new AbortController();
  const listeners = new Set<(state: PlaybackState) => void>();
  let engineError: PlaybackError | null = null;
  let waitingSeekSeconds: number | undefined;
  let state = readAll();

  function readAll(): PlaybackState {
    return withEngineError(readPlayback(media));
  }

  function withEngineError(read: PlaybackState): PlaybackState {
    return engineError ? { ...read, error: engineError } : read;
  }

  function publish(next: PlaybackState): void {
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener(state);
  }

  function reread(event: Event): void {
    publish(withEngineError(readPlayback(media, state, event.type)));
  }

  function runWaitingSeek(): void {
    if (waitingSeekSeconds === undefined) return;
    const timeSeconds = waitingSeekSeconds;
    waitingSeekSeconds = undefined;
    seekToFrame(media, timeSeconds);
  }

  function detach(): void {
    connection.abort();
    listeners.clear();
  }

  const { signal } = connection;
  for (const name of PLAYBACK_EVENTS) media.addEventListener(name, reread, { signal });
  media.addEventListener('loadedmetadata', runWaitingSeek, { signal });
  options.signal?.addEventListener('abort', detach, { once: true, signal });
  if (options.signal?.aborted) detach();

  return {
    observe(listener) {
      if (signal.aborted) return () => undefined;
      listeners.add(listener);
      listener(state);
      return () => void listeners.delete(listener);
    },
    play: () => startPlaying(media),
    pause: () => media.pause(),
    seek(timeSeconds) {
      if (!Number.isFinite(timeSeconds)) return;
      waitingSeekSeconds = Math.max(0, timeSeconds);
      if (media.readyState > 0) runWaitingSeek();
    },
    setMuted(muted) {
      media.muted = muted;
    },
    setVolume(volume) {
      media.volume = Math.min(1, Math.max(0, volume));
    },
    setRate(rate) {
      media.playbackRate = Math.min(16, Math.max(0.0625, rate));
    },
    fail(error) {
      engineError = error;
      publish(readAll());
    },
    reset() {
      engineError = null;
      waitingSeekSeconds = undefined;
      publish(readAll());
    },
    detach,
  };
}
