/** Fatal errors of hls.js: whether another try makes sense, and what they mean for the film. */
import type { ErrorData } from 'hls.js';
import type { PlaybackError } from '../core/playback.js';

/** The parts of an error that are read here. */
export interface HlsFault extends Partial<Pick<ErrorData, 'response' | 'url' | 'context' | 'frag'>> {
  /** One of `ErrorTypes` of hls.js. */
  readonly type: string;
  /** One of its `ErrorDetails`. */
  readonly details: string;
  readonly error: Error;
}

/** What may help: loading on, or attaching the video anew. */
export type Recovery = 'network' | 'media';

/** The playlist itself could not be had or read: no fragment loads without it. */
const HOPELESS = /^manifest/;

/** The recovery that fits, or `undefined`. */
export function recoveryOf({ type, details }: HlsFault): Recovery | undefined {
  if (HOPELESS.test(details)) return undefined;
  if (type === 'networkError') return 'network';
  if (type === 'mediaError') return 'media';
  return undefined;
}

/** The error as the player's state says it; `filmUrl` is named when hls.js names no other address. */
export function playbackErrorOf(fault: HlsFault, filmUrl: string): PlaybackError {
  const url = fault.url ?? fault.context?.url ?? fault.frag?.url ?? filmUrl;
  const status = fault.response?.code;
  const reason = status && status >= 400 ? `HTTP ${status}` : `${fault.details}, ${fault.error.message}`;
  return { code: codeOf(fault), message: `${reason}: ${url}`, cause: fault.error };
}

function codeOf({ type, details }: HlsFault): PlaybackError['code'] {
  if (/Parsing|Incompatible|Codec/i.test(details) || type === 'keySystemError') return 'media-unsupported';
  return type === 'networkError' ? 'media-network' : 'media-decode';
}
