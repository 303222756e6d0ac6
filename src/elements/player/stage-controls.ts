/** The controls with all that belongs to them: keys, pointer, full size, messages. They come when somebody takes an interest. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatText, type TextValues } from '../../core/text.js';
import { adoptStyles } from '../base/adopt-styles.js';
import { CaptionChoice } from './caption-choice.js';
import { renderControls, syncTimeline } from './controls.js';
import { CONTROLS_TEXTS } from './controls-texts.js';
import { offersSound } from './controls-view.js';
import { controlsStyles } from './controls.styles.js';
import { StageFullscreen } from './fullscreen.js';
import { fullscreenStyles } from './fullscreen.styles.js';
import { renderMessages } from './messages.js';
import { messagesStyles } from './messages.styles.js';
import { PlayerActions } from './player-actions.js';
import type { PlayerView } from './player-view.js';
import type { ShoppableFilm } from './shoppable-film.js';
import type { SettingsMenu } from './settings-menu.js';
import { watchStageInput } from './stage-input.js';

/** What the controls need of their player. */
export interface ControlsHost {
  readonly player: HTMLElement & { readonly autoplay: boolean; readonly updateComplete: Promise<unknown> };
  readonly film: ShoppableFilm;
  readonly stage: () => HTMLElement | null;
  readonly locale: () => string;
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

  constructor(host: ControlsHost, root: ShadowRoot) {
    this.#host = host;
    this.#root = root;
    this.#captions = new CaptionChoice(host.changed);
    this.#fullscreen = new StageFullscreen(host.resized);
    this.#actions = new PlayerActions({
      ...host,
      captions: this.#captions,
      fullscreen: this.#fullscreen,
      openSettings: (click) => void this.#openSettings(click),
    });
    this.#actions.stir();
    adoptStyles(root, controlsStyles, fullscreenStyles, messagesStyles);
  }

  /** Nobody has moved for a while: the controls leave the picture while the film plays. */
  get quiet(): boolean {
    return this.#actions.quiet;
  }

  get fullscreen(): boolean {
    const stage = this.#host.stage();
    return stage ? this.#fullscreen.isFull(stage) : false;
  }

  /** Works until the signal is aborted. */
  watch(signal: AbortSignal): void {
    if (signal.aborted) return;
    this.#fullscreen.watch(signal);
    for (const name of ['online', 'offline']) addEventListener(name, this.#host.changed, { signal });
    watchStageInput(this.#host.player, this.#root, this.#actions, signal);
    signal.addEventListener('abort', () => {
      this.#actions.stop();
      this.#settings?.stop();
    });
  }

  /** Moves the timeline while it is in sight; answers the film time from which the next frame matters to it. */
  showTime(timeSeconds: number): number {
    const { paused } = this.#host.film.session.store.$playback.get();
    if (!paused && this.quiet) return Infinity;
    syncTimeline(this.#root.querySelector<HTMLInputElement>('.timeline'), timeSeconds);
    return timeSeconds;
  }

  /** The first click; from then on the button opens its popover by itself. */
  async #openSettings(click: Event): Promise<void> {
    if (this.#settings) return;
    // What is opened here while the click is still on its way, the button would close again.
    click.preventDefault();
    try {
      const { SettingsMenu } = await import('./settings-menu.js');
      this.#settings = new SettingsMenu({ ...this.#host, captions: this.#captions }, this.#root);
      this.#host.changed();
      await this.#host.player.updateComplete;
      this.#root.getElementById('settings')?.showPopover();
    } catch (cause) {
      this.#host.failed(cause);
    }
  }

  render({ phase, showsBar }: PlayerView): TemplateResult {
    const { film, player } = this.#host;
    const { video, store } = film.session;
    const playback = store.$playback.get();
    const locale = this.#host.locale();
    const text = (key: keyof typeof CONTROLS_TEXTS, values?: TextValues) =>
      formatText(CONTROLS_TEXTS, key, locale, values);
    const captions = video ? this.#captions.list(video) : [];
    const messages = {
      text,
      waiting: phase === 'waiting',
      offline: !navigator.onLine,
      error: playback.error,
      offersSound: offersSound({
        playback,
        startsByItself: player.autoplay || video?.autoplay === true,
        choseSound: this.#actions.choseSound,
      }),
    };
    const bar = { playback, captions, fullscreen: this.fullscreen, locale, text };
    return html`${
      showsBar ? html`${renderControls(bar, this.#actions)}${this.#settings?.render() ?? nothing}` : nothing
    }${renderMessages(messages, this.#actions)}`;
  }
}
