/** Native playback or hls.js: which engine a film needs for what the page wants of it. */
import type { FilmSource } from './playback.js';

/** What plays a film; `none` when nothing here can. */
export type Engine = 'native' | 'hls' | 'none';

/** The author's wish. */
export type EngineWish = 'auto' | 'hls' | 'native';

/**
 * What a page may want beyond playback, going back in a live film, captions, picture-in-picture, AirPlay and rate.
 * `in-stream-products`: what the stream says of products, and the dates that a page's server speaks of.
 */
export type EngineWant = 'quality-menu' | 'alternate-audio' | 'in-stream-products';

/** What the browser can do. */
export interface EngineAbilities {
  /** It plays HLS by itself. */
  readonly nativeHls: boolean;
  /** Media Source Extensions, managed or not. */
  readonly mse: boolean;
  /** What its own HLS gives beyond plain playback; nothing when left out. */
  readonly nativeGives?: ReadonlySet<EngineWant>;
}

/** Everything the choice depends on. */
export interface EngineQuestion {
  readonly source: FilmSource;
  readonly wants: ReadonlySet<EngineWant>;
  readonly engine: EngineWish;
  readonly can: EngineAbilities;
}

/** The engine for one source. */
export function chooseEngine({ source, wants, engine, can }: EngineQuestion): Engine {
  if (!isHls(source)) return 'native';
  if (engine === 'native') return can.nativeHls ? 'native' : 'none';
  if (!can.mse) return can.nativeHls ? 'native' : 'none';
  if (engine === 'hls' || !can.nativeHls) return 'hls';
  return [...wants].every((want) => can.nativeGives?.has(want)) ? 'native' : 'hls';
}

/** Whether a source is an HLS playlist, by its type or, without one, by the end of its path. */
export function isHls({ src, type }: FilmSource): boolean {
  if (type) return /^(application|audio)\/(vnd\.apple\.|x-)?mpegurl\b/i.test(type.trim());
  return /\.m3u8(?:$|[?#])/i.test(src);
}
