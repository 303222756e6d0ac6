/** Reads tags, the pins of a film, and says what is wrong with them: the rules that hold for every source. */
import type { Hotspot } from './hotspot.js';
import { readHotspot } from './hotspot-check.js';
import { show } from './hotspot-members.js';
import type { Problem } from './problem.js';

/** The version that this build reads and writes; `schemas/tags-1.json` describes it. */
export const TAG_FILE_VERSION = 1;

/** What the file says about the film that its pins were set on. */
export interface TaggedFilm {
  readonly durationSeconds?: number;
  /** Pixels. */
  readonly width?: number;
  readonly height?: number;
  /** Frames per second. */
  readonly frameRate?: number;
  /** Members the format does not know, kept for a round trip. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** A tag file. */
export interface TagFile {
  readonly hotspots: readonly Hotspot[];
  readonly film?: TaggedFilm;
  /** Members the format does not know, such as those that begin with `x-`. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** What could be read, and what is wrong with the rest. */
export interface TagFileReading extends TagFile {
  readonly problems: readonly Problem[];
}

type Members = Record<string, unknown>;

const FILM_MEMBERS = ['durationSeconds', 'width', 'height', 'frameRate'] as const;

/**
 * Reads text as `parseTags` does. JSON without a fault, which is nearly all there is, needs nothing but this file; the
 * rest of the parser comes for a WebVTT track, and where something is wrong and wants a line.
 */
export async function readTagText(text: string, where: string): Promise<TagFileReading> {
  try {
    const reading = readTags(JSON.parse(text), where);
    if (reading.problems.length === 0) return reading;
  } catch {
    // The parser below says what is wrong.
  }
  const { parseTags } = await import('./tag-parser.js');
  return parseTags(text, where);
}

/** Reads tags that are an object already, such as those of the player's `tags` property. */
export function readTags(raw: unknown, where: string): TagFileReading {
  const { problems, ...file } = readMembers(raw, 'hotspots');
  return { ...file, problems: problems.map((problem) => located(problem, where)) };
}

/** Reads tags; `where` of a problem is the path of the member alone. */
export function readMembers(raw: unknown, listName: string): TagFileReading {
  if (!isMembers(raw)) return malformed('', 'expected an object');
  const { version, film, hotspots, ...extra } = raw;
  if (version !== TAG_FILE_VERSION) return malformed('version', versionFault(version));
  if (!Array.isArray(hotspots)) return malformed('hotspots', 'expected a list');

  const problems: Problem[] = [];
  const tagged = film === undefined ? undefined : readFilm(film, problems);
  return {
    hotspots: readHotspots(hotspots, listName, problems),
    ...(tagged ? { film: tagged } : {}),
    ...keep(extra),
    problems,
  };
}

/** The problem with its place: the file, and its line where that is known. */
export function located(problem: Problem, place: string): Problem {
  return { ...problem, where: `${place} ${problem.where}`.trimEnd() };
}

function readHotspots(raw: readonly unknown[], listName: string, problems: Problem[]): readonly Hotspot[] {
  const indexById = new Map<string, number>();
  const hotspots: Hotspot[] = [];
  raw.forEach((entry, index) => {
    const place = `${listName}[${index}]`;
    const { hotspot, problem } = readHotspot(entry, place);
    if (!hotspot) {
      problems.push(problem);
      return;
    }
    const first = indexById.get(hotspot.id);
    if (first !== undefined) {
      const detail = `${JSON.stringify(hotspot.id)} is the id of ${listName}[${first}] already; write another one`;
      problems.push({ code: 'hotspot-invalid', where: `${place}.id`, detail });
      return;
    }
    indexById.set(hotspot.id, index);
    hotspots.push(hotspot);
  });
  return hotspots;
}

/** A wrong member is left out; the pins do not depend on it. */
function readFilm(raw: unknown, problems: Problem[]): TaggedFilm | undefined {
  const fault = (where: string, detail: string) =>
    void problems.push({ code: 'tags-malformed', where, detail });
  if (!isMembers(raw)) {
    fault('film', 'expected an object');
    return undefined;
  }
  const extra = { ...raw };
  const known: Members = {};
  for (const name of FILM_MEMBERS) {
    const value = raw[name];
    delete extra[name];
    if (value === undefined) continue;
    if (typeof value === 'number' && value > 0) known[name] = value;
    else fault(`film.${name}`, 'expected a positive number');
  }
  return { ...known, ...keep(extra) };
}

function versionFault(version: unknown): string {
  if (version === undefined) return `missing; write "version": ${TAG_FILE_VERSION}`;
  return `${show(version)} is not ${TAG_FILE_VERSION}, the version this build reads`;
}

function malformed(where: string, detail: string): TagFileReading {
  return { hotspots: [], problems: [{ code: 'tags-malformed', where, detail }] };
}

function keep(extra: Members): { extra?: Members } {
  return Object.keys(extra).length === 0 ? {} : { extra };
}

function isMembers(raw: unknown): raw is Members {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}
