/** Writes tags as a JSON file or as a WebVTT metadata track. */
import type { Hotspot } from './hotspot.js';
import { HEAD_COMMENT, OPEN_END } from './tag-cues.js';
import { TAG_FILE_VERSION, type TagFile } from './tag-file.js';

type Members = Record<string, unknown>;

/** How tags can be written. */
export type TagFormat = 'json' | 'vtt';

/** The text of tags, which reads back as the same. */
export function serializeTags(file: TagFile, format: TagFormat = 'json'): string {
  const hotspots = file.hotspots.map(hotspotMembers);
  if (format === 'vtt') return trackText(headMembers(file), hotspots);
  return `${JSON.stringify({ version: TAG_FILE_VERSION, ...headMembers(file), hotspots }, null, 2)}\n`;
}

function headMembers({ film, extra }: TagFile): Members {
  return { ...(film ? { film: withExtra(film) } : {}), ...extra };
}

function hotspotMembers({ end, keyframes, region, ...hotspot }: Hotspot): Members {
  const { id, product, start, ...rest } = withExtra(hotspot);
  return {
    id,
    product,
    start,
    ...(end === Infinity ? {} : { end }),
    ...rest,
    ...(keyframes.length === 0 ? {} : { keyframes: keyframes.map(withExtra) }),
    ...(region ? { region: withExtra(region) } : {}),
  };
}

function withExtra({ extra, ...known }: { readonly extra?: Readonly<Members> }): Members {
  return { ...known, ...extra };
}

/** In the order of their start, as WebVTT asks for. */
function trackText(head: Members, hotspots: readonly Members[]): string {
  const comment = Object.keys(head).length === 0 ? [] : [`${HEAD_COMMENT}${payloadText(head)}`];
  const cues = hotspots.toSorted((a, b) => Number(a['start']) - Number(b['start'])).map(cueText);
  return `${['WEBVTT', ...comment, ...cues].join('\n\n')}\n`;
}

function cueText({ id, start, end, ...members }: Members): string {
  const startSeconds = Number(start);
  const endSeconds = end === undefined ? undefined : Number(end);
  const payload = {
    ...(isCueId(id) ? {} : { id }),
    ...(isWholeMilliseconds(startSeconds) ? {} : { start }),
    ...(endSeconds === undefined || isWholeMilliseconds(endSeconds) ? {} : { end }),
    ...members,
  };
  const times = `${cueTime(startSeconds)} --> ${endSeconds === undefined ? OPEN_END : cueTime(endSeconds)}`;
  return [...(isCueId(id) ? [id] : []), times, payloadText(payload)].join('\n');
}

/** An id that cannot stand on the line above the times goes into the payload. */
function isCueId(id: unknown): id is string {
  return typeof id === 'string' && !/[\r\n]|-->|^(?:NOTE|STYLE|REGION)\b|^\s|\s$/.test(id);
}

/** On one line, because an empty line and an arrow end a cue. */
function payloadText(members: Members): string {
  return JSON.stringify(members).replaceAll('-->', '--\\u003e');
}

function isWholeMilliseconds(seconds: number): boolean {
  return Math.round(seconds * 1000) / 1000 === seconds;
}

function cueTime(seconds: number): string {
  const milliseconds = Math.round(seconds * 1000);
  const digits = (value: number, count = 2) => String(Math.floor(value)).padStart(count, '0');
  const hours = digits(milliseconds / 3_600_000);
  const minutes = digits((milliseconds / 60_000) % 60);
  const rest = digits((milliseconds / 1000) % 60);
  return `${hours}:${minutes}:${rest}.${digits(milliseconds % 1000, 3)}`;
}
