/** An `AdapterHost` in memory for tests: several tabs of one browser, a clock that may be moved by hand, a log to read. */
import type { AdapterHost } from '../core/adapter-host.js';
import type { FakeClock } from './fake-clock.js';

/** What the tabs of one browser share. */
export interface MemoryBrowser {
  /** The texts in storage, to look at or to break. */
  readonly storage: Map<string, string>;
  /** The last holder of each lock. */
  readonly locks: Map<string, Promise<unknown>>;
  readonly channels: Set<Channel>;
}

interface Channel {
  readonly name: string;
  readonly listener: (message: unknown) => void;
}

/** One line of the log. */
export interface LogEntry {
  readonly level: 'debug' | 'warn';
  readonly message: string;
  readonly data?: unknown;
}

/** How a memory host is made. */
export interface MemoryHostOptions {
  /** Shared with other hosts, which then are tabs of the same browser. Default: a browser of its own. */
  readonly browser?: MemoryBrowser;
  /** Default: every request fails as if there was no network. */
  readonly fetch?: typeof fetch;
  /** Time stands still until the clock is moved. Default: real time. */
  readonly clock?: FakeClock;
  /** `false` stands for a browser that refuses storage: texts are kept by this tab alone. */
  readonly durable?: boolean;
  /** What the page keeps on its global object. */
  readonly globals?: Readonly<Record<string, unknown>>;
}

/** The host and what a test wants to see of it. */
export interface MemoryHost extends AdapterHost {
  readonly browser: MemoryBrowser;
  readonly logs: readonly LogEntry[];
  /** Gives an event to those who listen with `onPageEvent`. */
  dispatchPageEvent(name: string, event: unknown): void;
}

/** A browser without tabs. */
export function createMemoryBrowser(): MemoryBrowser {
  return { storage: new Map(), locks: new Map(), channels: new Set() };
}

/** Opens a tab. */
export function createMemoryHost(options: MemoryHostOptions = {}): MemoryHost {
  const {
    browser = createMemoryBrowser(),
    clock = createRealClock(),
    durable = true,
    globals = {},
  } = options;
  const texts = durable ? browser.storage : new Map<string, string>();
  const logs: LogEntry[] = [];
  const pageListeners = new Set<Channel>();
  return {
    browser,
    logs,
    fetch: options.fetch ?? (() => Promise.reject(new TypeError('there is no network'))),
    storage: {
      durable,
      get: (key) => Promise.resolve(texts.get(key)),
      set: (key, value) => Promise.resolve(void texts.set(key, value)),
      remove: (key) => Promise.resolve(void texts.delete(key)),
    },
    now: clock.now,
    delay: clock.delay,
    uuid: () => crypto.randomUUID(),
    log: (level, message, data) =>
      void logs.push({ level, message, ...(data === undefined ? {} : { data }) }),
    lock: (name, work) => lock(browser.locks, name, work),
    openChannel(name, listener) {
      const channel: Channel = { name, listener };
      browser.channels.add(channel);
      return {
        post: (message) => post(browser.channels, channel, message),
        close: () => void browser.channels.delete(channel),
      };
    },
    onPageEvent(name, listener) {
      const entry = { name, listener };
      pageListeners.add(entry);
      return () => void pageListeners.delete(entry);
    },
    pageGlobal: (name) => globals[name],
    dispatchPageEvent(name, event) {
      for (const entry of pageListeners) if (entry.name === name) entry.listener(event);
    },
  };
}

/** First come, first served; a holder that fails gives the lock back. */
function lock<Result>(
  locks: MemoryBrowser['locks'],
  name: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const before = locks.get(name) ?? Promise.resolve();
  const result = before.then(work, work);
  locks.set(name, result);
  return result;
}

/** Messages arrive later and as copies, like those of a BroadcastChannel. */
function post(channels: MemoryBrowser['channels'], sender: Channel, message: unknown): void {
  const copy: unknown = structuredClone(message);
  for (const channel of channels) {
    if (channel === sender || channel.name !== sender.name) continue;
    queueMicrotask(() => {
      if (channels.has(channel)) channel.listener(copy);
    });
  }
}

function createRealClock(): Pick<FakeClock, 'now' | 'delay'> {
  return {
    now: () => Date.now(),
    delay: (milliseconds, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason as Error);
        const timer = setTimeout(resolve, milliseconds);
        signal?.addEventListener('abort', () => {
          clearTimeout(timer);
          reject(signal.reason as Error);
        });
      }),
  };
}
