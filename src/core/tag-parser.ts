/** Parses the text of tags, JSON or WebVTT, and names the line of everything that is wrong. */
import { located, readMembers, type TagFileReading } from './tag-file.js';
import { openTagSource } from './tag-source.js';

/**
 * Reads the text of a tag file or of a WebVTT metadata track; never throws. A wrong pin is left out, the others are kept.
 *
 * @param where its URL or name, which begins every message, with the line: `tags.json:14 hotspots[3].end`
 */
export function parseTags(text: string, where: string): TagFileReading {
  const source = openTagSource(text);
  if ('detail' in source) {
    const place = `${where}:${source.line}`;
    return { hotspots: [], problems: [{ code: 'tags-malformed', where: place, detail: source.detail }] };
  }
  const { problems, ...file } = readMembers(source.raw, source.listName);
  if (problems.length === 0) return { ...file, problems };
  const lineOf = source.linesOf(problems.map((problem) => problem.where));
  return {
    ...file,
    problems: problems.map((problem) => located(problem, `${where}:${lineOf(problem.where)}`)),
  };
}
