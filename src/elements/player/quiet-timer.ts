/** Tells when nobody has moved for a while, so that the controls can leave the picture. */

const PATIENCE_MILLISECONDS = 2_800;

/** Quiet after a while without `stir`. */
export class QuietTimer {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #quiet = false;
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get quiet(): boolean {
    return this.#quiet;
  }

  /** Somebody moved. */
  stir(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#set(true), PATIENCE_MILLISECONDS);
    this.#set(false);
  }

  /** The pointer has left. */
  hush(): void {
    clearTimeout(this.#timer);
    this.#set(true);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #set(quiet: boolean): void {
    if (quiet === this.#quiet) return;
    this.#quiet = quiet;
    this.#changed();
  }
}
