/** The world outside as a page has it. */
import type { AdapterHost } from '../core/adapter-host.js';
import { openTabChannel } from './tab-channel.js';
import { delay } from './delay.js';
import { createLocalStore } from './local-store.js';
import { onPageEvent } from './page-events.js';
import { withTabLock } from './tab-lock.js';
import { randomUuid } from './random-uuid.js';

/** Makes the host of a page; touches nothing before it is used. */
export function createBrowserHost(): AdapterHost {
  return {
    fetch: (input, init) => fetch(input, init),
    storage: createLocalStore(),
    now: () => Date.now(),
    delay,
    uuid: randomUuid,
    log,
    lock: withTabLock,
    openChannel: openTabChannel,
    onPageEvent,
    pageGlobal: (name) => (globalThis as Record<string, unknown>)[name],
  };
}

/** Buyers' consoles stay quiet; what a developer has to know is said in the development build. */
function log(level: 'debug' | 'warn', message: string, data?: unknown): void {
  if (__DEV__) console[level](`[vitrine] ${message}`, ...(data === undefined ? [] : [data]));
}
