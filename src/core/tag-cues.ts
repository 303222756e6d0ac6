/** Takes a WebVTT metadata track apart: one pin per cue, its times from the cue, the rest as JSON in its payload. */
import { parseTime } from './time-text.js';

/** A cue as it stands in the file. */
export interface Cue {
  readonly id: string | undefined;
  /** Seconds; what stands there where that is no time. */
  readonly start: number | string;
  /** As `start`; `Infinity` for the last time that has two digits for its hours, which stands for the end of the film. */
  readonly end: number | string;
  readonly payload: string;
  /** Line of the payload's first line, from 1. */
  readonly payloadLine: number;
}

/** What a track holds. */
export interface Track {
  readonly cues: readonly Cue[];
  /** JSON with what belongs to the file and not to a pin; from the comment that begins with `NOTE vitrine-tags`. */
  readonly head: string | undefined;
}

/** Written for pins that stay until the film ends, because WebVTT has no word for that. */
export const OPEN_END = '99:59:59.999';

/** Begins the comment that holds the rest of the file. */
export const HEAD_COMMENT = 'NOTE vitrine-tags ';

const OPEN_END_SECONDS = 359_999.999;
const SIGNATURE = /^WEBVTT(?:[ \t].*)?$/;

/** True for the text of a track. */
export function isTrack(text: string): boolean {
  return SIGNATURE.test(text.slice(0, 200).split(/\r\n?|\n/, 1)[0] ?? '');
}

/** Reads a track. Blocks without times are comments and styles, and are passed over. */
export function readTrack(text: string): Track {
  const blocks = blocksOf(text);
  const head = blocks.map(({ lines }) => lines.join('\n')).find((block) => block.startsWith(HEAD_COMMENT));
  return {
    cues: blocks.map(cueOf).filter((cue) => cue !== undefined),
    head: head?.slice(HEAD_COMMENT.length),
  };
}

interface Block {
  /** From 1. */
  readonly line: number;
  readonly lines: readonly string[];
}

/** What is separated by empty lines. */
function blocksOf(text: string): readonly Block[] {
  const blocks: { line: number; lines: string[] }[] = [];
  let isOpen = false;
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
    if (line === '') isOpen = false;
    else if (isOpen) blocks.at(-1)?.lines.push(line);
    else {
      blocks.push({ line: index + 1, lines: [line] });
      isOpen = true;
    }
  }
  return blocks;
}

function cueOf({ line, lines }: Block): Cue | undefined {
  const timesAt = lines.slice(0, 2).findIndex((text) => text.includes('-->'));
  const times = lines[timesAt];
  if (times === undefined) return undefined;
  const [start = '', rest = ''] = times.split('-->');
  // Settings such as `line:0` may follow the end.
  const end = timeOf(rest.trim().split(/\s/, 1)[0] ?? '');
  return {
    id: timesAt === 1 ? lines[0] : undefined,
    start: timeOf(start.trim()),
    end: end === OPEN_END_SECONDS ? Infinity : end,
    payload: lines.slice(timesAt + 1).join('\n'),
    payloadLine: line + timesAt + 1,
  };
}

function timeOf(text: string): number | string {
  return parseTime(text) ?? text;
}
