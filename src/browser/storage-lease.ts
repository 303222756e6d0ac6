/** A lock for pages without Web Locks: a lease in `localStorage` that its holder renews and that runs out by itself. */
import { delay } from './delay.js';
import { randomUuid } from './random-uuid.js';

const LEASE_MILLISECONDS = 4_000;
const RENEW_MILLISECONDS = 1_000;
const POLL_MILLISECONDS = 50;
/** Long enough for a write of another tab to become visible here. */
const SETTLE_MILLISECONDS = 20;

interface Lease {
  readonly holder: string;
  /** Milliseconds since the epoch. */
  readonly until: number;
}

/** The last of this page's own requests for each name; they queue up here and only the first competes with other tabs. */
const queues = new Map<string, Promise<unknown>>();

/** Runs the work while the lease is ours. Where storage is blocked too, only this page's own work is kept apart. */
export function withLease<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const before = queues.get(name) ?? Promise.resolve();
  const result = before.then(
    () => hold(name, work),
    () => hold(name, work),
  );
  queues.set(name, result);
  const forget = () => {
    if (queues.get(name) === result) queues.delete(name);
  };
  result.then(forget, forget);
  return result;
}

async function hold<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const storage = lockStorage();
  if (!storage) return work();
  const key = `${name}:lease`;
  const holder = randomUuid();
  const write = () =>
    storage.setItem(key, JSON.stringify({ holder, until: Date.now() + LEASE_MILLISECONDS }));
  await acquire(storage, key, holder, write);
  const timer = setInterval(write, RENEW_MILLISECONDS);
  try {
    return await work();
  } finally {
    clearInterval(timer);
    if (read(storage, key)?.holder === holder) storage.removeItem(key);
  }
}

/** Writes its name and looks a moment later whether it is still there, because two tabs may write at once. */
async function acquire(storage: Storage, key: string, holder: string, write: () => void): Promise<void> {
  for (;;) {
    const lease = read(storage, key);
    if (!lease || lease.until < Date.now()) {
      write();
      await delay(SETTLE_MILLISECONDS);
      if (read(storage, key)?.holder === holder) return;
    }
    await delay(POLL_MILLISECONDS * (0.5 + Math.random()));
  }
}

function read(storage: Storage, key: string): Lease | undefined {
  try {
    return JSON.parse(storage.getItem(key) ?? 'null') as Lease | undefined;
  } catch {
    return undefined; // Not ours, so nobody holds it.
  }
}

function lockStorage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined; // Blocked: there is nothing that tabs could share.
  }
}
