/** The template of the stage: picture, pins, play button, messages; few nodes while nobody takes an interest. */
import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Hotspot } from '../../core/hotspot.js';
import { renderControls, type ControlsState } from './controls.js';
import { icon } from './icons.js';
import type { PlayerActions } from './player-actions.js';
import type { PlayButtonView, PlayerView } from './player-view.js';

/** Everything the stage shows. */
export interface StageState extends ControlsState {
  readonly view: PlayerView;
  /** The video that the player made; `undefined` while the page has one. */
  readonly video: HTMLVideoElement | undefined;
  /** Those for which the player makes the pin. */
  readonly hotspots: readonly Hotspot[];
  readonly quiet: boolean;
  readonly disclosure: string | undefined;
  /** Names of products that have come into the picture. */
  readonly newProducts: readonly string[];
}

const PIN_PARTS = 'pin, pin-dot, pin-chip, price, price-note';

/** White space between the tags is left out, because each would be a node of every idle player. */
export function renderStage(state: StageState, actions: PlayerActions): TemplateResult {
  const { view, text } = state;
  const docked = view.showsBar && view.playButton?.place === 'bar';
  return html`<div
    class=${classMap({ stage: true, docked, quiet: state.quiet && view.phase === 'playing' })}
    part="stage"
    role="region"
    aria-label=${text('player')}
  >
    <slot></slot>${state.video}${view.showsBar ? html`<div class="scrim"></div>` : nothing}${repeat(
      state.hotspots,
      ({ id }) => id,
      (hotspot) => html`<vitrine-hotspot .hotspot=${hotspot} exportparts=${PIN_PARTS}></vitrine-hotspot>`,
    )}${view.playButton ? renderPlayButton(view.playButton, state, actions) : nothing}${
      view.showsBar ? renderControls(state, actions) : nothing
    }${renderMessages(state, actions)}
    <div class="visually-hidden" role="status">${announcement(state)}</div>
  </div>`;
}

function announcement({ newProducts, text, locale }: StageState): string {
  if (newProducts.length === 0) return '';
  const names = new Intl.ListFormat(locale).format(newProducts);
  return text('new-products', { count: newProducts.length, names });
}

function renderPlayButton(
  { icon: name, label, place }: PlayButtonView,
  { text }: StageState,
  actions: PlayerActions,
): TemplateResult {
  return html`<button
    type="button"
    class=${place === 'middle' ? 'play middle' : 'play bar-start'}
    part="play-button"
    aria-label=${text(label)}
    @click=${() => actions.togglePlay()}
  >
    ${icon(name)}
  </button>`;
}

function renderMessages(state: StageState, actions: PlayerActions): TemplateResult[] {
  const { view, text, disclosure } = state;
  const messages: TemplateResult[] = [];
  if (view.phase === 'waiting')
    messages.push(html`<div class="spinner" role="img" aria-label=${text('waiting')}></div>`);
  if (view.offersSound) messages.push(renderSoundOffer(state, actions));
  if (view.errorText) messages.push(renderError(view.errorText, state, actions));
  if (disclosure) messages.push(html`<span class="disclosure" part="disclosure">${disclosure}</span>`);
  return messages;
}

function renderSoundOffer({ text }: StageState, actions: PlayerActions): TemplateResult {
  return html`<button type="button" class="sound" part="sound-button" @click=${() => actions.toggleMute()}>
    ${icon('muted')} ${text('tap-for-sound')}
  </button>`;
}

function renderError(
  code: NonNullable<PlayerView['errorText']>,
  { text }: StageState,
  actions: PlayerActions,
): TemplateResult {
  return html`<div class="error" part="error" role="alert">
    <p>${text(code)}</p>
    <button type="button" class="retry" part="retry-button" @click=${() => actions.retry()}>
      ${text('retry')}
    </button>
    <code>${code}</code>
  </div>`;
}
