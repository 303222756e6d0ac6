/** The stage alone on the screen: by element fullscreen, or where there is none, in the whole window as a popover. */

/** Switches a stage to full size and back. */
export class StageFullscreen {
  readonly #changed: () => void;
  #leaveWindow: (() => void) | undefined;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Listens for fullscreen that begins or ends by other means, such as the Escape key. */
  watch(signal: AbortSignal): void {
    document.addEventListener('fullscreenchange', this.#changed, { signal });
    signal.addEventListener('abort', () => this.#giveWindowBack());
  }

  isFull(stage: HTMLElement): boolean {
    return isElementFullscreen(stage) || this.#leaveWindow !== undefined;
  }

  async toggle(stage: HTMLElement): Promise<void> {
    if (this.isFull(stage)) await this.leave(stage);
    else await this.#enter(stage);
  }

  async leave(stage: HTMLElement): Promise<void> {
    if (isElementFullscreen(stage)) await document.exitFullscreen();
    else if (this.#leaveWindow) {
      this.#giveWindowBack();
      this.#changed();
    }
  }

  /** iPhones have fullscreen for bare videos only, which would drop every pin; a page may forbid it in frames. */
  async #enter(stage: HTMLElement): Promise<void> {
    if (document.fullscreenEnabled) {
      try {
        return await stage.requestFullscreen();
      } catch (error) {
        if (!(error instanceof TypeError)) throw error;
      }
    }
    const { fillWindow } = await import('./full-window.js');
    if (!stage.isConnected || this.#leaveWindow) return;
    this.#leaveWindow = fillWindow(stage, () => void this.leave(stage));
    this.#changed();
  }

  #giveWindowBack(): void {
    this.#leaveWindow?.();
    this.#leaveWindow = undefined;
  }
}

function isElementFullscreen(stage: HTMLElement): boolean {
  const root = stage.getRootNode();
  return root instanceof ShadowRoot && root.fullscreenElement === stage;
}
