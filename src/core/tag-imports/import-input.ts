/** Opens what is to be imported: an object, or its text as JSON. */
import { findJsonLines } from '../json-lines.js';
import { ImportDraft, type MemberNames } from './import-draft.js';
import type { TagImport } from './tag-import.js';

/** Runs an import of JSON; messages have lines where the input is a text. */
export function importJson(
  input: unknown,
  file: string,
  names: MemberNames,
  read: (raw: unknown, draft: ImportDraft) => void,
): TagImport {
  const draft = new ImportDraft(names);
  if (typeof input !== 'string') {
    read(input, draft);
    return draft.finish(file);
  }
  const text = input.replace(/^\ufeff/, '');
  try {
    read(JSON.parse(text) as unknown, draft);
    return draft.finish(file, text);
  } catch (cause) {
    if (!(cause instanceof SyntaxError || cause instanceof RangeError)) throw cause;
    return notJson(file, text, cause.message);
  }
}

function notJson(file: string, text: string, fault: string): TagImport {
  const line = findJsonLines(text, []).faultLine ?? 1;
  return { tags: { hotspots: [] }, messages: [{ severity: 'error', file, line, path: '', text: fault }] };
}
