/** What is said about a tag file to its author. */

/** One thing that was found. */
export interface TagMessage {
  /** An error keeps something out; a warning is about what was taken. */
  readonly severity: 'error' | 'warning';
  /** The file as it was named. */
  readonly file: string;
  /** From 1; `undefined` for tags that are no text. */
  readonly line?: number;
  /** The member, such as `hotspots[3].end`; empty for the file as a whole. */
  readonly path: string;
  /** What was found, and how to fix it. */
  readonly text: string;
}

/** `tags.json:14 hotspots[3].end: 3 is before start 5; make it later` */
export function formatTagMessage({ severity, file, line, path, text }: TagMessage): string {
  const place = line === undefined ? file : `${file}:${line}`;
  const kind = severity === 'warning' ? 'warning: ' : '';
  return `${`${place} ${path}`.trimEnd()}: ${kind}${text}`;
}
