/** The one polite region of a player: the last words are the ones that stand in it. */

/** A short wait is seen, and not worth a sentence. */
const PATIENCE_MILLISECONDS = 2_000;

/** What a screen reader is told, one sentence after the other. */
export class LiveWords {
  readonly #changed: () => void;
  #words = '';
  #products: readonly string[] = [];
  #waiting = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get words(): string {
    return this.#words;
  }

  /** Says it now, if there is something to say; the same words are said again. */
  say(words: string | undefined): void {
    if (!words) return;
    this.#set(words);
    this.#changed();
  }

  /** Names of products that have come into the picture; the same list is said once. For use while rendering. */
  noteProducts(names: readonly string[], sentence: () => string): void {
    if (names === this.#products) return;
    this.#products = names;
    if (names.length > 0) this.#set(sentence());
  }

  /** Why no frame comes, or nothing; said when it lasts. For use while rendering. */
  noteWaiting(reason: string): void {
    if (reason === this.#waiting) return;
    this.#waiting = reason;
    clearTimeout(this.#timer);
    if (reason) this.#timer = setTimeout(() => this.say(reason), PATIENCE_MILLISECONDS);
  }

  /** Says nothing that was still to come. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#waiting = '';
  }

  /** A region whose text stays the same is not read again, so the same words come with a space that nobody sees. */
  #set(words: string): void {
    this.#words = words === this.#words ? `${words}\u00a0` : words;
  }
}
