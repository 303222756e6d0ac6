/** Reads and writes tag files: the pins of a film as JSON, with a version, and with members of others kept. */
import type { Hotspot, Keyframe } from './hotspot.js';
import { readHotspot } from './hotspot-check.js';
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

/** Reads the text of a tag file; never throws. `where` is its URL, which begins every message. */
export function parseTagFile(text: string, where: string): TagFileReading {
  try {
    return readTags(JSON.parse(text.replace(/^\ufeff/, '')), where);
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    return malformed(where, cause.message);
  }
}

/** Reads tags that are an object already, such as those of the player's `tags` property. */
export function readTags(raw: unknown, where: string): TagFileReading {
  if (!isMembers(raw)) return malformed(where, 'expected an object');
  const { version, film, hotspots, ...extra } = raw;
  if (version !== TAG_FILE_VERSION) return malformed(`${where} version`, versionFault(version));
  if (!Array.isArray(hotspots)) return malformed(`${where} hotspots`, 'expected a list');

  const problems: Problem[] = [];
  const tagged = film === undefined ? undefined : readFilm(film, `${where} film`, problems);
  return {
    hotspots: readHotspots(hotspots, where, problems),
    ...(tagged ? { film: tagged } : {}),
    ...keep(extra),
    problems,
  };
}

/** The text of a tag file that reads back as the same. */
export function serializeTagFile(file: TagFile): string {
  const film = file.film && withExtra(file.film);
  const members = {
    version: TAG_FILE_VERSION,
    ...(film ? { film } : {}),
    ...file.extra,
    hotspots: file.hotspots.map(hotspotMembers),
  };
  return `${JSON.stringify(members, null, 2)}\n`;
}

function readHotspots(raw: readonly unknown[], where: string, problems: Problem[]): readonly Hotspot[] {
  const indexById = new Map<string, number>();
  const hotspots: Hotspot[] = [];
  raw.forEach((entry, index) => {
    const place = `${where} hotspots[${index}]`;
    const { hotspot, problem } = readHotspot(entry, place);
    if (!hotspot) {
      problems.push(problem);
      return;
    }
    const first = indexById.get(hotspot.id);
    if (first !== undefined) {
      const detail = `${JSON.stringify(hotspot.id)} is the id of hotspots[${first}] already`;
      problems.push({ code: 'hotspot-invalid', where: `${place}.id`, detail });
      return;
    }
    indexById.set(hotspot.id, index);
    hotspots.push(hotspot);
  });
  return hotspots;
}

/** A wrong member is left out; the pins do not depend on it. */
function readFilm(raw: unknown, where: string, problems: Problem[]): TaggedFilm | undefined {
  if (!isMembers(raw)) {
    problems.push({ code: 'tags-malformed', where, detail: 'expected an object' });
    return undefined;
  }
  const extra = { ...raw };
  const known: Members = {};
  for (const name of FILM_MEMBERS) {
    const value = raw[name];
    delete extra[name];
    if (value === undefined) continue;
    if (typeof value === 'number' && value > 0) known[name] = value;
    else
      problems.push({
        code: 'tags-malformed',
        where: `${where}.${name}`,
        detail: 'expected a positive number',
      });
  }
  return { ...known, ...keep(extra) };
}

function versionFault(version: unknown): string {
  if (version === undefined) return `missing; write "version": ${TAG_FILE_VERSION}`;
  return `${JSON.stringify(version)} is not ${TAG_FILE_VERSION}, the version this build reads`;
}

function malformed(where: string, detail: string): TagFileReading {
  return { hotspots: [], problems: [{ code: 'tags-malformed', where, detail }] };
}

function hotspotMembers({ end, keyframes, ...hotspot }: Hotspot): Members {
  const { id, product, start, ...rest } = withExtra(hotspot);
  return {
    id,
    product,
    start,
    ...(end === Infinity ? {} : { end }),
    ...rest,
    ...(keyframes.length === 0
      ? {}
      : { keyframes: keyframes.map((keyframe: Keyframe) => withExtra(keyframe)) }),
  };
}

function withExtra({ extra, ...known }: { readonly extra?: Readonly<Members> }): Members {
  return { ...known, ...extra };
}

function keep(extra: Members): { extra?: Members } {
  return Object.keys(extra).length === 0 ? {} : { extra };
}

function isMembers(raw: unknown): raw is Members {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}
