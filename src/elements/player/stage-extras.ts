/** What comes right after the bar, so that the bar is there sooner: what is said over the film, and what lies on its timeline. */
import { html, nothing, type TemplateResult } from 'lit';
import { adoptStyles } from '../base/adopt-styles.js';
import { needTag } from '../base/lazy-tags.js';
import { LiveWords } from './live-words.js';
import { renderMessages, type MessagesActions, type MessagesState } from './messages.js';
import { messagesStyles } from './messages.styles.js';
import { renderShelf } from './product-shelf.js';
import { productShelfStyles } from './product-shelf.styles.js';
import { TimelineGuide, type GuideHost } from './timeline-guide.js';

/** What the extras need of their player. */
export interface ExtrasHost extends GuideHost {
  readonly locale: () => string;
  /** Something changed that is in no store. */
  readonly changed: () => void;
  /** A part of the controls could not be loaded. */
  readonly failed: (cause: unknown) => void;
}

/** The extras of one player. */
export class StageExtras {
  readonly guide: TimelineGuide;
  readonly live: LiveWords;
  readonly #host: ExtrasHost;
  readonly #actions: MessagesActions;
  #ended = false;

  constructor(host: ExtrasHost, root: ShadowRoot, actions: MessagesActions) {
    this.#host = host;
    this.#actions = actions;
    this.guide = new TimelineGuide(host, root);
    this.live = new LiveWords(host.changed);
    adoptStyles(root, messagesStyles, productShelfStyles);
  }

  /** Works until the signal is aborted. */
  watch(signal: AbortSignal): void {
    this.guide.watch(signal);
    signal.addEventListener('abort', () => this.live.stop());
  }

  /** Lies under the bar. `ended`: the film has, and the player shows its controls. */
  renderShelf(ended: boolean, text: MessagesState['text']): TemplateResult | typeof nothing {
    const hasProducts = this.#host.film.hotspots.$hotspots.get().length > 0;
    const begins = ended && !this.#ended;
    this.#ended = ended;
    if (begins) this.#begin(hasProducts, text);
    return ended && hasProducts ? renderShelf({ text }) : nothing;
  }

  /** Lies over everything else. */
  renderMessages(state: MessagesState): TemplateResult {
    const { waiting, offline, text } = state;
    this.#noteProducts(text);
    this.live.noteWaiting(waiting ? text(offline ? 'offline' : 'waiting') : '');
    return html`${renderMessages(state, this.#actions)}
      <div class="visually-hidden" role="status">${this.live.words}</div>`;
  }

  #begin(hasProducts: boolean, text: MessagesState['text']): void {
    queueMicrotask(() => this.live.say(text(hasProducts ? 'ended-with-products' : 'ended')));
    if (hasProducts) needTag('vitrine-product-list').catch(this.#host.failed);
  }

  #noteProducts(text: MessagesState['text']): void {
    const names = this.#host.film.pins?.newNames ?? [];
    this.live.noteProducts(names, () =>
      text('new-products', {
        count: names.length,
        names: new Intl.ListFormat(this.#host.locale()).format(names),
      }),
    );
  }
}
