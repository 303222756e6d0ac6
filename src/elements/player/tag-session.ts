/** Keeps the hotspots of a film in step with the tags that player and page name. */
import type { FilmTrack } from '../../core/playback.js';
import type { Problem } from '../../core/problem.js';
import type { HotspotStore } from '../../stores/hotspot-store.js';
import type * as PinSources from './pin-sources.js';

/** A source whose pins are read from somewhere. */
type ReadOrigin = 'file' | 'inline' | 'track';

/** Reads pins; `null` where there is nothing to read. */
type ReadPins = (sources: typeof PinSources) => Promise<PinSources.TagReading | null>;

/** The tags of one film after the other. */
export class TagSession {
  readonly #store: HotspotStore;
  readonly #report: (problem: Problem) => void;
  #file = new AbortController();

  constructor(store: HotspotStore, report: (problem: Problem) => void) {
    this.#store = store;
    this.#report = report;
  }

  /** Replaces the tags of the file; a slower answer for the ones before is dropped. */
  async load(tags: string | object | undefined, where: string, film: AbortSignal): Promise<void> {
    this.#file.abort();
    this.#file = new AbortController();
    const signal = AbortSignal.any([film, this.#file.signal]);
    this.#store.setSource('file', []);
    if (tags) await this.#read('file', where, signal, ({ loadTags }) => loadTags(tags, where, signal));
  }

  /** Takes the tags that stand inside the player; of a film that was given to it, only those of the film's tracks. */
  async readInside(
    player: Element,
    given: { readonly tracks?: readonly FilmTrack[] } | undefined,
    where: string,
    film: AbortSignal,
  ): Promise<void> {
    const tracks = given?.tracks ?? [];
    if (!given && player.querySelector('script[data-vitrine=tags]')) {
      await this.#read('inline', where, film, (sources) => sources.readInlineTags(player, where));
    }
    if (tracks.length === 0 && !player.querySelector('track[kind=metadata]')) return;
    await this.#read('track', where, film, (sources) =>
      sources.readTrackTags(given ? tracks : sources.tracksInside(player), film),
    );
  }

  async #read(origin: ReadOrigin, where: string, signal: AbortSignal, read: ReadPins): Promise<void> {
    try {
      const reading = await read(await import('./pin-sources.js'));
      if (signal.aborted || !reading) return;
      this.#store.setSource(origin, reading.hotspots);
      reading.problems.forEach(this.#report);
    } catch (cause) {
      if (!signal.aborted) this.#report({ code: 'tags-unreachable', where, cause });
    }
  }
}
