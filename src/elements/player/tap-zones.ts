/** Taps at the sides of the picture: one alone is a tap, several in a row go through the film. */

/** A run of taps; with each it goes on. */
export interface TapRun {
  readonly side: 'left' | 'right';
  /** All of them together; negative to the left, because time goes to the right in every language. */
  readonly seconds: number;
}

/** What the zones ask for. */
export interface TapZonesOwner {
  seekBy(seconds: number): void;
  /** The run goes on. */
  went(run: TapRun): void;
  /** It has ended. */
  ended(run: TapRun): void;
}

const STEP_SECONDS = 10;
/** Share of the width that each side has. */
const SIDE_SHARE = 1 / 3;
// Between two taps of one hand; the same as Android's `ViewConfiguration.getDoubleTapTimeout()`.
const DOUBLE_TAP_MILLISECONDS = 300;
/** How long a run waits for another tap, and is seen. */
const RUN_MILLISECONDS = 700;

/** The zones of one player. */
export class TapZones {
  readonly #owner: TapZonesOwner;
  #single: { readonly side: TapRun['side']; readonly act: () => void } | undefined;
  #run: TapRun | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(owner: TapZonesOwner) {
    this.#owner = owner;
  }

  get run(): TapRun | undefined {
    return this.#run;
  }

  /** `share`: 0 is the left edge of the picture, 1 its right. `alone` runs when no second tap comes. */
  tap(share: number, alone: () => void): void {
    const side = sideOf(share);
    const goesOn = side !== undefined && (this.#run?.side === side || this.#single?.side === side);
    if (goesOn) return this.#goOn(side);
    this.#finish();
    if (!side) return alone();
    this.#single = { side, act: alone };
    this.#timer = setTimeout(() => this.#finish(), DOUBLE_TAP_MILLISECONDS);
  }

  /** Nothing of it happens any more. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#single = undefined;
    this.#run = undefined;
  }

  #goOn(side: TapRun['side']): void {
    const step = side === 'left' ? -STEP_SECONDS : STEP_SECONDS;
    const run = { side, seconds: (this.#run?.seconds ?? 0) + step };
    this.#single = undefined;
    this.#run = run;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#finish(), RUN_MILLISECONDS);
    this.#owner.seekBy(step);
    this.#owner.went(run);
  }

  #finish(): void {
    const single = this.#single;
    const run = this.#run;
    this.stop();
    single?.act();
    if (run) this.#owner.ended(run);
  }
}

function sideOf(share: number): TapRun['side'] | undefined {
  if (share < SIDE_SHARE) return 'left';
  return share > 1 - SIDE_SHARE ? 'right' : undefined;
}
