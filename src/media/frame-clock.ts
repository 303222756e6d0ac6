/** Tells the film time of the frame in the picture: on every frame of the display while that matters, else now and then. */
import { createFrameTiming } from '../core/frame-timing.js';
import type { FrameClock, FrameListener } from '../core/playback.js';

/** Moments at which the picture is another one although nothing runs. */
const STILL_EVENTS = ['seeked', 'loadeddata', 'pause', 'ended'] as const;
/** Moments after which the last frame says nothing about the next. */
const BREAK_EVENTS = ['seeking', 'emptied', 'ratechange', 'waiting'] as const;

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

  constructor(video: HTMLVideoElement, listener: FrameListener) {
    this.#video = video;
    this.#listener = listener;
    this.#tellsFrames = 'requestVideoFrameCallback' in video;
    const { signal } = this.#end;
    for (const name of ['play', 'playing']) video.addEventListener(name, () => this.#goOn(), { signal });
    for (const name of STILL_EVENTS) video.addEventListener(name, () => this.#tellStill(), { signal });
    for (const name of BREAK_EVENTS) video.addEventListener(name, () => this.#timing.restart(), { signal });
    video.addEventListener('timeupdate', () => this.#alarm(), { signal });
    document.addEventListener('visibilitychange', () => this.#tellStill(), { signal });
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
    if (this.#tellsFrames) this.#video.cancelVideoFrameCallback(this.#frameRequest);
    this.#timing.restart();
    this.#lastRefresh = NaN;
  }

  #tellStill(): void {
    this.#goOn();
    if (!this.#moves && !document.hidden) this.#listener(this.#video.currentTime);
  }

  /** Asleep, an inexact time is enough: nothing that depends on it is near. */
  #alarm(): void {
    if (this.#running || !this.#moves) return;
    const time = this.#video.currentTime;
    if (this.#secondsUntil(this.#listener(time), time) < WAKE_AHEAD_SECONDS) this.#goOn();
  }

  #tell(timeSeconds: number): void {
    const next = this.#listener(timeSeconds);
    if (this.#secondsUntil(next, timeSeconds) > SLEEP_AHEAD_SECONDS) this.#halt();
  }

  /** Real time between two film times. */
  #secondsUntil(nextSeconds: number, timeSeconds: number): number {
    return (nextSeconds - timeSeconds) / (this.#video.playbackRate || 1);
  }

  #requestFrame(): void {
    if (!this.#tellsFrames) return;
    this.#frameRequest = this.#video.requestVideoFrameCallback((_now, frame) => {
      this.#timing.frame(frame, this.#video.playbackRate);
      this.#requestFrame();
    });
  }

  #refresh(now: number): void {
    this.#displayRequest = requestAnimationFrame((next) => this.#refresh(next));
    this.#learnRefresh(now);
    const time = this.#tellsFrames
      ? this.#timing.timeAt(now + this.#refreshMilliseconds, this.#refreshMilliseconds)
      : this.#video.currentTime;
    if (time !== undefined) this.#tell(time);
  }

  /** The shortest step counts, and is forgotten slowly, for a window that moves to a slower display. */
  #learnRefresh(now: number): void {
    const step = now - this.#lastRefresh;
    this.#lastRefresh = now;
    if (step > 0) this.#refreshMilliseconds = Math.min(step, this.#refreshMilliseconds * 1.01);
  }
}
