/** Brings controls and pins when somebody takes an interest in the film. */
import { needTag } from '../base/lazy-tags.js';
import type { ControlsHost, StageControls } from './stage-controls.js';

/** The controls of one player, there or not there yet. */
export class ControlsLoader {
  readonly #host: ControlsHost;
  readonly #root: () => ShadowRoot;
  #controls: StageControls | undefined;
  #loading = false;
  #connection: AbortSignal = AbortSignal.abort();

  constructor(host: ControlsHost, root: () => ShadowRoot) {
    this.#host = host;
    this.#root = root;
  }

  get controls(): StageControls | undefined {
    return this.#controls;
  }

  /** Until the signal is aborted. */
  watch(connection: AbortSignal): void {
    this.#connection = connection;
    this.#controls?.watch(connection);
    const { player, film } = this.#host;
    for (const name of ['pointerenter', 'focusin'])
      player.addEventListener(name, () => film.wake(), { signal: connection });
  }

  /** Loads them once; a load that fails is tried again next time. */
  async load(): Promise<void> {
    if (this.#loading) return;
    this.#loading = true;
    try {
      const [{ StageControls }] = await Promise.all([
        import('./stage-controls.js'),
        needTag('vitrine-hotspot'),
      ]);
      this.#controls = new StageControls(this.#host, this.#root());
      this.#controls.watch(this.#connection);
      this.#host.changed();
    } catch (cause) {
      this.#loading = false;
      this.#host.failed(cause);
    }
  }
}
