/** Puts a film into a video element: natively or by hls.js, one after the other on the same element. */
import { isHls, type Engine } from '../core/engine-needs.js';
import type { ChoiceSource } from '../core/film-choices.js';
import type { FilmSource, FilmTrack, PlaybackError } from '../core/playback.js';
import { playableSources, playsNatively, readSources, type EngineChoice } from './film-source.js';
import { watchFirstFrame } from './first-frame.js';
import { createHlsEngine, type HlsEngine } from './hls-engine.js';
import { nativeChoices } from './native-choices.js';
import { playNatively, watchNatively } from './native-engine.js';
import { forgetStream } from './stream-offset.js';

export { watchStall } from './stall-watch.js';

/** What is to be shown. */
export interface Film {
  /** The first that can be played is taken; when it does not even begin, the next. */
  readonly sources: readonly FilmSource[];
  readonly poster?: string;
  /** Put into the video as `<track>`s until the next film. */
  readonly tracks?: readonly FilmTrack[];
}

/** How it is loaded. */
export interface LoadOptions extends EngineChoice {
  /** Ends everything that this film began. */
  readonly signal: AbortSignal;
  /** Tells why the film does not play; for `MediaHandle.fail`. */
  readonly onProblem: (error: PlaybackError) => void;
  /** The same film failed before, so a video of the page looks for it anew. */
  readonly again?: boolean;
  /** Same-origin address of `hls.worker.js`; without it hls.js works on the main thread. */
  readonly workerPath?: string;
}

/** One per video for as long as its films are HLS: a new MediaSource is cheap, a new instance is not. */
const engines = new WeakMap<HTMLVideoElement, HlsEngine>();

/** What the engines play in videos of the page. */
const streams = new WeakMap<HTMLVideoElement, FilmSource>();

/** Videos whose source is ours, not the page's. */
const filled = new WeakSet<HTMLVideoElement>();

/** Videos of the page that hold no more than what an engine that is gone has left in them. */
const remains = new WeakSet<HTMLVideoElement>();

/** How to begin the films that fetch their engine only when they are played. */
const waiting = new WeakMap<HTMLVideoElement, () => Promise<void>>();

/**
 * Loads a film into a video of our own, in place of the one before.
 *
 * Resolves with the engine as soon as commands to the video reach the new film; never rejects.
 */
export async function loadFilm(video: HTMLVideoElement, film: Film, options: LoadOptions): Promise<Engine> {
  if (options.signal.aborted) return 'none';
  forgetStream(video);
  dress(video, film, options.signal);
  const candidates = playableSources(video, film.sources, options);

  async function attempt(index: number): Promise<Engine> {
    const candidate = candidates[index];
    if (!candidate) return giveUp(video, film.sources, options);
    const { source, engine } = candidate;
    const attemptEnd = new AbortController();
    const signal = AbortSignal.any([options.signal, attemptEnd.signal]);
    const failed = (error: PlaybackError): void => {
      const begun = video.readyState > video.HAVE_NOTHING;
      if (begun || index + 1 >= candidates.length) return options.onProblem(error);
      attemptEnd.abort();
      void attempt(index + 1);
    };
    if (engine === 'hls') return playByHls(video, source, { ...options, signal, onProblem: failed });
    freeEngine(video);
    filled.add(video);
    playNatively(video, source, signal, failed);
    watchFirstFrame(video, signal);
    return 'native';
  }

  return attempt(0);
}

/**
 * Takes over a video of the page: its film stays wherever the browser can play it, and a film that has begun
 * to arrive is never replaced.
 */
export async function adoptFilm(video: HTMLVideoElement, options: LoadOptions): Promise<Engine> {
  if (options.signal.aborted) return 'none';
  forgetStream(video);
  // While an engine plays in it, the `src` is the engine's and says nothing about the film.
  const fed = engines.has(video) && video.src.startsWith('blob:') ? streams.get(video) : undefined;
  if (fed) return playByHls(video, fed, options);
  const sources = readSources(video);
  const stream = sources.find(isHls);
  const wantsHls = options.engine === 'hls' || !sources.some((source) => playsNatively(video, source));
  const isFree = video.readyState === video.HAVE_NOTHING || remains.has(video);
  if (stream && wantsHls && isFree) {
    const canHls = playableSources(video, [stream], { engine: 'hls' })[0]?.engine === 'hls';
    if (canHls) {
      streams.set(video, stream);
      return playByHls(video, stream, options);
    }
  }
  const lastSource = sources.at(-1);
  if (!lastSource) return 'none';
  if (options.again) video.load();
  watchNatively(video, lastSource, options.signal, options.onProblem);
  watchFirstFrame(video, options.signal);
  return 'native';
}

