/** Checks tags for their author: everything that is wrong, not only the first thing of each pin, and what looks wrong. */
import { readHotspot } from './hotspot-check.js';
import { adviseOnTags, type TagAdvice } from './tag-advice.js';
import { readMembers, type TagFile } from './tag-file.js';
import type { TagMessage } from './tag-message.js';
import { openTagSource, type TagSource } from './tag-source.js';

/** The verdict on a text. */
export interface TagValidation {
  /** In the order of their lines. */
  readonly messages: readonly TagMessage[];
  /** What a page would show. */
  readonly tags: TagFile;
}

/** More rounds find nothing that its author could not find after fixing these. */
const MOST_FAULTS_OF_A_PIN = 10;

/** Stands in for a member that is wrong, so that the others can be looked at. */
const STAND_INS: Readonly<Record<string, unknown>> = { id: 'id', product: 'product', x: 0, y: 0 };

/** Validates the text of a tag file or of a WebVTT metadata track. */
export function validateTags(text: string, file: string): TagValidation {
  const source = openTagSource(text);
  if ('detail' in source) {
    const { line, detail } = source;
    return {
      messages: [{ severity: 'error', file, line, path: '', text: detail }],
      tags: { hotspots: [] },
    };
  }
  const { problems, ...tags } = readMembers(source.raw, source.listName);
  const errors = [
    ...problems.map(({ where, detail = '' }) => ({ path: where, text: detail })),
    ...problems.flatMap(({ where }) => furtherFaults(source, where)),
  ];
  const warnings = [
    ...(tags.hotspots.length + problems.length === 0 ? [{ path: '', text: 'there is no pin in it' }] : []),
    ...adviseOnTags(tags, pathsById(source)),
  ];
  return { messages: inOrder(source, file, errors, warnings), tags };
}

function inOrder(
  source: TagSource,
  file: string,
  errors: readonly TagAdvice[],
  warnings: readonly TagAdvice[],
): readonly TagMessage[] {
  const lineOf = source.linesOf([...errors, ...warnings].map(({ path }) => path));
  const toMessage =
    (severity: TagMessage['severity']) =>
    ({ path, text }: TagAdvice) => ({ severity, file, line: lineOf(path), path, text });
  const messages = [...errors.map(toMessage('error')), ...warnings.map(toMessage('warning'))];
  return messages.sort((a, b) => a.line - b.line);
}

/** Reads the pin again and again, each time without what was wrong. */
function furtherFaults({ raw, listName }: TagSource, firstFault: string): readonly TagAdvice[] {
  const [, index] = new RegExp(`^${listName}\\[(\\d+)\\]\\.`).exec(firstFault) ?? [];
  const written = writtenPins(raw)[Number(index)];
  if (typeof written !== 'object' || written === null) return [];
  const path = `${listName}[${index}]`;
  const pin: Record<string, unknown> = { ...written };
  const faults: TagAdvice[] = [];
  let fault: string | undefined = firstFault;
  while (fault !== undefined && faults.length < MOST_FAULTS_OF_A_PIN) {
    const [member = ''] = fault.slice(path.length + 1).split(/[.[]/, 1);
    delete pin[member];
    if (member in STAND_INS) pin[member] = STAND_INS[member];
    const { problem } = readHotspot(pin, path);
    if (problem) faults.push({ path: problem.where, text: problem.detail ?? '' });
    fault = problem?.where;
  }
  return faults;
}

/** Ids are unique among the pins that were read, and the first one that is written has it. */
function pathsById({ raw, listName }: TagSource): (hotspot: { readonly id: string }) => string {
  const paths = new Map<unknown, string>();
  for (const [index, pin] of writtenPins(raw).entries()) {
    const path = `${listName}[${index}]`;
    const { hotspot } = readHotspot(pin, path);
    if (hotspot && !paths.has(hotspot.id)) paths.set(hotspot.id, path);
  }
  return ({ id }) => paths.get(id) ?? listName;
}

function writtenPins(raw: unknown): readonly unknown[] {
  const { hotspots } = (raw ?? {}) as { readonly hotspots?: unknown };
  return Array.isArray(hotspots) ? hotspots : [];
}
