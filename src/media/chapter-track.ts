/** Reads the chapters of a video from its `<track kind="chapters">`. */
import { orderChapters, type Chapter } from '../core/chapters.js';
import type { TrackedMedia } from './media-tracks.js';

/**
 * Calls back with the chapters of the video, now and whenever its tracks or what they hold have changed, until the
 * signal is aborted.
 */
export function watchChapters(
  video: TrackedMedia,
  locale: () => string,
  listener: (chapters: readonly Chapter[]) => void,
  signal: AbortSignal,
): void {
  const tell = (): void => {
    const track = chapterTrack(video, locale());
    // A track that is disabled is never fetched.
    if (track?.mode === 'disabled') track.mode = 'hidden';
    listener(track ? chaptersOf(track) : []);
  };
  const { textTracks } = video;
  for (const name of ['addtrack', 'removetrack']) textTracks?.addEventListener(name, tell, { signal });
  // Of a `<track>`, which says so only of itself.
  video.addEventListener('load', tell, { capture: true, signal });
  tell();
}

/** In the language of the interface, else the first. */
function chapterTrack(video: TrackedMedia, locale: string): TextTrack | undefined {
  const tracks = [...(video.textTracks ?? [])].filter(({ kind }) => kind === 'chapters');
  const [language] = locale.split('-');
  return tracks.find((track) => track.language.split('-')[0] === language) ?? tracks[0];
}

function chaptersOf({ cues }: TextTrack): readonly Chapter[] {
  const chapters = [...(cues ?? [])].map((cue) => ({
    start: cue.startTime,
    end: cue.endTime,
    title: titleOf(cue),
  }));
  return orderChapters(chapters);
}

/** Without the markup that a cue may have. */
function titleOf(cue: TextTrackCue): string {
  return cue instanceof VTTCue ? (cue.getCueAsHTML().textContent ?? '').trim() : '';
}
