/** Everything an adapter or a store may touch in the outside world; a page, a test and a server each bring their own. */

/** Small texts that outlive the page. */
export interface KeyValueStore {
  get(key: string): Promise<string | undefined>;
  set(key: string, value: string): Promise<void>;
  remove(key: string): Promise<void>;
  /** `false` when the texts are lost with the page, because the browser refuses storage. */
  readonly durable: boolean;
}

/** A line of conversation with the other tabs of this browser. */
export interface TabChannel {
  post(message: unknown): void;
  close(): void;
}

/** The world outside. */
export interface AdapterHost {
  /** The only way to the network; a test puts faults into it. */
  readonly fetch: typeof fetch;
  /** Shared by the tabs of this browser. Secrets are kept here and nowhere else. */
  readonly storage: KeyValueStore;
  /** Milliseconds since the epoch. */
  now(): number;
  /** Resolves after the given time, or rejects with the signal's reason. */
  delay(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** A fresh identifier that nobody can guess. */
  uuid(): string;
  /** For developers: what happened, where, how to fix it. Without secrets. */
  log(level: 'debug' | 'warn', message: string, data?: unknown): void;
  /** Runs `work` while no other tab of this browser holds the lock of that name. */
  lock<Result>(name: string, work: () => Promise<Result>): Promise<Result>;
  /** Opens a channel to the other tabs; a message never comes back to the one that posted it. */
  openChannel(name: string, listener: (message: unknown) => void): TabChannel;
  /** Listens for an event of the page, such as a theme's own cart event; the answer stops it. */
  onPageEvent(name: string, listener: (event: unknown) => void): () => void;
  /** What the page keeps under that name on its global object, such as a theme's cart actions. Missing where there is no page. */
  pageGlobal?(name: string): unknown;
}
