/** The base of the player: what a page wishes of its film, as attributes and properties. */
import type { PropertyDeclarations } from 'lit';
import type { Chapter } from '../../core/chapters.js';
import type { EngineWish } from '../../core/engine-needs.js';
import { VitrineElement } from '../base/element.js';
import type { FilmWishes } from './film-wishes.js';
import type { StoryboardSource } from './storyboard-source.js';

/** Holds the wishes and does nothing with them. */
export abstract class FilmElement extends VitrineElement implements FilmWishes {
  static override properties: PropertyDeclarations = {
    src: {},
    poster: {},
    tags: {},
    storyboard: {},
    chapters: { attribute: false },
    autoplay: { type: Boolean },
    muted: { type: Boolean },
    loop: { type: Boolean },
    preload: {},
    crossorigin: {},
    startTime: { attribute: 'start-time', type: Number },
    engine: {},
    aspectRatio: { attribute: 'aspect-ratio' },
    disclosure: {},
    label: {},
    withoutControls: { attribute: 'without-controls', type: Boolean },
    withoutHotkeys: { attribute: 'without-hotkeys', type: Boolean },
  };

  /** URL of the film, where the page has no `<video>` of its own. */
  declare src: string | undefined;
  /** URL of the picture before the film. */
  declare poster: string | undefined;
  /** URL of a tag file; as a property also its content. */
  declare tags: string | object | undefined;
  /** URL of a storyboard for the timeline, WebVTT or JSON; as a property also its content. */
  declare storyboard: StoryboardSource | undefined;
  /** Chapters, in the place of those of a `<track kind="chapters">`. */
  declare chapters: readonly Chapter[] | undefined;
  /** Starts by itself, unless somebody asked for less motion or data; without sound where the browser wants that. */
  declare autoplay: boolean;
  /** Whether it begins without sound. */
  declare muted: boolean;
  /** Whether it begins again at its end. */
  declare loop: boolean;
  /**
   * `auto` loads the film at once, `metadata` when the viewer is no more than a screen away and asked for no less data;
   * otherwise it comes when somebody takes an interest.
   */
  declare preload: string | undefined;
  /** As on `<video>`. */
  declare crossorigin: string | undefined;
  /** Seconds at which the film begins. */
  declare startTime: number | undefined;
  /** Which engine plays HLS. */
  declare engine: EngineWish;
  /** Room that is kept for the film, such as `9/16`. Without it, the film's own shape. */
  declare aspectRatio: string | undefined;
  /** Label that names the film as advertising, in the words that the law wants. */
  declare disclosure: string | undefined;
  /** What the film is called, for those who do not see it; needed where a page has several. */
  declare label: string | undefined;
  /** Shows no controls; the page has its own. */
  declare withoutControls: boolean;
  /** Leaves letters, digits and arrow keys to the page; buttons, sliders and Escape go on working. */
  declare withoutHotkeys: boolean;

  constructor() {
    super();
    this.autoplay = this.muted = this.loop = this.withoutControls = this.withoutHotkeys = false;
    this.engine = 'auto';
  }
}
