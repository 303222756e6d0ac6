/** Pins that come while the film plays: in the stream itself, and from a server that the page names. */
import { listenToEvents } from '../../browser/event-stream-connection.js';
import type { ServerEvent } from '../../core/event-stream.js';
import type { Hotspot } from '../../core/hotspot.js';
import { readLiveUpdate, type LiveUpdate } from '../../core/live-updates.js';
import type { Problem } from '../../core/problem.js';
import { readStreamOffers } from '../../core/stream-offers.js';
import { readStreamPins } from '../../core/stream-tags.js';
import { NO_METADATA, watchMetadata, type StreamMetadata } from '../../media/stream-metadata.js';
import { filmTimeOf } from '../../media/stream-offset.js';
import type { VitrineShop } from '../shop/shop.js';
import type { OffersHost, StreamOffers } from './stream-offers.js';

/** What these pins need of their player. */
export interface StreamPinsHost extends OffersHost {
  readonly report: (problem: Problem) => void;
  /** A part of the controls could not be loaded. */
  readonly failed: (cause: unknown) => void;
}

/** An event, and the film time at which it came. */
interface Heard {
  readonly event: ServerEvent;
  readonly nowSeconds: number;
  readonly url: string;
}

/** The pins of one film after the other. */
export class StreamPins {
  readonly #host: StreamPinsHost;
  readonly #root: ShadowRoot;
  #offers: Promise<StreamOffers> | undefined;
  /** Notes and coupons; `undefined` while the stream has none. */
  offers: StreamOffers | undefined;
  #film: AbortSignal = AbortSignal.abort();
  #channel = new AbortController();
  #url: string | undefined;
  #metadata: StreamMetadata = NO_METADATA;
  /** The last word of the server on each pin, in the order in which they came. */
  #heard = new Map<string, Heard>();
  #shown = '';
  #told = new Set<string>();

  constructor(host: StreamPinsHost, root: ShadowRoot) {
    this.#host = host;
    this.#root = root;
  }

  /** Follows the film that plays now, and the channel that the page names now. */
  follow(): void {
    const { signal, video } = this.#host.film.session;
    const updates = this.#host.player.getAttribute('updates') ?? undefined;
    const isOther = signal !== this.#film;
    if (!video || (!isOther && updates === this.#url)) return;
    if (isOther) this.#begin(video, signal);
    this.#url = updates;
    this.#channel.abort();
    this.#channel = new AbortController();
    if (updates) this.#listen(updates, video, AbortSignal.any([signal, this.#channel.signal]));
  }

  #begin(video: HTMLVideoElement, film: AbortSignal): void {
    this.#film = film;
    this.#heard = new Map();
    this.#shown = '';
    this.#told = new Set();
    const take = (metadata: StreamMetadata): void => {
      this.#metadata = metadata;
      this.#show();
      void this.#offer(metadata);
    };
    watchMetadata(video, take, film);
  }

  #listen(url: string, video: HTMLVideoElement, signal: AbortSignal): void {
    const event = (serverEvent: ServerEvent): void =>
      this.#hear({ event: serverEvent, nowSeconds: filmTimeOf(video), url }, signal);
    const lost = (cause: unknown): void =>
      this.#host.report({ code: 'updates-unreachable', where: url, cause });
    void listenToEvents(url, { event, lost }, signal);
  }

  #hear(heard: Heard, signal: AbortSignal): void {
    const update = this.#read(heard);
    if (!update) return;
    if (update.kind === 'problem') return this.#host.report(update.problem);
    if (update.kind === 'product') return this.#refreshLater(update.ids, update.spreadSeconds, signal);
    const key = `${update.kind} ${update.kind === 'pin' ? update.hotspot.id : update.id}`;
    this.#heard.delete(key);
    this.#heard.set(key, heard);
    this.#show();
  }

  /** Read again whenever the stream says more, because a date may have come before the stream's own dates. */
  #read({ event, nowSeconds, url }: Heard): LiveUpdate | undefined {
    return readLiveUpdate(event, { nowSeconds, timeOfDate: this.#metadata.timeOfDate }, url);
  }

  #inStream(): readonly Hotspot[] {
    const readings = readStreamPins(this.#metadata.ranges);
    for (const { problem } of readings) if (problem) this.#reportOnce(problem);
    return readings.map(({ hotspot }) => hotspot).filter((hotspot) => hotspot !== undefined);
  }

  /** The server has the last word on a pin that the stream names as well; whoever rewinds sees an unpinned one again. */
  #show(): void {
    const byId = new Map(this.#inStream().map((hotspot) => [hotspot.id, hotspot]));
    for (const heard of this.#heard.values()) this.#apply(this.#read(heard), byId);
    const hotspots = [...byId.values()];
    // A stream says all of it again with every segment.
    const shown = JSON.stringify(hotspots);
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#host.film.hotspots.setSource('stream', hotspots);
  }

  #apply(update: LiveUpdate | undefined, byId: Map<string, Hotspot>): void {
    if (update?.kind === 'problem') this.#reportOnce(update.problem);
    if (update?.kind === 'pin') byId.set(update.hotspot.id, update.hotspot);
    if (update?.kind !== 'unpin') return;
    const pin = byId.get(update.id);
    if (pin) byId.set(update.id, { ...pin, end: update.endSeconds });
  }

  /** The code of the offers comes with the first one. */
  async #offer({ ranges }: StreamMetadata): Promise<void> {
    const { player, failed, changed } = this.#host;
    if (!this.offers && readStreamOffers(ranges).length === 0) return;
    try {
      this.#offers ??= import('./stream-offers.js').then(
        (part) => new part.StreamOffers(this.#host, this.#root, () => shopsOf(player)[0]?.shop),
      );
      this.offers = await this.#offers;
      this.offers.take(this.#metadata.ranges);
      changed();
    } catch (cause) {
      this.#offers = undefined;
      failed(cause);
    }
  }

  #reportOnce(problem: Problem): void {
    const key = `${problem.where} ${problem.detail}`;
    if (this.#told.has(key)) return;
    this.#told.add(key);
    this.#host.report(problem);
  }

  /** Asks the shop again, each viewer at another moment. */
  #refreshLater(ids: readonly string[], spreadSeconds: number, signal: AbortSignal): void {
    const refresh = (): void =>
      shopsOf(this.#host.player).forEach(({ shop }) => void shop?.products.refresh(ids));
    const timer = setTimeout(refresh, Math.random() * spreadSeconds * 1000);
    signal.addEventListener('abort', () => clearTimeout(timer));
  }
}

/** The shop around the player, else all of the page. */
function shopsOf(player: Element): readonly VitrineShop[] {
  const around = player.closest('vitrine-shop');
  return around ? [around] : [...document.querySelectorAll('vitrine-shop')];
}
