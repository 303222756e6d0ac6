/** A browser whose tabs can die at any moment: their locks come free, and nothing that they began ever ends. */
import type { AdapterHost } from '../../src/core/adapter-host.js';
import { createMemoryBrowser, createMemoryHost, type MemoryHost } from '../../src/testing/memory-host.js';

interface LockRequest {
  readonly tab: TestTab;
  readonly run: () => void;
}

/** One tab. */
export interface TestTab {
  readonly host: AdapterHost;
  readonly logs: MemoryHost['logs'];
  readonly alive: boolean;
  /** Every identifier that this tab has made, in order. */
  readonly uuids: readonly string[];
  /** Milliseconds of every pause. */
  readonly pauses: readonly number[];
  crash(): void;
  /** The promise, as long as the tab lives; afterwards it never settles. */
  whileAlive<Result>(promise: Promise<Result>): Promise<Result>;
  dispatchPageEvent(name: string, event: unknown): void;
}

/** What the tabs share. Pauses take no time, but the clock counts them. */
export class TestBrowser {
  readonly memory = createMemoryBrowser();
  nowMilliseconds = Date.UTC(2026, 0, 1);
  readonly #locks = new Map<string, LockRequest[]>();

  /** What storage holds under the key that ends so. */
  memoryText(suffix: string): string {
    return [...this.memory.storage].find(([key]) => key.endsWith(`:${suffix}`))?.[1] ?? '';
  }

  openTab(options: { durable?: boolean } = {}): TestTab {
    const inner = createMemoryHost({ browser: this.memory, ...options });
    const channels: (() => void)[] = [];
    const pauses: number[] = [];
    const uuids: string[] = [];
    let alive = true;
    const whileAlive = <Result>(promise: Promise<Result>): Promise<Result> =>
      new Promise((resolve, reject) => {
        promise.then(
          (value) => alive && resolve(value),
          (reason: Error) => alive && reject(reason),
        );
      });
    const tab: TestTab = {
      get alive() {
        return alive;
      },
      uuids,
      pauses,
      logs: inner.logs,
      whileAlive,
      dispatchPageEvent: (name, event) => inner.dispatchPageEvent(name, event),
      crash: () => {
        alive = false;
        for (const close of channels) close();
        this.#release(tab);
      },
      host: {
        ...inner,
        storage: {
          durable: inner.storage.durable,
          get: (key) => whileAlive(inner.storage.get(key)),
          set: (key, value) => (alive ? whileAlive(inner.storage.set(key, value)) : never()),
          remove: (key) => (alive ? whileAlive(inner.storage.remove(key)) : never()),
        },
        now: () => this.nowMilliseconds,
        delay: (milliseconds) => {
          pauses.push(milliseconds);
          this.nowMilliseconds += milliseconds;
          return whileAlive(Promise.resolve());
        },
        uuid: () => {
          const id = `mutation-${crypto.randomUUID()}`;
          uuids.push(id);
          return id;
        },
        lock: (name, work) => this.#lock(tab, name, work),
        openChannel: (name, listener) => {
          const channel = inner.openChannel(name, listener);
          channels.push(() => channel.close());
          return channel;
        },
      },
    };
    return tab;
  }

  #lock<Result>(tab: TestTab, name: string, work: () => Promise<Result>): Promise<Result> {
    if (!tab.alive) return never();
    const requests = this.#locks.get(name) ?? [];
    this.#locks.set(name, requests);
    return new Promise((resolve, reject) => {
      const request: LockRequest = {
        tab,
        run: () => {
          const end = () => {
            if (tab.alive) this.#leave(name, request);
          };
          tab.whileAlive(Promise.resolve().then(work)).then(
            (value) => (end(), resolve(value)),
            (reason: Error) => (end(), reject(reason)),
          );
        },
      };
      requests.push(request);
      if (requests[0] === request) request.run();
    });
  }

  #leave(name: string, request: LockRequest): void {
    const requests = this.#locks.get(name) ?? [];
    const wasHeld = requests[0] === request;
    requests.splice(requests.indexOf(request), 1);
    if (wasHeld) requests[0]?.run();
  }

  #release(tab: TestTab): void {
    for (const [name, requests] of this.#locks) {
      for (const request of requests.filter((other) => other.tab === tab).reverse())
        this.#leave(name, request);
    }
  }
}

function never<Result>(): Promise<Result> {
  return new Promise(() => undefined);
}
