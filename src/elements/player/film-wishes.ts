/** What a page wishes of a film, as the attributes of the player say it. */
import type { Chapter } from '../../core/chapters.js';
import type { EngineWish } from '../../core/engine-needs.js';
import type { StoryboardSource } from './storyboard-source.js';

/** The wishes; `load()` writes those that are not read-only. */
export interface FilmWishes {
  src: string | undefined;
  poster: string | undefined;
  tags: string | object | undefined;
  storyboard: StoryboardSource | undefined;
  chapters: readonly Chapter[] | undefined;
  readonly autoplay: boolean;
  readonly muted: boolean;
  readonly loop: boolean;
  readonly preload: string | undefined;
  readonly crossorigin: string | undefined;
  readonly startTime: number | undefined;
  readonly engine: EngineWish;
  readonly withoutControls: boolean;
  readonly withoutHotkeys: boolean;
}
