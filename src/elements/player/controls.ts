/** The controls on the film: timeline, clock, sound, captions, settings, full screen. */
import { html, nothing, type TemplateResult } from 'lit';
import type { SeekRange } from '../../core/live-window.js';
import type { PlaybackState } from '../../core/playback.js';
import type { TextValues } from '../../core/text.js';
import { formatClock } from '../../core/time-text.js';
import type { Caption } from '../../media/text-tracks.js';
import { CONTROL_ICONS } from './control-icons.js';
import type { CONTROLS_TEXTS } from './controls-texts.js';
import { icon } from './icons.js';
import type { TimelineGuide } from './timeline-guide.js';

/** What the controls show. */
export interface ControlsState {
  readonly playback: PlaybackState;
  readonly captions: readonly Caption[];
  readonly fullscreen: boolean;
  /** What the timeline is of; `undefined` where there is none. */
  readonly range: SeekRange | undefined;
  /** `undefined` until it has come. */
  readonly guide: TimelineGuide | undefined;
  /** What a live film has in the place of the clock. */
  readonly live: TemplateResult | undefined;
  readonly text: (key: keyof typeof CONTROLS_TEXTS.texts, values?: TextValues) => string;
}

/** What the controls ask for. */
export interface ControlsActions {
  seek(timeSeconds: number): void;
  toggleMute(): void;
  /** 0 to 1. */
  setVolume(volume: number): void;
  toggleCaptions(): void;
  openSettings(click: Event): void;
  toggleFullscreen(): void;
}

/** A file of six seconds often says 5.999. */
const SHORT_OF_SECONDS = 0.05;

/** Part of the timeline below which nobody sees it move, while each step costs a layout. */
const SMALLEST_STEP = 1 / 1000;

/** The played part of the timeline, for its look. */
const PLAYED = '--_played';

/** The bar. */
export function renderControls(state: ControlsState, actions: ControlsActions): TemplateResult {
  const { playback, text, fullscreen, range, live } = state;
  return html`<div class="bar" part="controls" role="group" aria-label=${text('controls')}>
    ${range ? renderTimeline(state, range, actions) : live ? nothing : renderPlaceOfTimeline()}
    <div class="row">
      ${live ?? (range ? renderClock(playback) : nothing)}
      <span class="gap"></span>
      ${renderButton(
        'mute-button',
        playback.muted ? 'muted' : 'sound',
        text(playback.muted ? 'unmute' : 'mute'),
        () => actions.toggleMute(),
      )}
      ${renderVolume(state, actions)} ${renderCaptions(state, actions)} ${renderSettings(state, actions)}
      ${renderButton(
        'fullscreen-button',
        fullscreen ? 'leave-fullscreen' : 'enter-fullscreen',
        text(fullscreen ? 'leave-fullscreen' : 'enter-fullscreen'),
        () => actions.toggleFullscreen(),
      )}
    </div>
  </div>`;
}

/**
 * Moves the timeline to the present time. Its spoken value changes only on focus and by the user, so that a screen
 * reader does not read every second aloud.
 */
export function syncTimeline(timeline: HTMLInputElement | null, timeSeconds: number): void {
  if (!timeline || timeline.matches(':active')) return;
  const shown = parseFloat(timeline.style.getPropertyValue(PLAYED)) / 100;
  const moved = Math.abs(Number(timeline.value) - timeSeconds) / wayOf(timeline);
  if (moved + Math.abs(playedShare(timeline) - shown) < SMALLEST_STEP) return;
  moveTimeline(timeline, timeSeconds);
}

/** Moves the timeline, wherever it is. */
export function moveTimeline(timeline: HTMLInputElement, timeSeconds: number): void {
  timeline.value = String(timeSeconds);
  showPlayed(timeline);
}

/** Keeps the bar from growing when the film says how long it is. */
function renderPlaceOfTimeline(): TemplateResult {
  return html`<div class="time"></div>`;
}

function renderTimeline(
  { text, guide }: ControlsState,
  { startSeconds, endSeconds }: SeekRange,
  actions: ControlsActions,
): TemplateResult {
  return html`<div
    class="time"
    @pointermove=${(event: PointerEvent) => guide?.point(event)}
    @pointerleave=${() => guide?.hide()}
    @keyup=${() => guide?.hide()}
    @focusout=${() => guide?.hide()}
  >
    <input
      class="timeline"
      part="timeline"
      type="range"
      min=${startSeconds}
      max=${endSeconds}
      step="any"
      value=${startSeconds}
      aria-label=${text('timeline')}
      aria-valuetext=${guide?.wordsAtRest ?? nothing}
      @focus=${({ currentTarget }: FocusEvent) => guide?.speak(currentTarget as HTMLInputElement)}
      @input=${({ currentTarget }: InputEvent) => {
        const timeline = currentTarget as HTMLInputElement;
        actions.seek(Number(timeline.value));
        showPlayed(timeline);
        guide?.speak(timeline);
      }}
    />
    ${guide?.element ?? nothing}
  </div>`;
}

function renderClock({ currentTimeSeconds, durationSeconds }: PlaybackState): TemplateResult {
  return html`<span class="clock" part="clock"
    >${formatClock(currentTimeSeconds)}<span class="total">
      / ${formatClock(durationSeconds + SHORT_OF_SECONDS)}</span
    ></span
  >`;
}

/** On and off; which of several is chosen in the settings. */
function renderCaptions(
  { captions, text }: ControlsState,
  actions: ControlsActions,
): TemplateResult | typeof nothing {
  if (captions.length === 0) return nothing;
  return html`<button
    type="button"
    class="button"
    part="button captions-button"
    aria-label=${text('captions')}
    aria-pressed=${captions.some(({ showing }) => showing) ? 'true' : 'false'}
    @click=${() => actions.toggleCaptions()}
  >
    ${icon(CONTROL_ICONS.captions)}
  </button>`;
}

/** Its settings come with the first click, which they cannot answer by themselves yet. */
function renderSettings({ text }: ControlsState, actions: ControlsActions): TemplateResult {
  return html`<button
    type="button"
    class="button settings-button"
    part="button settings-button"
    aria-label=${text('settings')}
    popovertarget="settings"
    @click=${(event: Event) => actions.openSettings(event)}
  >
    ${icon(CONTROL_ICONS.settings)}
  </button>`;
}

function renderVolume({ playback, text }: ControlsState, actions: ControlsActions): TemplateResult {
  return html`<input
    class="volume"
    part="volume"
    type="range"
    min="0"
    max="1"
    step="0.05"
    aria-label=${text('volume')}
    .value=${String(playback.muted ? 0 : playback.volume)}
    @input=${({ currentTarget }: InputEvent) =>
      actions.setVolume(Number((currentTarget as HTMLInputElement).value))}
  />`;
}

function renderButton(
  part: string,
  name: keyof typeof CONTROL_ICONS,
  label: string,
  click: () => void,
): TemplateResult {
  return html`<button type="button" class="button" part="button ${part}" aria-label=${label} @click=${click}>
    ${icon(CONTROL_ICONS[name])}
  </button>`;
}

function wayOf({ min, max }: HTMLInputElement): number {
  return Number(max) - Number(min) || 1;
}

function playedShare(timeline: HTMLInputElement): number {
  return (Number(timeline.value) - Number(timeline.min)) / wayOf(timeline);
}

function showPlayed(timeline: HTMLInputElement): void {
  timeline.style.setProperty(PLAYED, `${(playedShare(timeline) * 100).toFixed(2)}%`);
}
