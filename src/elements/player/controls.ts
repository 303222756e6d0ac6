/** The controls on the film: timeline, clock, sound, captions, settings, full screen. */
import { html, nothing, type TemplateResult } from 'lit';
import type { PlaybackState } from '../../core/playback.js';
import type { TextValues } from '../../core/text.js';
import { formatClock, spokenTime } from '../../core/time-text.js';
import type { Caption } from '../../media/text-tracks.js';
import { CONTROL_ICONS } from './control-icons.js';
import type { CONTROLS_TEXTS } from './controls-texts.js';
import { hasDuration } from './controls-view.js';
import { icon } from './icons.js';
import type { TimelineGuide } from './timeline-guide.js';

/** What the controls show. */
export interface ControlsState {
  readonly playback: PlaybackState;
  readonly captions: readonly Caption[];
  readonly fullscreen: boolean;
  /** `undefined` until it has come. */
  readonly guide: TimelineGuide | undefined;
  readonly locale: string;
  readonly text: (key: keyof typeof CONTROLS_TEXTS, values?: TextValues) => string;
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

/** The bar. */
export function renderControls(state: ControlsState, actions: ControlsActions): TemplateResult {
  const { playback, text, fullscreen } = state;
  return html`<div class="bar" part="controls" role="group" aria-label=${text('controls')}>
    ${hasDuration(playback) ? renderTimeline(state, actions) : nothing}
    <div class="row">
      ${hasDuration(playback) ? renderClock(playback) : nothing}
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
  const moved = Math.abs(Number(timeline.value) - timeSeconds);
  if (moved < Number(timeline.max) * SMALLEST_STEP) return;
  timeline.value = String(timeSeconds);
  showPlayed(timeline);
}

/** Moves the timeline to where somebody has gone by key; answers whether it says so itself, because it has the focus. */
export function stepTimeline(timeline: HTMLInputElement, timeSeconds: number, state: ControlsState): boolean {
  timeline.value = String(timeSeconds);
  showPlayed(timeline);
  if ((timeline.getRootNode() as ShadowRoot).activeElement !== timeline) return false;
  speak(timeline, state);
  state.guide?.show(timeSeconds);
  return true;
}

function renderTimeline(state: ControlsState, actions: ControlsActions): TemplateResult {
  const { playback, text, guide } = state;
  const duration = playback.durationSeconds;
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
      min="0"
      max=${duration}
      step="any"
      aria-label=${text('timeline')}
      aria-valuetext=${text('time-of', { time: formatClock(0), duration: formatClock(duration) })}
      @focus=${({ currentTarget }: FocusEvent) => speak(currentTarget as HTMLInputElement, state)}
      @input=${({ currentTarget }: InputEvent) => {
        const timeline = currentTarget as HTMLInputElement;
        actions.seek(Number(timeline.value));
        showPlayed(timeline);
        speak(timeline, state);
      }}
    />
    ${guide?.element ?? nothing}
  </div>`;
}

function speak(timeline: HTMLInputElement, { playback, guide, text, locale }: ControlsState): void {
  const seconds = Number(timeline.value);
  const time = spokenTime(seconds, locale);
  const duration = spokenTime(playback.durationSeconds, locale);
  const chapter = guide?.titleAt(seconds);
  timeline.ariaValueText = chapter
    ? text('time-in-chapter', { time, duration, chapter })
    : text('time-of', { time, duration });
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

function showPlayed(timeline: HTMLInputElement): void {
  const share = Number(timeline.value) / (Number(timeline.max) || 1);
  timeline.style.setProperty('--_played', `${(share * 100).toFixed(2)}%`);
}
