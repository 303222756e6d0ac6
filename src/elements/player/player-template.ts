/** The template of the stage: picture, pins, play button, messages; few nodes while nobody takes an interest. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Hotspot } from '../../core/hotspot.js';
import type { TextValues } from '../../core/text.js';
import { icon, PLAY_ICONS } from './icons.js';
import type { PLAYER_TEXTS } from './player-texts.js';
import type { PlayButtonView, PlayerView } from './player-view.js';
import type { StageControls } from './stage-controls.js';

/** Everything the stage shows. */
export interface StageState {
  readonly view: PlayerView;
  readonly text: (key: keyof typeof PLAYER_TEXTS, values?: TextValues) => string;
  readonly locale: string;
  /** The video that the player made; `undefined` while the page has one. */
  readonly video: HTMLVideoElement | undefined;
  /** Those for which the player makes the pin. */
  readonly hotspots: readonly Hotspot[];
  readonly disclosure: string | undefined;
  /** Names of products that have come into the picture. */
  readonly newProducts: readonly string[];
  /** `undefined` until somebody takes an interest. */
  readonly controls: StageControls | undefined;
  togglePlay(): void;
}

const PIN_PARTS = 'pin, pin-dot, pin-chip, price, price-note';

/** Few nodes, because a page may have many players. */
export function renderStage(state: StageState): TemplateResult {
  const { view, text, controls } = state;
  const bar = view.showsBar && controls !== undefined;
  const docked = bar && view.playButton?.place === 'bar' ? 'docked' : '';
  const quiet = view.phase === 'playing' && controls?.quiet === true ? 'quiet' : '';
  return html`<div class="stage ${docked} ${quiet}" part="stage" role="region" aria-label=${text('player')}>
    <slot></slot>${state.video}${bar ? html`<div class="scrim"></div>` : nothing}${repeat(
      state.hotspots,
      ({ id }) => id,
      (hotspot) => html`<vitrine-hotspot .hotspot=${hotspot} exportparts=${PIN_PARTS}></vitrine-hotspot>`,
    )}${view.playButton ? renderPlayButton(view.playButton, state) : nothing}${controls?.render(view)}${
      state.disclosure ? html`<span class="disclosure" part="disclosure">${state.disclosure}</span>` : nothing
    }
    <div class="visually-hidden" role="status">${announcement(state)}</div>
  </div>`;
}

function announcement({ newProducts, text, locale }: StageState): string {
  if (newProducts.length === 0) return '';
  const names = new Intl.ListFormat(locale).format(newProducts);
  return text('new-products', { count: newProducts.length, names });
}

/** Always the same node, so that it keeps the focus wherever it stands; it stays in the middle until there is a bar. */
function renderPlayButton({ icon: name, label, place }: PlayButtonView, state: StageState): TemplateResult {
  return html`<button
    type="button"
    class=${place === 'middle' || !state.controls ? 'play middle' : 'play bar-start'}
    part="play-button"
    aria-label=${state.text(label)}
    @click=${() => state.togglePlay()}
  >
    ${icon(PLAY_ICONS[name])}
  </button>`;
}
