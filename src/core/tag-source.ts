/** Opens the text of tags, JSON or WebVTT: what is written there, and on which line. */
import { findJsonLines } from './json-lines.js';
import { isTrack, readTrack, type Cue } from './tag-cues.js';

/** Tags as their author wrote them, not checked yet. */
export interface TagSource {
  readonly raw: unknown;
  /** What the author calls the list of pins. */
  readonly listName: 'hotspots' | 'cues';
  /** Answers with the lines of members, from 1; reads the text again, so it is asked only when something is wrong. */
  linesOf(paths: readonly string[]): (path: string) => number;
}

/** The text is not JSON. */
export interface TagSyntaxFault {
  readonly line: number;
  readonly detail: string;
}

/** Opens tags; a track gives the same object as a JSON file. */
export function openTagSource(text: string): TagSource | TagSyntaxFault {
  const plain = text.replace(/^\ufeff/, '');
  if (isTrack(plain)) return trackSource(plain);
  const raw = parseJson(plain);
  if (raw instanceof Error) return { line: findJsonLines(plain, []).faultLine ?? 1, detail: raw.message };
  return {
    raw,
    listName: 'hotspots',
    linesOf: (paths) => findJsonLines(plain, paths).lineOf,
  };
}

function trackSource(text: string): TagSource {
  const { cues, head } = readTrack(text);
  const headMembers = head === undefined ? {} : parseJson(head);
  const members = headMembers instanceof Error ? {} : (headMembers as object);
  return {
    raw: { version: 1, ...members, hotspots: cues.map(writtenIn) },
    listName: 'cues',
    linesOf: () => (path) => lineInTrack(cues, path),
  };
}

/** The pin of a cue; a payload that is no object stays what it is, for the reader to say so. */
function writtenIn({ id, start, end, payload }: Cue): unknown {
  const members = parseJson(payload);
  if (typeof members !== 'object' || members === null || Array.isArray(members)) return payload;
  if (members instanceof Error) return payload;
  const written = members as Readonly<Record<string, unknown>>;
  return {
    ...(id === undefined ? {} : { id }),
    ...written,
    start: exactTime(start, written['start']),
    end: exactTime(end, written['end']),
  };
}

/** A cue's times are cut to milliseconds, which is too coarse for frames; a payload may hold the same time exactly. */
function exactTime(inCue: number | string, inPayload: unknown): unknown {
  if (typeof inCue !== 'number' || typeof inPayload !== 'number') return inCue;
  return Math.abs(inCue - inPayload) <= 0.001 ? inPayload : inCue;
}

function lineInTrack(cues: readonly Cue[], path: string): number {
  const [, index, member = ''] = /^cues\[(\d+)\]\.?(.*)$/s.exec(path) ?? [];
  const cue = cues[Number(index)];
  if (!cue) return 1;
  if (member === 'start' || member === 'end') return cue.payloadLine - 1;
  const { faultLine, lineOf } = findJsonLines(cue.payload, [member]);
  return cue.payloadLine - 1 + (faultLine ?? lineOf(member));
}

/** An engine that runs out of stack throws a `RangeError`. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    return cause instanceof Error ? cause : new SyntaxError(String(cause));
  }
}
