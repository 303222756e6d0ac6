/** Puts a film into a video element: natively or by hls.js, one after the other on the same element. */
import type { Engine, EngineWant, EngineWish } from '../core/engine-needs.js';
import type { FilmSource, FilmTrack, PlaybackError } from '../core/playback.js';

/** What is to be shown. */
export interface Film {
  /** The first that can be played is taken. */
  readonly sources: readonly FilmSource[];
  readonly poster?: string;
  /** Put into the video as `<track>`s; only for a video of our own. */
  readonly tracks?: readonly FilmTrack[];
}

/** How it is loaded. */
export interface LoadOptions {
  /** Ends everything that this film began. */
  readonly signal: AbortSignal;
  /** Default `auto`. */
  readonly engine?: EngineWish;
  readonly wants?: ReadonlySet<EngineWant>;
  /** Tells why the film does not play; for `MediaHandle.fail`. */
  readonly onProblem: (error: PlaybackError) => void;
  /** Same-origin address of `hls.worker.js`; without it hls.js works on the main thread. */
  readonly workerPath?: string;
}
/** Loads a film into a video of our own. Resolves with the engine, when commands reach the new film. */
export declare function loadFilm(video: HTMLVideoElement, film: Film, options: LoadOptions): Promise<Engine>;
/** Takes over a video of the page: its film stays wherever the browser can play it. */
export declare function adoptFilm(video: HTMLVideoElement, options: LoadOptions): Promise<Engine>;
/** Frees the engine and empties the video. */
export declare function unloadFilm(video: HTMLVideoElement): void;
