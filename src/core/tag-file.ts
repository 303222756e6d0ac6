/** Reads tags, the pins of a film: a JSON file, a WebVTT metadata track, or an object, all by the same rules. */
import type { Hotspot } from './hotspot.js';
import { readHotspot } from './hotspot-check.js';
import { show } from './hotspot-members.js';
import type { Problem } from './problem.js';
import { openTagSource } from './tag-source.js';

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
 * Reads the text of a tag file or of a WebVTT metadata track; never throws.
 *
 * @param where its URL or name, which begins every message, with the line: `tags.json:14 hotspots[3].end`
 */
export function parseTags(text: string, where: string): TagFileReading {
  const source = openTagSource(text);
  if ('detail' in source) {
    const problem = {
      code: 'tags-malformed',
      where: `${where}:${source.line}`,
      detail: source.detail,
    } as const;
    return { hotspots: [], problems: [problem] };
  }
  const { problems, ...file } = readMembers(source.raw, source.listName);
  if (problems.length === 0) return { ...file, problems };
  const lineOf = source.linesOf(problems.map((problem) => problem.where));
  return {
    ...file,
    problems: problems.map((problem) => located(problem, `${where}:${lineOf(problem.where)}`)),
  };
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

function located(problem: Problem, place: string): Problem {
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
