/** What is true of a film that plays, and the port through which anything plays it. */

/** A picture of the media element; every value is read from it, none is guessed. */
export interface PlaybackState {
  readonly paused: boolean;
  readonly ended: boolean;
  readonly seeking: boolean;
  /** Playing was asked for, and no frame comes. */
  readonly waiting: boolean;
  readonly muted: boolean;
  /** 0 to 1. */
  readonly volume: number;
  readonly rate: number;
  readonly currentTimeSeconds: number;
  /** `NaN` before it is known, `Infinity` for a live stream. */
  readonly durationSeconds: number;
  /** The whole picture's own size; 0 before it is known. */
  readonly pictureWidth: number;
  readonly pictureHeight: number;
  readonly readyState: number;
  readonly error: PlaybackError | null;
}

/** Why a film does not play. */
export interface PlaybackError {
  readonly code: 'media-network' | 'media-decode' | 'media-unsupported' | 'media-aborted';
  readonly message: string;
  readonly cause?: unknown;
}

/** The state before anything is known. */
export const INITIAL_PLAYBACK: PlaybackState = {
  paused: true,
  ended: false,
  seeking: false,
  waiting: false,
  muted: false,
  volume: 1,
  rate: 1,
  currentTimeSeconds: 0,
  durationSeconds: NaN,
  pictureWidth: 0,
  pictureHeight: 0,
  readyState: 0,
  error: null,
};

/** One place to fetch a film from. */
export interface FilmSource {
  readonly src: string;
  /** MIME type, where the page states it. */
  readonly type?: string;
}

/** A caption, chapter or metadata track. */
export interface FilmTrack {
  readonly src: string;
  readonly kind: 'captions' | 'subtitles' | 'chapters' | 'descriptions' | 'metadata';
  /** BCP 47. */
  readonly language?: string;
  readonly label?: string;
  readonly default?: boolean;
}

/** What the stores know of a media element and its engine. */
export interface MediaPort {
  /** Calls back with the state at once, and again whenever an event of the media element changed it; the answer stops it. */
  observe(listener: (state: PlaybackState) => void): () => void;
  /** Rejects like `HTMLMediaElement.play()`: `NotAllowedError` when the browser wants a gesture first. */
  play(): Promise<void>;
  pause(): void;
  seek(timeSeconds: number): void;
  setMuted(muted: boolean): void;
  setVolume(volume: number): void;
  setRate(rate: number): void;
}

/**
 * Is told the film time of the frame in the picture; answers the film time from which the next frame matters: a time
 * that is not later wants the very next one, `Infinity` none.
 */
export type FrameListener = (timeSeconds: number) => number;

/** Calls back once per display frame while the film plays and frames matter, else a few times a second. */
export interface FrameClock {
  start(listener: FrameListener): () => void;
}
