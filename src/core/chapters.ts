/** Chapters of a film: where each begins, and which one a time lies in. */

/** A chapter; it lasts until its end or, without one, until the next begins. */
export interface Chapter {
  /** Film time in seconds. */
  readonly start: number;
  /** Film time in seconds; the chapter ends before. */
  readonly end?: number;
  readonly title: string;
}

/** In the order of the film, without those that have no time or no title. */
export function orderChapters(chapters: readonly Chapter[]): readonly Chapter[] {
  return chapters
    .filter(({ start, title }) => Number.isFinite(start) && start >= 0 && title)
    .sort((one, other) => one.start - other.start);
}

/** The chapter of a time; `undefined` between two and before the first. */
export function chapterAt(chapters: readonly Chapter[], timeSeconds: number): Chapter | undefined {
  const last = chapters.findLast(({ start }) => start <= timeSeconds);
  return last && timeSeconds < (last.end ?? Infinity) ? last : undefined;
}

/** Where the chapters part, as shares of the duration; not at its edges. */
export function chapterBoundaries(chapters: readonly Chapter[], durationSeconds: number): readonly number[] {
  const moments = chapters.flatMap(({ start, end }) => (end === undefined ? [start] : [start, end]));
  return [...new Set(moments)]
    .filter((moment) => moment > 0 && moment < durationSeconds)
    .map((moment) => moment / durationSeconds);
}
