/** Adds that have no answer yet, kept in storage from the click on, so that a crash neither loses nor doubles one. */
import type { AdapterHost } from '../core/adapter-host.js';
import type { AddIntent } from '../core/cart-intent.js';

/** What was known of the cart just before an add was sent. */
export interface SentMark {
  /** Milliseconds since the epoch. */
  readonly sentAt: number;
  /** Pieces of the line. */
  readonly quantityBefore: number;
  /** All other lines, to notice that somebody else wrote to the cart. */
  readonly otherLinesBefore: string;
}

/** An add without an answer. */
export interface OutboxEntry {
  readonly mutationId: string;
  readonly intent: AddIntent;
  /** When the buyer clicked, in milliseconds since the epoch. */
  readonly createdAt: number;
  /** Missing while the add waits for its turn. */
  readonly sent?: SentMark;
  /** The buyer was told that the outcome is unknown, so nothing of it is sent again without asking. */
  readonly reported?: boolean;
  /** Pieces of the line when it was found that nobody can tell what became of the add; the buyer decides. */
  readonly doubtfulQuantity?: number;
}

/** Whether it is for the buyer to say what became of it. */
export function isDoubtful({ doubtfulQuantity }: OutboxEntry): boolean {
  return doubtfulQuantity !== undefined;
}

/** The outbox of a shop, shared by all tabs. */
export interface CartOutbox {
  /** Those that are noted, and those that are only jotted down. */
  entries(): Promise<readonly OutboxEntry[]>;
  /**
   * Writes the entry down in the turn of the click, because its page may die before it gets a lock, until `put` notes
   * it. There is one place for all tabs: of clicks in the same instant in two tabs that both die, one is kept.
   */
  jot(entry: OutboxEntry): void;
  /** Adds the entry, or replaces the one of the same mutation. */
  put(entry: OutboxEntry): Promise<void>;
  /** Answers whether it was there. */
  remove(mutationId: string): Promise<boolean>;
}

/** The outbox under the shop's name. A storage that fails is logged: from then on the guarantee is best effort. */
export function createCartOutbox(host: AdapterHost, name: string): CartOutbox {
  const key = `${name}:outbox`;
  const jotKey = `${name}:clicks`;
  let jotted: readonly OutboxEntry[] = [];

  async function read(from = key): Promise<readonly OutboxEntry[]> {
    const text = await host.storage.get(from);
    if (text === undefined) return [];
    try {
      return JSON.parse(text) as readonly OutboxEntry[];
    } catch (cause) {
      host.log('warn', 'the outbox in storage is not readable and is forgotten', cause);
      return [];
    }
  }

  function write(to: string, entries: readonly OutboxEntry[]): Promise<void> {
    return entries.length === 0 ? host.storage.remove(to) : host.storage.set(to, JSON.stringify(entries));
  }

  /** Reading and writing are two steps, and another tab must not come in between. Answers what was there before. */
  async function change(edit: (entries: readonly OutboxEntry[]) => readonly OutboxEntry[]) {
    try {
      return await host.lock(key, async () => {
        const before = await read();
        const after = edit(before);
        await write(key, after);
        return before;
      });
    } catch (cause) {
      host.log('warn', 'the outbox in storage could not be changed', cause);
      return [];
    }
  }

  async function forgetJot(mutationId: string): Promise<void> {
    jotted = without(jotted, mutationId);
    const jots = await read(jotKey);
    if (has(jots, mutationId)) await write(jotKey, without(jots, mutationId));
  }

  return {
    async entries() {
      // First, because an entry goes from here to there.
      const jots = await read(jotKey);
      const noted = await read();
      return [...noted, ...jots.filter(({ mutationId }) => !has(noted, mutationId))];
    },
    jot(entry) {
      jotted = [...jotted, entry];
      write(jotKey, jotted).catch((cause: unknown) => {
        host.log('warn', 'a click could not be jotted down', cause);
      });
    },
    async put(entry) {
      await change((entries) => [...without(entries, entry.mutationId), entry]);
      await forgetJot(entry.mutationId);
    },
    async remove(mutationId) {
      const before = await change((entries) => without(entries, mutationId));
      await forgetJot(mutationId);
      return has(before, mutationId);
    },
  };
}

function has(entries: readonly OutboxEntry[], mutationId: string): boolean {
  return entries.some((entry) => entry.mutationId === mutationId);
}

function without(entries: readonly OutboxEntry[], mutationId: string): readonly OutboxEntry[] {
  return entries.filter((entry) => entry.mutationId !== mutationId);
}
