/** What is said over the film: it is loading, it has sound, it cannot be played. */
import { html, nothing, type TemplateResult } from 'lit';
import type { PlaybackError } from '../../core/playback.js';
import type { TextValues } from '../../core/text.js';
import { CONTROL_ICONS } from './control-icons.js';
import { icon } from './icons.js';
import type { MESSAGES_TEXTS } from './messages-texts.js';

/** Says a text of the messages. */
export type MessagesText = (key: keyof typeof MESSAGES_TEXTS.texts, values?: TextValues) => string;

/** What the messages depend on. */
export interface MessagesState {
  readonly text: MessagesText;
  readonly waiting: boolean;
  /** Why nothing comes, where that is known; else empty. */
  readonly why: string;
  readonly offersSound: boolean;
  readonly error: PlaybackError | null;
}

/** What can be done about them. */
export interface MessagesActions {
  toggleMute(): void;
  retry(): void;
}

/** At most one of each. */
export function renderMessages(state: MessagesState, actions: MessagesActions): TemplateResult {
  const { waiting, why, offersSound, error, text } = state;
  return html`${waiting ? html`<div class="spinner" role="img" aria-label=${text('waiting')}></div>` : nothing}
  ${waiting && why ? html`<p class="why">${why}</p>` : nothing}
  ${offersSound ? renderSoundOffer(state, actions) : nothing}
  ${error ? renderError(error, state, actions) : nothing}`;
}

function renderSoundOffer({ text }: MessagesState, actions: MessagesActions): TemplateResult {
  return html`<button type="button" class="sound" part="sound-button" @click=${() => actions.toggleMute()}>
    ${icon(CONTROL_ICONS.muted)} ${text('sound-on')}
  </button>`;
}

function renderError(
  { code }: PlaybackError,
  { text }: MessagesState,
  actions: MessagesActions,
): TemplateResult {
  return html`<div class="error" part="error" role="alert">
    <p>${text(code)}</p>
    <button type="button" class="retry" part="retry-button" @click=${() => actions.retry()}>
      ${text('retry')}
    </button>
    <code>${code}</code>
  </div>`;
}
