/** The template of the stage: picture, pins, play button, messages; few nodes while nobody takes an interest. */
import { html, nothing, type TemplateResult } from 'lit';
import { say } from '../base/languages.js';
import { icon, PLAY_ICONS } from './icons.js';
import { PLAYER_TEXTS } from './player-texts.js';
import type { PlayButtonView, PlayerView } from './player-view.js';
import type { ShoppableFilm } from './shoppable-film.js';
import type { StageControls } from './stage-controls.js';

/** Everything the stage shows. */
export interface StageState {
  readonly view: PlayerView;
  readonly film: Pick<ShoppableFilm, 'ownVideo' | 'ownPins' | 'togglePlay'>;
  readonly locale: string;
  readonly disclosure: string | undefined;
  readonly label: string | undefined;
  /** `undefined` until somebody takes an interest. */
  readonly controls: StageControls | undefined;
}

/** Few nodes, because a page may have many players. */
export function renderStage(state: StageState): TemplateResult {
  const { view, film, locale, controls } = state;
  const bar = view.showsBar && controls !== undefined;
  const docked = bar && view.playButton?.place === 'bar' ? 'docked' : '';
  const quiet = view.phase === 'playing' && controls?.quiet === true ? 'quiet' : '';
  const name = say(PLAYER_TEXTS, 'player', locale);
  return html`<div
    class="stage ${docked} ${quiet}"
    part="stage"
    role="region"
    aria-label=${state.label ? `${name}: ${state.label}` : name}
  >
    <slot name="media"></slot
    ><slot></slot
    >${film.ownVideo}${bar ? html`<div class="scrim"></div>` : nothing}${film.ownPins}${view.playButton ? renderPlayButton(view.playButton, state) : nothing}${controls?.render(view)}${
      state.disclosure ? html`<span class="disclosure" part="disclosure">${state.disclosure}</span>` : nothing
    }
  </div>`;
}

/** Always the same node, so that it keeps the focus wherever it stands; it stays in the middle until there is a bar. */
function renderPlayButton({ icon: name, label, place }: PlayButtonView, state: StageState): TemplateResult {
  return html`<button
    type="button"
    class=${place === 'middle' || !state.controls ? 'play middle' : 'play bar-start'}
    part="play-button"
    aria-label=${say(PLAYER_TEXTS, label, state.locale)}
    @click=${() => state.film.togglePlay()}
  >
    ${icon(PLAY_ICONS[name])}
  </button>`;
}
