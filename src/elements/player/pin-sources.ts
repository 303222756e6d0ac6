/** Brings the tags of a film from where the page has them: a file, an object, or JSON that stands in the player. */
import type { Hotspot } from '../../core/hotspot.js';
import type { Problem } from '../../core/problem.js';

/** What could be used, and what is wrong with the rest. */
export interface TagReading {
  readonly hotspots: readonly Hotspot[];
  readonly problems: readonly Problem[];
}

/** The tags behind a URL, or an object that is them. The parser comes with the first tags. */
export async function loadTags(
  tags: string | object,
  where: string,
  signal: AbortSignal,
): Promise<TagReading> {
  if (typeof tags !== 'string') {
    const { readTags } = await import('../../core/tag-file.js');
    return readTags(tags, where);
  }
  const [{ readTagText }, reading] = await Promise.all([
    import('../../core/tag-file.js'),
    fetchText(tags, signal),
  ]);
  return 'problem' in reading
    ? { hotspots: [], problems: [reading.problem] }
    : readTagText(reading.text, tags);
}

/** The tags in the player's own `<script type="application/json" data-vitrine="tags">`; `null` without one. */
export async function readInlineTags(player: Element, where: string): Promise<TagReading | null> {
  const script = [...player.children].find((child) => child.matches('script[data-vitrine="tags"]'));
  if (!script) return null;
  const { readTagText } = await import('../../core/tag-file.js');
  return readTagText(script.textContent ?? '', `${where} > script`);
}

async function fetchText(url: string, signal: AbortSignal): Promise<{ text: string } | { problem: Problem }> {
  try {
    const response = await fetch(url, { signal });
    if (response.ok) return { text: await response.text() };
    return { problem: { code: 'tags-unreachable', where: url, detail: `HTTP ${response.status}` } };
  } catch (cause) {
    signal.throwIfAborted();
    return { problem: { code: 'tags-unreachable', where: url, cause } };
  }
}
