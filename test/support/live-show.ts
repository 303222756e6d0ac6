/** A live show as a test wants it; the test server rolls its playlist forward. */

/** A range of the stream's playlist, in seconds of the show. */
export interface ShowRange {
  readonly id: string;
  readonly start: number;
  readonly end?: number;
  /** As they stand in the playlist. */
  readonly attributes: string;
}

/** How the show is. */
export interface Show {
  /** Seconds since it began. Below 30, its first second is still in the playlist, and film time is time of the show. */
  readonly age: number;
  /** Nothing new comes after this second. */
  readonly stopsAfter?: number;
  /** Until this second, when the playlist has all of it. */
  readonly resumesAt?: number;
  readonly ranges?: readonly ShowRange[];
}

/** The address of a show that begins now. */
export function showUrl(type: 'fmp4' | 'mpegts', { age, ...show }: Show): string {
  const begun = Date.now() - age * 1000;
  return `/live/${type}/index.m3u8?show=${encodeURIComponent(JSON.stringify({ begun, ...show }))}`;
}

/** The address of Server-Sent Events: each connection gets the next of these texts. */
export function eventsUrl(...replies: readonly string[]): string {
  return `/live/events?replies=${encodeURIComponent(JSON.stringify(replies))}`;
}
