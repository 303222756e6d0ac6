/** Small texts in `localStorage`, or in memory where the browser refuses storage. */
import type { KeyValueStore } from '../core/adapter-host.js';

const PROBE = 'vitrine:probe';

/** The store of this page. Whether storage is allowed is found out on first use. */
export function createLocalStore(): KeyValueStore {
  let backing: Backing | undefined;
  const texts = () => (backing ??= openStorage());
  return {
    get durable() {
      return texts().durable;
    },
    get: (key) => Promise.resolve(texts().get(key)),
    // A full storage throws, which becomes a rejection here.
    set: async (key, value) => Promise.resolve(texts().set(key, value)),
    remove: (key) => Promise.resolve(texts().remove(key)),
  };
}

interface Backing {
  readonly durable: boolean;
  get(key: string): string | undefined;
  set(key: string, value: string): void;
  remove(key: string): void;
}

/** Reading `localStorage` throws where cookies are blocked or in a sandboxed frame; writing where its size is zero. */
function openStorage(): Backing {
  try {
    const storage = localStorage;
    storage.setItem(PROBE, '1');
    storage.removeItem(PROBE);
    return {
      durable: true,
      get: (key) => storage.getItem(key) ?? undefined,
      set: (key, value) => storage.setItem(key, value),
      remove: (key) => storage.removeItem(key),
    };
  } catch {
    return memory();
  }
}

function memory(): Backing {
  const texts = new Map<string, string>();
  return {
    durable: false,
    get: (key) => texts.get(key),
    set: (key, value) => void texts.set(key, value),
    remove: (key) => void texts.delete(key),
  };
}
