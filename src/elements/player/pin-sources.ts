/** Brings the tags of a film from where the page has them: a file, an object, JSON or a track that stands in the player. */
import type { Hotspot } from '../../core/hotspot.js';
import type { FilmTrack } from '../../core/playback.js';
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

/** What a metadata track needs to say of itself. */
type TagTrack = Pick<FilmTrack, 'src' | 'kind' | 'label'>;

/** The tracks that stand in the player, or in the video that the page put there. */
export function tracksInside(player: Element): readonly TagTrack[] {
  const tracks = player.querySelectorAll<HTMLTrackElement>(':scope > track, :scope > video > track');
  return [...tracks].map((track) => ({
    src: track.getAttribute('src') ?? '',
    kind: track.kind as FilmTrack['kind'],
    label: track.label,
  }));
}

/** The tags of all metadata tracks; one with a label other than `tags` holds something else, such as a storyboard. */
export async function readTrackTags(tracks: readonly TagTrack[], signal: AbortSignal): Promise<TagReading> {
  const tagTracks = tracks.filter(
    ({ src, kind, label = '' }) => kind === 'metadata' && src !== '' && /^(tags)?$/i.test(label),
  );
  const readings = await Promise.all(tagTracks.map(({ src }) => loadTags(src, src, signal)));
  return {
    hotspots: readings.flatMap(({ hotspots }) => hotspots),
    problems: readings.flatMap(({ problems }) => problems),
  };
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
