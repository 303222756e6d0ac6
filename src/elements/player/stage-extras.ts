/** What comes right after the bar, so that the bar is there sooner: what is said over the film, what taps do, and the pins of a stream. */
import { html, nothing, type TemplateResult } from 'lit';
import { createLocalStore } from '../../browser/local-store.js';
import { say } from '../base/languages.js';
import { adoptStyles } from '../base/adopt-styles.js';
import { needTag } from '../base/lazy-tags.js';
import { filmRange } from './controls-view.js';
import type { LiveFilm } from './live-film.js';
import { LiveWords } from './live-words.js';
import { renderMessages, type MessagesActions, type MessagesState, type MessagesText } from './messages.js';
import { MESSAGES_TEXTS } from './messages-texts.js';
import { messagesStyles } from './messages.styles.js';
import { leavePins, renderShelf } from './product-shelf.js';
import { productShelfStyles } from './product-shelf.styles.js';
import type { PlayerPhase } from './player-view.js';
import { renderSeekStep, spokenSeekStep } from './seek-step.js';
import { offersSound } from './sound-offer.js';
import type { PictureTap } from './stage-input.js';
import type { StreamPins, StreamPinsHost } from './stream-pins.js';
import { TapZones } from './tap-zones.js';
import { ViewerMemory, type MemoryHost } from './viewer-memory.js';

/** What the extras need of their player. */
export interface ExtrasHost extends MemoryHost, Omit<StreamPinsHost, 'say'> {
  readonly player: Element & { readonly autoplay: boolean };
  readonly stage: () => HTMLElement | null;
  readonly locale: () => string;
  /** Something changed that is in no store. */
  readonly changed: () => void;
  /** A part of the controls could not be loaded. */
  readonly failed: (cause: unknown) => void;
}

/** What they ask for. */
export interface ExtrasActions extends MessagesActions {
  /** Somebody has decided about the sound. */
  readonly choseSound: boolean;
  /** Answers the time, in seconds, to which the film goes. */
  seekBy(seconds: number): number;
}

/** The extras of one player. */
export class StageExtras {
  readonly live: LiveWords;
  readonly memory: ViewerMemory;
  readonly #zones: TapZones;
  #liveFilm: LiveFilm | undefined;
  #wantsLiveFilm = false;
  #streamPins: StreamPins | undefined;
  #wantsStreamPins = false;
  readonly #host: ExtrasHost;
  readonly #root: ShadowRoot;
  readonly #actions: ExtrasActions;
  #connection: AbortSignal = AbortSignal.abort();
  #ended = false;

  constructor(host: ExtrasHost, root: ShadowRoot, actions: ExtrasActions) {
    this.#host = host;
    this.#root = root;
    this.#actions = actions;
    this.live = new LiveWords(host.changed);
    this.memory = new ViewerMemory(host, createLocalStore());
    this.#zones = new TapZones({
      seekBy: (seconds) => actions.seekBy(seconds),
      went: host.changed,
      ended: (run) => this.live.say(spokenSeekStep(run, host.locale(), this.#text)),
    });
    adoptStyles(root, messagesStyles, productShelfStyles);
  }

