/** Which film a player shows: the one it was given, that of the page's own video, or the one its attributes name. */
import type { Chapter } from '../../core/chapters.js';
import type { FilmTrack } from '../../core/playback.js';
import type { Film } from '../../media/film-loader.js';
import { findPageVideo, hasOwnSource } from './page-video.js';
import type { StoryboardSource } from './storyboard-source.js';

/** A film for `player.load()`. */
export interface PlayerFilm {
  /** URL of a playlist or file. */
  readonly src: string;
  readonly poster?: string;
  /** URL of a tag file, or its content. */
  readonly tags?: string | object;
  /** URL of a storyboard (WebVTT or JSON), or its content. */
  readonly storyboard?: StoryboardSource;
  /** Go before those of a chapters track. */
  readonly chapters?: readonly Chapter[];
  readonly tracks?: readonly FilmTrack[];
}

/** `undefined` for the film that the page's own video has. */
export function chooseFilm(
  player: Element,
  src: string | undefined,
  poster: string | undefined,
  given: PlayerFilm | undefined,
): Film | undefined {
  const page = findPageVideo(player);
  if (!given && page && hasOwnSource(page)) return undefined;
  const from = given?.src ?? src;
  if (!from) return undefined;
  const tracks = given?.tracks ?? (page ? [] : readTracks(player));
  return { sources: [{ src: from }], tracks, ...(poster ? { poster } : {}) };
}

/** The player's `<track>` children; they go into a video of ours, never into the page's. */
function readTracks(player: Element): readonly FilmTrack[] {
  return [...player.children]
    .filter((child) => child instanceof HTMLTrackElement)
    .filter(({ src }) => src)
    .map((track) => ({
      src: track.src,
      kind: track.kind as FilmTrack['kind'],
      default: track.default,
      ...(track.srclang ? { language: track.srclang } : {}),
      ...(track.label ? { label: track.label } : {}),
    }));
}
