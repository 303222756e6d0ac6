/** Which sources of a film this browser can play, and by which engine. */
import {
  chooseEngine,
  isHls,
  type EngineAbilities,
  type EngineWant,
  type EngineWish,
} from '../core/engine-needs.js';
import type { FilmSource } from '../core/playback.js';

/** A source and what plays it. */
export interface Candidate {
  readonly source: FilmSource;
  readonly engine: 'native' | 'hls';
}

/** What decides between the engines. */
export interface EngineChoice {
  /** Default `auto`. */
  readonly engine?: EngineWish;
  /** A viewer is offered what the film has to choose of; without it nothing is wanted beyond playback. */
  readonly hasMenu?: boolean;
  /** The page's server says what happens in the film, and when. */
  readonly hasUpdates?: boolean;
}

const NOTHING: ReadonlySet<EngineWant> = new Set();
/** What a menu offers that not every browser gives of its own HLS; captions and speed are everywhere. */
const MENU: readonly EngineWant[] = ['quality-menu', 'alternate-audio'];

/** The sources that can be tried, in the order of the author. */
export function playableSources(
  video: HTMLVideoElement,
  sources: readonly FilmSource[],
  { engine: wish = 'auto', ...choice }: EngineChoice,
): readonly Candidate[] {
  const can = engineAbilities(video);
  return sources.flatMap((source) => {
    const engine = chooseEngine({ source, wants: wantsOf(choice), engine: wish, can });
    if (engine === 'none' || (engine === 'native' && !playsNatively(video, source))) return [];
    return [{ source, engine }];
  });
}

function wantsOf({ hasMenu, hasUpdates }: EngineChoice): ReadonlySet<EngineWant> {
  return new Set([...(hasMenu ? MENU : []), ...(hasUpdates ? (['in-stream-products'] as const) : [])]);
}

/** Whether the browser itself would try this source. */
export function playsNatively(video: HTMLVideoElement, source: FilmSource): boolean {
  if (isHls(source)) return engineAbilities(video).nativeHls;
  return !source.type || video.canPlayType(source.type) !== '';
}

/** The sources that a page wrote into its own video. */
export function readSources(video: HTMLVideoElement): readonly FilmSource[] {
  const src = video.getAttribute('src');
  if (src !== null) return [{ src: video.src }];
  return [...video.querySelectorAll('source')]
    .filter((source) => source.hasAttribute('src'))
    .map(({ src, type }) => ({ src, ...(type ? { type } : {}) }));
}

function engineAbilities(video: HTMLVideoElement): EngineAbilities {
  return {
    nativeHls: video.canPlayType('application/vnd.apple.mpegurl') !== '',
    mse: 'MediaSource' in globalThis || 'ManagedMediaSource' in globalThis,
    // Only WebKit has `audioTracks`, also for its HLS.
    nativeGives: 'audioTracks' in video ? new Set<EngineWant>(['alternate-audio']) : NOTHING,
  };
}
