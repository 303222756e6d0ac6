/** Where the storyboard of a film comes from: the player's property, its file, or a `<track>` of the video. */
import {
  readStoryboard,
  storyboardTiles,
  type Storyboard,
  type StoryboardTile,
} from '../../core/storyboard.js';

/** A URL, or the storyboard itself. */
export type StoryboardSource = string | Storyboard;

/** What the page or the film names; `undefined` where there is none. */
export function findStoryboard(
  wish: StoryboardSource | undefined,
  video: HTMLVideoElement | undefined,
): StoryboardSource | undefined {
  if (wish) return wish;
  const tracks = [...(video?.querySelectorAll('track') ?? [])];
  // The two labels by which players know it.
  return tracks.find(({ kind, label }) => kind === 'metadata' && /^(storyboard|thumbnails)$/i.test(label))
    ?.src;
}

/** Its tiles; rejects when it cannot be loaded or read. */
export async function loadStoryboard(
  source: StoryboardSource,
  signal: AbortSignal,
): Promise<readonly StoryboardTile[]> {
  if (typeof source !== 'string') return storyboardTiles(source, document.baseURI);
  const url = new URL(source, document.baseURI).href;
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return readStoryboard(await response.text(), url);
}
