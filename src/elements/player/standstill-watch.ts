/** Notices a live film that waits while nothing new is sent. */

/** Longer than the pauses between the segments of a usual stream. */
const PATIENCE_MILLISECONDS = 6_000;

/** Of one film after the other. */
export class StandstillWatch {
  #endSeconds: number | undefined;
  #movedAt = 0;
  #lasts = false;

  /** Nothing new has come for a while, and the film waits for it. */
  get lasts(): boolean {
    return this.#lasts;
  }

  /**
   * Takes a look.
   *
   * @param endSeconds where the window ends now
   * @param waiting the film wants to play and has no frame
   * @param nowMilliseconds on a clock that only goes forward
   */
  look(endSeconds: number | undefined, waiting: boolean, nowMilliseconds: number): void {
    if (endSeconds !== this.#endSeconds) {
      this.#endSeconds = endSeconds;
      this.#movedAt = nowMilliseconds;
    }
    this.#lasts = waiting && nowMilliseconds - this.#movedAt >= PATIENCE_MILLISECONDS;
  }

  /** Another film begins. */
  forget(): void {
    this.#endSeconds = undefined;
    this.#lasts = false;
  }
}
