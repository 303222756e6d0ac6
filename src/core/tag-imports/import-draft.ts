/** Collects the pins that are made of another format's entries, and what is said about the way. */
import { readHotspot } from '../hotspot-check.js';
import type { Hotspot } from '../hotspot.js';
import { findJsonLines } from '../json-lines.js';
import type { TagMessage } from '../tag-message.js';
import type { Members } from './foreign-values.js';
import type { TagImport } from './tag-import.js';

/** Where a member of ours stands in the other format: `{ start: 'startTime' }`. */
export type MemberNames = Readonly<Record<string, string>>;

/** The reason for members that have none of their own. */
export const OTHERS = '*';

interface Note {
  readonly severity: TagMessage['severity'];
  readonly path: string;
  readonly text: string;
}

/** The pins so far, and the notes on them. */
export class ImportDraft {
  readonly #names: MemberNames;
  readonly #hotspots: Hotspot[] = [];
  readonly #ids = new Set<string>();
  readonly #notes: Note[] = [];
  readonly #lost = new Map<string, { path: string; text: string; count: number }>();

  constructor(names: MemberNames = {}) {
    this.#names = names;
  }

  /** Adds a pin, when it is one; a second one of the same id gets a number. */
  add(pin: Members, path: string): void {
    const { hotspot, problem } = readHotspot(pin, path);
    if (!hotspot) {
      this.fail(this.#sourcePath(problem.where, path), problem.detail ?? '');
      return;
    }
    let { id } = hotspot;
    for (let number = 2; this.#ids.has(id); number += 1) id = `${hotspot.id}-${number}`;
    this.#ids.add(id);
    this.#hotspots.push({ ...hotspot, id });
  }

  /** Something became no pin. */
  fail(path: string, text: string): void {
    this.#notes.push({ severity: 'error', path, text });
  }

  /** Something is not as it was. */
  warn(path: string, text: string): void {
    this.#notes.push({ severity: 'warning', path, text });
  }

  /** A member was not carried over; told once, with the number of times. */
  lose(path: string, text: string): void {
    const member = path.replace(/\[\d+\]/g, '[]');
    const lost = this.#lost.get(member) ?? { path, text, count: 0 };
    this.#lost.set(member, { ...lost, count: lost.count + 1 });
  }

  /** Loses the members that nobody takes, each for its reason. */
  loseMembers(members: Members, path: string, taken: readonly string[], reasons: MemberNames): void {
    for (const name of Object.keys(members)) {
      const reason = reasons[name] ?? reasons[OTHERS] ?? 'Vitrine has nothing like it';
      if (!taken.includes(name)) this.lose(`${path}.${name}`, reason);
    }
  }

  /** @param text what the paths belong to, where the input was a text */
  finish(file: string, text?: string): TagImport {
    const lost = [...this.#lost.values()].map(({ path, text: reason, count }): Note => {
      const times = count === 1 ? '' : ` (${count} times)`;
      return { severity: 'warning', path, text: `not carried over${times}: ${reason}` };
    });
    const notes = [...this.#notes, ...lost];
    const lines =
      text === undefined
        ? undefined
        : findJsonLines(
            text,
            notes.map(({ path }) => path),
          );
    const messages = notes.map((note) => ({
      file,
      ...note,
      ...(lines ? { line: lines.lineOf(note.path) } : {}),
    }));
    return { tags: { hotspots: this.#hotspots }, messages };
  }

  #sourcePath(where: string, path: string): string {
    const member = where.slice(path.length + 1);
    return member === '' ? path : `${path}.${this.#names[member] ?? member}`;
  }
}
