/** The controls with all that belongs to them: keys, pointer, full size, messages. They come when somebody takes an interest. */
import { html, nothing, type TemplateResult } from 'lit';
import type { PlaybackState } from '../../core/playback.js';
import type { SeekRange } from '../../core/live-window.js';
import type { Problem } from '../../core/problem.js';
import { say } from '../base/languages.js';
import type { ViewerChoices } from '../../core/viewer-choices.js';
import { adoptStyles } from '../base/adopt-styles.js';
import { CaptionChoice } from './caption-choice.js';
import { moveTimeline, renderControls, syncTimeline, type ControlsState } from './controls.js';
import { CONTROLS_TEXTS } from './controls-texts.js';
import { filmRange } from './controls-view.js';
import { controlsStyles } from './controls.styles.js';
import { StageFullscreen } from './fullscreen.js';
import { fullscreenStyles } from './fullscreen.styles.js';
import type { LiveFilm } from './live-film.js';
import { PlayerActions } from './player-actions.js';
import type { PlayerView } from './player-view.js';
import type { ShoppableFilm } from './shoppable-film.js';
import type { SettingsMenu } from './settings-menu.js';
import type { StageExtras } from './stage-extras.js';
import { watchStageInput } from './stage-input.js';
import type { GuideHost, TimelineGuide } from './timeline-guide.js';

/** What the controls need of their player. */
export interface ControlsHost {
  readonly player: GuideHost['player'] & {
    readonly autoplay: boolean;
    readonly withoutHotkeys: boolean;
    readonly updateComplete: Promise<unknown>;
  };
  readonly film: ShoppableFilm;
  readonly stage: () => HTMLElement | null;
  readonly locale: () => string;
  /** Names the player in messages. */
  readonly where: () => string;
  readonly report: (problem: Problem) => void;
  /** Answers whether there was a sheet to close. */
  readonly closeSheet: () => boolean;
  /** The stage fills the screen now, or does not any more. */
  readonly resized: () => void;
  /** Something changed that is in no store. */
  readonly changed: () => void;
  /** A part of the controls could not be loaded. */
  readonly failed: (cause: unknown) => void;
}

/** The controls of one player. */
export class StageControls {
  readonly #host: ControlsHost;
  readonly #root: ShadowRoot;
  readonly #captions: CaptionChoice;
  readonly #fullscreen: StageFullscreen;
  readonly #actions: PlayerActions;
  #settings: SettingsMenu | undefined;
  #extras: StageExtras | undefined;
  #guide: TimelineGuide | undefined;
  #connection: AbortSignal = AbortSignal.abort();

