/** What one can do with the controls, with the keys and with the picture itself. */
import type { SeekRange } from '../../core/live-window.js';
import type { PlaybackState } from '../../core/playback.js';
import type { ViewerChoices } from '../../core/viewer-choices.js';
import type { CaptionChoice } from './caption-choice.js';
import type { ControlsActions } from './controls.js';
import type { MessagesActions } from './messages.js';
import type { StageFullscreen } from './fullscreen.js';
import type { HotkeyAction } from './hotkeys.js';
import { QuietTimer } from './quiet-timer.js';
import type { ShoppableFilm } from './shoppable-film.js';
import type { PictureTap, StageInput } from './stage-input.js';

/** What the actions act on. */
export interface ActionTargets {
  readonly film: ShoppableFilm;
  readonly captions: CaptionChoice;
  readonly fullscreen: StageFullscreen;
  readonly stage: () => HTMLElement | null;
  /** Where one can go; `undefined` in a film without a timeline. */
  readonly range: () => SeekRange | undefined;
  readonly locale: () => string;
  /** Answers whether there was a sheet to close. */
  readonly closeSheet: () => boolean;
  readonly openSettings: (click: Event) => void;
  /** Somebody goes to a time by key. */
  readonly stepped: (timeSeconds: number) => void;
  /** Answers whether it takes the tap, and then runs `alone` itself when no second one comes. */
  readonly takeTap: (tap: PictureTap, alone: () => void) => boolean;
  /** The viewer has chosen for this film and those that come. */
  readonly remember: (choices: ViewerChoices) => void;
  /** A part of the controls could not be loaded. */
  readonly failed: (cause: unknown) => void;
  /** Something changed that is not in a store. */
  readonly changed: () => void;
}

/** The actions of one player. */
export class PlayerActions implements ControlsActions, MessagesActions, StageInput {
  readonly #targets: ActionTargets;
  readonly #timer: QuietTimer;
  #choseSound = false;

  constructor(targets: ActionTargets) {
    this.#targets = targets;
    this.#timer = new QuietTimer(targets.changed);
  }

  /** Nobody has moved for a while: the controls leave the picture while the film plays. */
  get quiet(): boolean {
    return this.#timer.quiet;
  }

  /** Somebody has decided about the sound, so it is not offered any more. */
  get choseSound(): boolean {
    return this.#choseSound;
  }

  retry(): void {
    void this.#targets.film.session.retry();
  }

  seek(timeSeconds: number): void {
    this.#targets.film.session.store.seek(timeSeconds);
  }

  toggleMute(): void {
    this.#choseSound = true;
    this.#targets.film.session.store.setMuted(!this.#playback.muted);
  }

  toggleCaptions(): void {
    const { captions, film, locale } = this.#targets;
    const { video } = film.session;
    if (video) captions.toggle(video, locale());
  }

  openSettings(click: Event): void {
    this.#targets.openSettings(click);
  }

  /** A volume is chosen to be heard. */
  setVolume(volume: number): void {
    const { store } = this.#targets.film.session;
    this.#choseSound = true;
    store.setVolume(volume);
    this.#targets.remember({ volume });
    store.setMuted(volume === 0);
  }

  toggleFullscreen(): void {
    const { fullscreen, stage, failed } = this.#targets;
    const element = stage();
    if (element) fullscreen.toggle(element).catch(failed);
  }

  stir(): void {
    this.#timer.stir();
  }

  hush(): void {
    this.#timer.hush();
  }

  /** A tap may be the first of several. */
  tap(tap: PictureTap): void {
    const alone = (): void => this.#tapOnce(tap);
    if (!this.#targets.takeTap(tap, alone)) alone();
  }

  /** Relative to the present time, within the film. */
  seekBy(seconds: number): number {
    const timeSeconds = this.#inFilm(this.#playback.currentTimeSeconds + seconds);
    this.seek(timeSeconds);
    return timeSeconds;
  }

  /** Nothing is shown any more. */
  stop(): void {
    this.#timer.stop();
  }

  key(action: HotkeyAction): void {
    switch (action.kind) {
      case 'toggle-play':
        return this.#targets.film.togglePlay();
      case 'toggle-mute':
        return this.toggleMute();
      case 'toggle-captions':
        return this.toggleCaptions();
      case 'toggle-fullscreen':
        return this.toggleFullscreen();
      case 'leave-fullscreen':
        return this.#escape();
      case 'seek-by':
        return this.#targets.stepped(this.seekBy(action.seconds));
      case 'seek-to':
        return this.#goToShare(action.fraction);
      case 'volume-by':
        return this.setVolume(Math.min(1, Math.max(0, this.#playback.volume + action.amount)));
    }
  }

  get #playback(): PlaybackState {
    return this.#targets.film.session.store.$playback.get();
  }

  #goToShare(share: number): void {
    const range = this.#targets.range();
    if (!range) return;
    const timeSeconds = range.startSeconds + (range.endSeconds - range.startSeconds) * share;
    this.seek(timeSeconds);
    this.#targets.stepped(timeSeconds);
  }

  #inFilm(timeSeconds: number): number {
    const { startSeconds = 0, endSeconds = Infinity } = this.#targets.range() ?? {};
    return Math.min(endSeconds, Math.max(startSeconds, timeSeconds));
  }

  /** By mouse the picture plays and pauses; by touch it calls the controls first. */
  #tapOnce({ byTouch, wasQuiet }: PictureTap): void {
    const { paused, ended } = this.#playback;
    if (!byTouch || paused || ended) this.#targets.film.togglePlay();
    else if (wasQuiet) this.stir();
    else this.hush();
  }

  /** One layer at a time. */
  #escape(): void {
    const { fullscreen, stage, closeSheet, failed } = this.#targets;
    if (closeSheet()) return;
    const element = stage();
    if (element) fullscreen.leave(element).catch(failed);
  }
}
