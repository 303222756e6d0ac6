/** The table of playback: which keys of the state an event of the media element may have changed, and how each is read. */
import { INITIAL_PLAYBACK, type PlaybackError, type PlaybackState } from '../core/playback.js';
import { filmTimeOf } from './stream-offset.js';

type Key = keyof PlaybackState;

const READ: { readonly [K in Key]: (media: HTMLMediaElement) => PlaybackState[K] } = {
  paused: (media) => media.paused,
  ended: (media) => media.ended,
  seeking: (media) => media.seeking,
  waiting: (media) => !media.paused && !media.ended && media.readyState < media.HAVE_FUTURE_DATA,
  muted: (media) => media.muted,
  volume: (media) => media.volume,
  rate: (media) => media.playbackRate,
  currentTimeSeconds: filmTimeOf,
  durationSeconds: (media) => media.duration,
  pictureWidth: (media: Partial<HTMLVideoElement>) => media.videoWidth ?? 0,
  pictureHeight: (media: Partial<HTMLVideoElement>) => media.videoHeight ?? 0,
  readyState: (media) => media.readyState,
  error: (media) => errorOf(media),
};

const ALL = Object.keys(INITIAL_PLAYBACK) as readonly Key[];
const FLOW: readonly Key[] = ['paused', 'ended', 'waiting', 'readyState', 'currentTimeSeconds'];
const LOADED: readonly Key[] = ['readyState', 'waiting', 'durationSeconds', 'pictureWidth', 'pictureHeight'];

const KEYS_BY_EVENT: Readonly<Record<string, readonly Key[]>> = {
  emptied: ALL,
  loadstart: ALL,
  loadedmetadata: ALL,
  loadeddata: LOADED,
  canplay: LOADED,
  canplaythrough: LOADED,
  durationchange: LOADED,
  resize: LOADED,
  play: FLOW,
  playing: FLOW,
  pause: FLOW,
  waiting: FLOW,
  ended: FLOW,
  timeupdate: FLOW,
  seeking: [...FLOW, 'seeking'],
  seeked: [...FLOW, 'seeking'],
  volumechange: ['muted', 'volume'],
  ratechange: ['rate'],
  error: ALL,
};

/** The events to listen for. */
export const PLAYBACK_EVENTS: readonly string[] = Object.keys(KEYS_BY_EVENT);

/**
 * Reads what an event may have changed; without an event, everything.
 *
 * @returns `last` itself when nothing is another one
 */
export function readPlayback(
  media: HTMLMediaElement,
  last: PlaybackState = INITIAL_PLAYBACK,
  eventName?: string,
): PlaybackState {
  const keys = eventName === undefined ? ALL : (KEYS_BY_EVENT[eventName] ?? []);
  const read = {
    ...(Object.fromEntries(keys.map((key) => [key, READ[key](media)])) as Partial<PlaybackState>),
    ...(eventName === 'timeupdate' && isMoving(media, last) ? { waiting: false } : {}),
  };
  return keys.every((key) => Object.is(read[key], last[key])) ? last : { ...last, ...read };
}

/** WebKitGTK says `HAVE_CURRENT_DATA` of a film that moves, after a seek in a file that is there to its last byte. */
function isMoving(media: HTMLMediaElement, last: PlaybackState): boolean {
  return !media.seeking && filmTimeOf(media) > last.currentTimeSeconds;
}

// MediaError.code, see https://html.spec.whatwg.org/multipage/media.html#error-codes
const ERROR_CODES: Readonly<Record<number, PlaybackError['code']>> = {
  1: 'media-aborted',
  2: 'media-network',
  3: 'media-decode',
  4: 'media-unsupported',
};

const errors = new WeakMap<MediaError, PlaybackError>();

/**
 * What the element itself says of its error; the same object for the same MediaError, so that an error counts as changed
 * only once.
 */
export function errorOf({ error, currentSrc }: HTMLMediaElement): PlaybackError | null {
  if (!error) return null;
  const known = errors.get(error);
  if (known) return known;
  const message = `${error.message || 'The browser gives no reason.'} (${currentSrc})`;
  const read: PlaybackError = { code: ERROR_CODES[error.code] ?? 'media-unsupported', message, cause: error };
  errors.set(error, read);
  return read;
}
