/** What comes right after the bar, so that the bar is there sooner: what is said over the film, and what lies on its timeline. */
import { html, nothing, type TemplateResult } from 'lit';
import { adoptStyles } from '../base/adopt-styles.js';
import { needTag } from '../base/lazy-tags.js';
import { LiveWords } from './live-words.js';
import { renderMessages, type MessagesActions, type MessagesState } from './messages.js';
import { messagesStyles } from './messages.styles.js';
import { renderShelf } from './product-shelf.js';
import { productShelfStyles } from './product-shelf.styles.js';
import { renderSeekStep, spokenSeekStep } from './seek-step.js';
import { TapZones } from './tap-zones.js';
import { TimelineGuide, type GuideHost } from './timeline-guide.js';

/** What the extras need of their player. */
export interface ExtrasHost extends GuideHost {
  readonly locale: () => string;
  readonly text: MessagesState['text'];
  /** Something changed that is in no store. */
  readonly changed: () => void;
  /** A part of the controls could not be loaded. */
  readonly failed: (cause: unknown) => void;
}

/** What they ask for. */
export interface ExtrasActions extends MessagesActions {
  /** Answers the time, in seconds, to which the film goes. */
  seekBy(seconds: number): number;
}

/** The extras of one player. */
export class StageExtras {
  readonly guide: TimelineGuide;
  readonly live: LiveWords;
  readonly zones: TapZones;
  readonly #host: ExtrasHost;
  readonly #actions: ExtrasActions;
  #ended = false;

  constructor(host: ExtrasHost, root: ShadowRoot, actions: ExtrasActions) {
    this.#host = host;
    this.#actions = actions;
    this.guide = new TimelineGuide(host, root);
    this.live = new LiveWords(host.changed);
    this.zones = new TapZones({
      seekBy: (seconds) => actions.seekBy(seconds),
      went: host.changed,
      ended: (run) => this.live.say(spokenSeekStep(run, host.locale(), host.text)),
    });
    adoptStyles(root, messagesStyles, productShelfStyles);
  }

  /** Works until the signal is aborted. */
  watch(signal: AbortSignal): void {
    this.guide.watch(signal);
    signal.addEventListener('abort', () => {
      this.live.stop();
      this.zones.stop();
    });
  }

  /** Lies under the bar. `ended`: the film has, and the player shows its controls. */
  renderShelf(ended: boolean): TemplateResult | typeof nothing {
    const hasProducts = this.#host.film.hotspots.$hotspots.get().length > 0;
    const begins = ended && !this.#ended;
    this.#ended = ended;
    if (begins) this.#begin(hasProducts);
    return ended && hasProducts ? renderShelf(this.#host) : nothing;
  }

  /** Lies over everything else. */
  renderMessages(state: MessagesState): TemplateResult {
    const { waiting, offline, text } = state;
    this.#noteProducts();
    this.live.noteWaiting(waiting ? text(offline ? 'offline' : 'waiting') : '');
    const { run } = this.zones;
    return html`${run ? renderSeekStep(run, this.#host.locale()) : nothing}${renderMessages(state, this.#actions)}
      <div class="visually-hidden" role="status">${this.live.words}</div>`;
  }

  #begin(hasProducts: boolean): void {
    const { text, failed } = this.#host;
    queueMicrotask(() => this.live.say(text(hasProducts ? 'ended-with-products' : 'ended')));
    if (hasProducts) needTag('vitrine-product-list').catch(failed);
  }

  #noteProducts(): void {
    const { text, locale } = this.#host;
    const names = this.#host.film.pins?.newNames ?? [];
    this.live.noteProducts(names, () =>
      text('new-products', {
        count: names.length,
        names: new Intl.ListFormat(locale()).format(names),
      }),
    );
  }
}
