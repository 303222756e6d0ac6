/** Keeps the hotspots of a film in step with the tags that player and page name. */
import type { Problem } from '../../core/problem.js';
import type { HotspotStore } from '../../stores/hotspot-store.js';
import { loadTags, readInlineTags, type TagReading } from './pin-sources.js';

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
    if (!tags) return;
    try {
      const reading = await loadTags(tags, where, signal);
      if (!signal.aborted) this.#take('file', reading);
    } catch (cause) {
      if (!signal.aborted) this.#report({ code: 'tags-unreachable', where, cause });
    }
  }

  /** Takes the tags that stand inside the player. */
  async readInline(player: Element, where: string, film: AbortSignal): Promise<void> {
    const reading = await readInlineTags(player, where);
    if (reading && !film.aborted) this.#take('inline', reading);
  }

  #take(origin: 'file' | 'inline', { hotspots, problems }: TagReading): void {
    this.#store.setSource(origin, hotspots);
    problems.forEach(this.#report);
  }
}
