/** Lets a stream go on after faults that pass: a network that is away for a while, a decoder that stumbled. */
import { recoveryOf, type HlsFault } from './hls-errors.js';

/** What can be done about a fault. */
export interface RecoveryActions {
  loadOn(): void;
  recoverMedia(): void;
  giveUp(fault: HlsFault): void;
}

// About forty seconds in all: a tunnel, a change from one network to another. hls.js itself tries nothing again when a
// connection is refused while the browser believes to be online.
const PAUSES_MILLISECONDS = [500, 1_000, 2_000, 4_000, 8_000, 8_000, 8_000, 8_000];

/** The recovery of one film after the other. */
export class HlsRecovery {
  readonly #actions: RecoveryActions;
  #networkTries = 0;
  #mediaTries = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(actions: RecoveryActions) {
    this.#actions = actions;
  }

  /** A fault stopped the stream. */
  take(fault: HlsFault): void {
    const recovery = recoveryOf(fault);
    if (recovery === 'media') return this.#recoverMedia(fault);
    if (recovery === 'network') return this.#loadLater(fault);
    this.#actions.giveUp(fault);
  }

  /** A fragment has arrived, so the network is back. */
  arrived(): void {
    this.#networkTries = 0;
    this.#cancel();
  }

  /** The film has gone on, so the decoder works again. */
  played(): void {
    this.#mediaTries = 0;
  }

  /** The browser says that it is online: there is nothing to wait for. */
  online(): void {
    if (this.#timer === undefined) return;
    this.#cancel();
    this.#actions.loadOn();
  }

  /** Another film begins, or none. */
  reset(): void {
    this.#cancel();
    this.#networkTries = 0;
    this.#mediaTries = 0;
  }

  #recoverMedia(fault: HlsFault): void {
    if (this.#mediaTries > 0) return this.#actions.giveUp(fault);
    this.#mediaTries += 1;
    this.#actions.recoverMedia();
  }

  /** A server that says no will say so again, so it is asked only once more. */
  #loadLater(fault: HlsFault): void {
    const status = fault.response?.code ?? 0;
    const isRefused = status >= 400 && status < 500;
    const pause = PAUSES_MILLISECONDS[this.#networkTries];
    if (pause === undefined || (isRefused && this.#networkTries > 0)) return this.#actions.giveUp(fault);
    this.#networkTries += 1;
    this.#cancel();
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#actions.loadOn();
    }, pause);
  }

  #cancel(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