  constructor(host: ControlsHost, root: ShadowRoot) {
    this.#host = host;
    this.#root = root;
    const remember = this.#remember;
    this.#captions = new CaptionChoice(host.changed, (captions) => remember({ captions }));
    this.#fullscreen = new StageFullscreen(host.resized);
    this.#actions = new PlayerActions({
      ...host,
      captions: this.#captions,
      fullscreen: this.#fullscreen,
      range: () => this.#range,
      openSettings: (click) => void this.#openSettings(click),
      stepped: (timeSeconds) => this.#stepped(timeSeconds),
      remember,
      takeTap: (tap, alone) => this.#extras?.takeTap(tap, alone) ?? false,
    });
    this.#actions.stir();
    adoptStyles(root, controlsStyles, fullscreenStyles);
    void this.#loadExtras();
  }

  /** Nobody has moved for a while: the controls leave the picture while the film plays. */
  get quiet(): boolean {
    return this.#actions.quiet;
  }

  /** Custom states of the player that its view knows nothing of. */
  get states(): Readonly<Record<string, boolean>> {
    return { fullscreen: this.#isFullscreen, ...this.#extras?.states };
  }

  /** `undefined` while no live film plays, or its code has not come. */
  get live(): LiveFilm | undefined {
    return this.#extras?.liveFilm;
  }

  get #isFullscreen(): boolean {
    const stage = this.#host.stage();
    return stage ? this.#fullscreen.isFull(stage) : false;
  }

  /** Works until the signal is aborted. */
  watch(signal: AbortSignal): void {
    if (signal.aborted) return;
    this.#connection = signal;
    this.#extras?.watch(signal);
    this.#guide?.watch(signal);
    this.#fullscreen.watch(signal);
    watchStageInput(this.#host.player, this.#root, this.#actions, signal);
    signal.addEventListener('abort', () => {
      this.#actions.stop();
      this.#settings?.stop();
    });
  }

  /** Moves the timeline while it is in sight; answers the film time from which the next frame matters to it. */
  showTime(timeSeconds: number): number {
    if (!this.#playback.paused && this.quiet) return Infinity;
    syncTimeline(this.#timeline, timeSeconds);
    return timeSeconds;
  }

  /** The first click; from then on the button opens its popover by itself. */
  async #openSettings(click: Event): Promise<void> {
    if (this.#settings) return;
    // What is opened here while the click is still on its way, the button would close again.
    click.preventDefault();
    const say = (words: string): void => this.#extras?.live.say(words);
    try {
      const { SettingsMenu } = await import('./settings-menu.js');
      this.#settings = new SettingsMenu(
        { ...this.#host, captions: this.#captions, remember: this.#remember, say },
        this.#root,
      );
      this.#host.changed();
      await this.#host.player.updateComplete;
      this.#root.getElementById('settings')?.showPopover();
    } catch (cause) {
      this.#host.failed(cause);
    }
  }

  /** They follow the bar; until they are there, nothing is said and the timeline is bare. */
  async #loadExtras(): Promise<void> {
    const { failed, changed } = this.#host;
    try {
      const [{ StageExtras }, { TimelineGuide }] = await Promise.all([
        import('./stage-extras.js'),
        import('./timeline-guide.js'),
      ]);
      this.#extras = new StageExtras({ ...this.#host, captions: this.#captions }, this.#root, this.#actions);
      this.#guide = new TimelineGuide(this.#host, this.#root);
      this.#extras.watch(this.#connection);
      this.#guide.watch(this.#connection);
      changed();
    } catch (cause) {
      failed(cause);
    }
  }

  #stepped(timeSeconds: number): void {
    const timeline = this.#timeline;
    if (timeline) moveTimeline(timeline, timeSeconds);
    this.#extras?.live.say(this.#guide?.step(timeline, timeSeconds));
  }

  get #timeline(): HTMLInputElement | null {
    return this.#root.querySelector<HTMLInputElement>('.timeline');
  }

  get #range(): SeekRange | undefined {
    return filmRange(this.#playback) ?? this.live?.range;
  }

  get #playback(): PlaybackState {
    return this.#host.film.session.store.$playback.get();
  }

  readonly #remember = (choices: ViewerChoices): void => this.#extras?.memory.remember(choices);

  readonly #text: ControlsState['text'] = (key, values) =>
    say(CONTROLS_TEXTS, key, this.#host.locale(), values);

  #bar(): ControlsState {
    const { video } = this.#host.film.session;
    return {
      playback: this.#playback,
      captions: video ? this.#captions.list(video) : [],
      fullscreen: this.#isFullscreen,
      range: this.#range,
      guide: this.#guide,
      live: this.live?.render(),
      text: this.#text,
    };
  }

  render(view: PlayerView): TemplateResult {
    this.#guide?.follow(this.#range, this.live);
    return html`${this.#extras?.renderShelf(view.showsBar && view.phase === 'ended') ?? nothing}${
      view.showsBar
        ? html`${renderControls(this.#bar(), this.#actions)}${this.#settings?.render() ?? nothing}`
        : nothing
    }${this.#extras?.renderMessages(view.phase) ?? nothing}`;
  }
}
