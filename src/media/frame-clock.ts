/** Tells the film time of the frame in the picture: on every frame of the display while that matters, else now and then. */
import { ROUNDING_SECONDS } from '../core/frame-grid.js';
import { createFrameTiming } from '../core/frame-timing.js';
import type { FrameClock, FrameListener } from '../core/playback.js';
import { filmTimeOf, setFrameInterval, streamOffsetOf } from './stream-offset.js';

/** Moments at which the picture is another one although nothing runs. */
const STILL_EVENTS = ['seeked', 'loadeddata', 'pause', 'ended'] as const;
/** Moments after which the picture has nothing to do with the last frame. */
const JUMP_EVENTS = ['seeking', 'seeked', 'emptied'] as const;
/** Moments after which the last frame says nothing about when the next comes. */
const BREAK_EVENTS = [...JUMP_EVENTS, 'ratechange', 'waiting'] as const;

// Each callback per frame keeps the main thread awake, so the clock sleeps while nothing is near. It wakes long enough
// before to learn the grid of the frames anew, and `timeupdate`, which comes four times a second at least, is its alarm.
const WAKE_AHEAD_SECONDS = 1;
const SLEEP_AHEAD_SECONDS = 1.5;

// Displays run at 24 Hz at least; a longer step is a dropped callback.
const LONGEST_REFRESH_MILLISECONDS = 42;

/** A clock for one video; it does nothing before somebody starts it, and each start runs by itself. */
export function createFrameClock(video: HTMLVideoElement): FrameClock {
  return {
    start(listener) {
      const run = new ClockRun(video, listener);
      return () => run.stop();
    },
  };
}

class ClockRun {
  readonly #video: HTMLVideoElement;
  readonly #listener: FrameListener;
  readonly #end = new AbortController();
  readonly #timing = createFrameTiming();
  readonly #tellsFrames: boolean;
  #running = false;
  #frameRequest = 0;
  #displayRequest = 0;
  #lastRefresh = NaN;
  #refreshMilliseconds = LONGEST_REFRESH_MILLISECONDS;
  /** Film time of the frame in the picture; `undefined` after a jump. */
  #shownSeconds: number | undefined;

  constructor(video: HTMLVideoElement, listener: FrameListener) {
    this.#video = video;
    this.#listener = listener;
    this.#tellsFrames = 'requestVideoFrameCallback' in video;
    const listen = (names: readonly string[], run: () => void): void => {
      for (const name of names) video.addEventListener(name, run, { signal: this.#end.signal });
    };
    listen(['play', 'playing'], () => this.#goOn());
    listen(JUMP_EVENTS, () => (this.#shownSeconds = undefined));
    listen(BREAK_EVENTS, () => this.#timing.restart());
    listen(STILL_EVENTS, () => this.#tellStill());
    listen(['waiting'], () => this.#tellShown());
    listen(['timeupdate'], () => this.#alarm());
    document.addEventListener('visibilitychange', () => this.#tellStill(), { signal: this.#end.signal });
    this.#tellStill();
  }

  stop(): void {
    this.#end.abort();
    this.#halt();
  }

  /** Something can be seen to move. */
  get #moves(): boolean {
    return !this.#video.paused && !this.#video.ended && !document.hidden;
  }

  /** Runs while there is something to see; what is told then decides whether it stays awake. */
  #goOn(): void {
    if (!this.#moves) return this.#halt();
    if (this.#running) return;
    this.#running = true;
    this.#requestFrame();
    this.#displayRequest = requestAnimationFrame((now) => this.#refresh(now));
  }

  #halt(): void {
    if (!this.#running) return;
    this.#running = false;
    cancelAnimationFrame(this.#displayRequest);
    this.#timing.restart();
    this.#lastRefresh = NaN;
    // When the film pauses, a frame may still be on its way to the picture.
    if (!this.#moves && !this.#end.signal.aborted) return;
    this.#cancelFrame();
    this.#shownSeconds = undefined;
  }

  #tellStill(): void {
    this.#goOn();
    if (this.#moves || document.hidden) return;
    this.#tell(this.#shownSeconds ?? this.#timing.frameAt(filmTimeOf(this.#video)));
  }

  /** A film that stalls stays where it is; the clock was a little ahead. */
  #tellShown(): void {
    if (this.#running && this.#shownSeconds !== undefined) this.#tell(this.#shownSeconds);
  }

  /** Asleep, an inexact time is enough: nothing that depends on it is near. */
  #alarm(): void {
    if (this.#running || !this.#moves) return;
    const time = filmTimeOf(this.#video);
    if (this.#secondsUntil(this.#tell(time), time) < WAKE_AHEAD_SECONDS) this.#goOn();
  }

  /** Answers from when on frames matter. */
  #tell(timeSeconds: number): number {
    return this.#listener(timeSeconds + ROUNDING_SECONDS);
  }

  /** Real time between two film times. */
  #secondsUntil(nextSeconds: number, timeSeconds: number): number {
    return (nextSeconds - timeSeconds) / (this.#video.playbackRate || 1);
  }

  #requestFrame(): void {
    if (!this.#tellsFrames) return;
    this.#cancelFrame();
    this.#frameRequest = this.#video.requestVideoFrameCallback((_now, frame) => this.#frame(frame));
  }

  #cancelFrame(): void {
    if (this.#tellsFrames) this.#video.cancelVideoFrameCallback(this.#frameRequest);
  }

  #frame(frame: VideoFrameCallbackMetadata): void {
    const mediaTime = frame.mediaTime - streamOffsetOf(this.#video).mediaTimeSeconds;
    if (this.#running) {
      this.#timing.frame({ ...frame, mediaTime }, this.#video.playbackRate);
      this.#shownSeconds = this.#timing.frameAt(mediaTime);
      const { intervalSeconds } = this.#timing;
      if (intervalSeconds !== undefined) setFrameInterval(this.#video, intervalSeconds);
    } else if (this.#shownSeconds !== undefined) {
      this.#shownSeconds = this.#timing.frameAt(mediaTime);
      this.#tellStill();
    }
    this.#requestFrame();
  }

  #refresh(now: number): void {
    this.#displayRequest = requestAnimationFrame((next) => this.#refresh(next));
    this.#learnRefresh(now);
    const time = this.#tellsFrames
      ? this.#timing.timeAt(now + this.#refreshMilliseconds, this.#refreshMilliseconds)
      : filmTimeOf(this.#video);
    if (time === undefined) return;
    if (this.#secondsUntil(this.#tell(time), time) > SLEEP_AHEAD_SECONDS) this.#halt();
  }

  /** The shortest step counts, and is forgotten slowly, for a window that moves to a slower display. */
  #learnRefresh(now: number): void {
    const step = now - this.#lastRefresh;
    this.#lastRefresh = now;
    if (step > 0) this.#refreshMilliseconds = Math.min(step, this.#refreshMilliseconds * 1.01);
  }
}