/** Begins a film that has waited for its first play; for whoever is about to play it. */
export async function beginWaitingFilm(video: HTMLVideoElement): Promise<void> {
  await waiting.get(video)?.();
}

/** What a viewer can choose of the film in this video. */
export function choicesOf(video: HTMLVideoElement): ChoiceSource {
  return engines.get(video)?.choices ?? nativeChoices(video);
}

/** Frees the engine and takes out of the video what was put in here; a film of the page stays. */
export function unloadFilm(video: HTMLVideoElement): void {
  freeEngine(video);
  if (filled.delete(video)) clearSource(video);
}

async function playByHls(video: HTMLVideoElement, source: FilmSource, options: LoadOptions): Promise<Engine> {
  const { signal, onProblem, workerPath } = options;
  const present = engines.get(video);
  if (present) {
    present.load(source.src, signal, onProblem);
    return 'hls';
  }
  // Empty, it takes a play() that comes before the engine, and goes on when the film is there.
  clearSource(video);
  const begin = async (): Promise<void> => {
    try {
      const engine = await createHlsEngine(video, signal, workerPath);
      engines.set(video, engine);
      engine.load(source.src, signal, onProblem);
    } catch (cause) {
      if (signal.aborted) return;
      onProblem({ code: 'media-network', message: 'hls.js could not be loaded', cause });
    }
  };
  if (video.preload === 'none' && video.paused && !video.autoplay) {
    beginWhenPlayed(video, begin, signal);
  } else {
    await begin();
  }
  return 'hls';
}

function beginWhenPlayed(video: HTMLVideoElement, begin: () => Promise<void>, signal: AbortSignal): void {
  let begun: Promise<void> | undefined;
  const beginOnce = (): Promise<void> => (begun ??= begin());
  waiting.set(video, beginOnce);
  signal.addEventListener('abort', () => waiting.delete(video));
  const onPlay = async (): Promise<void> => {
    await beginOnce();
    // A video with sources of its own has begun to load one, and pauses when the engine's takes its place.
    if (video.paused && !signal.aborted) await video.play();
  };
  video.addEventListener('play', () => void onPlay().catch(() => undefined), { once: true, signal });
}

function giveUp(video: HTMLVideoElement, sources: readonly FilmSource[], { onProblem }: LoadOptions): Engine {
  freeEngine(video);
  clearSource(video);
  const urls = sources.map(({ src }) => src).join(', ');
  onProblem({
    code: 'media-unsupported',
    message: `This browser cannot play ${urls || 'a film without a source'}`,
  });
  return 'none';
}

/** Poster and tracks; the tracks go with the film. */
function dress(video: HTMLVideoElement, { poster, tracks = [] }: Film, signal: AbortSignal): void {
  if (poster === undefined) video.removeAttribute('poster');
  else video.poster = poster;
  const elements = tracks.map(trackElement);
  video.append(...elements);
  signal.addEventListener('abort', () => elements.forEach((element) => element.remove()));
}

function trackElement({ src, kind, language, label, default: isDefault }: FilmTrack): HTMLTrackElement {
  const element = document.createElement('track');
  element.src = src;
  element.kind = kind;
  element.srclang = language ?? '';
  element.label = label ?? language ?? '';
  element.default = isDefault ?? false;
  return element;
}

function freeEngine(video: HTMLVideoElement): void {
  const engine = engines.get(video);
  if (!engine) return;
  // hls.js would load the video anew, and the browser begin to fetch the page's own source for a video that may be gone.
  if (video.querySelector('source')) {
    remains.add(video);
    video.addEventListener('loadstart', () => remains.delete(video), { once: true });
    video.removeAttribute('src');
  }
  engine.destroy();
  engines.delete(video);
}

function clearSource(video: HTMLVideoElement): void {
  if (!video.hasAttribute('src')) return;
  video.removeAttribute('src');
  video.load();
}