  /** Works until the signal is aborted. */
  watch(signal: AbortSignal): void {
    this.#connection = signal;
    this.#liveFilm?.watch(signal);
    for (const name of ['online', 'offline']) addEventListener(name, this.#host.changed, { signal });
    signal.addEventListener('abort', () => {
      this.live.stop();
      this.#zones.stop();
    });
  }

  /** Custom states of the player. */
  get states(): Readonly<Record<'live' | 'at-live-edge', boolean>> {
    return { live: this.#isLive, 'at-live-edge': this.liveFilm?.secondsBehind === 0 };
  }

  /** The live film; `undefined` while none plays, or its code has not come. */
  get liveFilm(): LiveFilm | undefined {
    return this.#isLive ? this.#liveFilm : undefined;
  }

  /** Taps by a finger go through a film that has begun; answers whether this may be one of them. */
  takeTap({ byTouch, clientX }: PictureTap, alone: () => void): boolean {
    const { film, stage } = this.#host;
    const playback = film.session.store.$playback.get();
    const { left = 0, width = 0 } = stage()?.getBoundingClientRect() ?? {};
    const range = filmRange(playback) ?? this.liveFilm?.range;
    if (!byTouch || !film.started || playback.ended || !range || width === 0) return false;
    this.#zones.tap((clientX - left) / width, alone);
    return true;
  }

  /** Lies under the bar. `ended`: the film has, and the player shows its controls. */
  renderShelf(ended: boolean): TemplateResult | typeof nothing {
    const hasProducts = this.#host.film.hotspots.$hotspots.get().length > 0;
    const begins = ended && !this.#ended;
    this.#ended = ended;
    if (begins) this.#begin(hasProducts);
    return ended && hasProducts ? renderShelf(this.#text) : nothing;
  }

  /** Lies over everything else. */
  renderMessages(phase: PlayerPhase): TemplateResult {
    void this.#followStream();
    void this.#followLive();
    const state = this.#messages(phase);
    const { waiting, why, text } = state;
    this.memory.follow();
    this.#noteProducts();
    this.live.noteWaiting(waiting ? why || text('waiting') : '');
    const { run } = this.#zones;
    const offer = state.error ? undefined : this.#streamPins?.offers?.render();
    return html`${offer ?? nothing}${run ? renderSeekStep(run, this.#host.locale()) : nothing}${renderMessages(state, this.#actions)}
      <div class="visually-hidden" role="status">${this.live.words}</div>`;
  }

  readonly #text: MessagesText = (key, values) => say(MESSAGES_TEXTS, key, this.#host.locale(), values);

  #messages(phase: PlayerPhase): MessagesState {
    const { film, player } = this.#host;
    const playback = film.session.store.$playback.get();
    const startsByItself = player.autoplay || film.session.video?.autoplay === true;
    return {
      text: this.#text,
      waiting: phase === 'waiting',
      why: navigator.onLine ? (this.liveFilm?.standstill ?? '') : this.#text('offline'),
      error: playback.error,
      offersSound: offersSound({ playback, startsByItself, choseSound: this.#actions.choseSound }),
    };
  }

  /** Only films of hls.js, which have a `blob:` address, and channels of the page bring such pins. */
  async #followStream(): Promise<void> {
    this.#streamPins?.follow();
    const { film, player, failed } = this.#host;
    const mayHavePins = player.hasAttribute('updates') || film.session.video?.currentSrc.startsWith('blob:');
    if (this.#wantsStreamPins || !mayHavePins) return;
    this.#wantsStreamPins = true;
    try {
      const { StreamPins } = await import('./stream-pins.js');
      const host = { ...this.#host, say: (words: string): void => this.live.say(words) };
      this.#streamPins = new StreamPins(host, this.#root);
      this.#streamPins.follow();
    } catch (cause) {
      failed(cause);
    }
  }

  get #isLive(): boolean {
    return this.#host.film.session.store.$playback.get().durationSeconds === Infinity;
  }

  async #followLive(): Promise<void> {
    this.#liveFilm?.follow();
    if (this.#wantsLiveFilm || !this.#isLive) return;
    this.#wantsLiveFilm = true;
    const { changed, failed } = this.#host;
    try {
      const { LiveFilm } = await import('./live-film.js');
      this.#liveFilm = new LiveFilm(this.#host, this.#root);
      this.#liveFilm.watch(this.#connection);
      changed();
    } catch (cause) {
      failed(cause);
    }
  }

  #begin(hasProducts: boolean): void {
    const text = this.#text;
    queueMicrotask(() => this.live.say(text(hasProducts ? 'ended-with-products' : 'ended')));
    if (!hasProducts) return;
    needTag('vitrine-product-list').catch(this.#host.failed);
    leavePins(this.#host.stage());
  }

  #noteProducts(): void {
    const text = this.#text;
    const { locale, player } = this.#host;
    if (player.hasAttribute('without-announcements')) return;
    const names = this.#host.film.pins?.newNames ?? [];
    this.live.noteProducts(names, () =>
      text('new-products', {
        count: names.length,
        names: new Intl.ListFormat(locale()).format(names),
      }),
    );
  }
}
