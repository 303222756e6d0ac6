/** The checkout in a window of its own: led there, watched, and brought to the front. */
import { leadCheckoutWindow } from '../base/checkout-window.js';

const WATCH_MILLISECONDS = 400;

/** One window, while its signal is not aborted. */
export class HostedWindow {
  readonly #url: string;
  readonly #changed: (state: 'open' | 'gone') => void;
  readonly #signal: AbortSignal;
  #window: Window | null = null;
  #watch: ReturnType<typeof setInterval> | undefined;

  constructor(url: string, changed: (state: 'open' | 'gone') => void, signal: AbortSignal) {
    this.#url = url;
    this.#changed = changed;
    this.#signal = signal;
    signal.addEventListener('abort', () => clearInterval(this.#watch));
  }

  get source(): Window | null {
    return this.#window;
  }

  /** Answers whether the browser let it open. */
  open(waiting?: Window): boolean {
    this.#window = leadCheckoutWindow(this.#url, waiting);
    if (!this.#window || this.#signal.aborted) return false;
    clearInterval(this.#watch);
    // No event tells of a window that was closed, or that the page's own isolation has cut off.
    this.#watch = setInterval(() => this.#look(), WATCH_MILLISECONDS);
    this.#changed('open');
    return true;
  }

  focus(): void {
    this.#window?.focus();
  }

  #look(): void {
    if (!this.#window?.closed) return;
    clearInterval(this.#watch);
    this.#changed('gone');
  }
}
