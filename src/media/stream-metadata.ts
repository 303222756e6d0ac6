/** What a stream says beside picture and sound: its engine tells it here, and whoever wants it watches the video. */
import type { StreamRange } from '../core/stream-tags.js';

/** What is known of the stream in a video. */
export interface StreamMetadata {
  readonly ranges: readonly StreamRange[];
  /** Film time in seconds of a wall-clock time in milliseconds since the epoch; `undefined` for a stream without dates. */
  timeOfDate(dateMilliseconds: number): number | undefined;
}

type Listener = (metadata: StreamMetadata) => void;

/** A stream that says nothing. */
export const NO_METADATA: StreamMetadata = { ranges: [], timeOfDate: () => undefined };

const known = new WeakMap<HTMLMediaElement, StreamMetadata>();
const listeners = new WeakMap<HTMLMediaElement, Set<Listener>>();

/** For engines: what the stream says now, as a whole. */
export function tellMetadata(media: HTMLMediaElement, metadata: StreamMetadata): void {
  known.set(media, metadata);
  listeners.get(media)?.forEach((listener) => listener(metadata));
}

/** Calls back with what the stream says, now and whenever it says something else, until the signal is aborted. */
export function watchMetadata(media: HTMLMediaElement, listener: Listener, signal: AbortSignal): void {
  if (signal.aborted) return;
  const watching = listeners.get(media) ?? new Set();
  listeners.set(media, watching.add(listener));
  signal.addEventListener('abort', () => watching.delete(listener));
  listener(known.get(media) ?? NO_METADATA);
}
