/** Captions of a video, whether they came with the stream or as `<track>`s: list, choose, watch. */
import type { TrackedMedia } from './media-tracks.js';

/** One choice of the captions menu. */
export interface Caption {
  readonly track: TextTrack;
  /** The track's label or, without one, its language. */
  readonly label: string;
  /** BCP 47; empty when the stream does not say. */
  readonly language: string;
  readonly showing: boolean;
}

/** Captions and subtitles in the order of the video. */
export function listCaptions(video: TrackedMedia): readonly Caption[] {
  return [...(video.textTracks ?? [])].filter(isCaption).map((track) => ({
    track,
    label: track.label || track.language,
    language: track.language,
    showing: track.mode === 'showing',
  }));
}

/** Shows one and switches all others off; `null` switches all off. */
export function chooseCaption(video: TrackedMedia, chosen: TextTrack | null): void {
  for (const track of [...(video.textTracks ?? [])].filter(isCaption)) {
    track.mode = track === chosen ? 'showing' : 'disabled';
  }
}

/** Calls back when the list, or what is shown of it, has changed. */
export function watchCaptions(video: TrackedMedia, listener: () => void, signal: AbortSignal): void {
  for (const name of ['addtrack', 'removetrack', 'change']) {
    video.textTracks?.addEventListener(name, listener, { signal });
  }
}

function isCaption({ kind }: TextTrack): boolean {
  return kind === 'captions' || kind === 'subtitles';
}
