/**
 * Shows the captions of an HLS stream as text tracks of the video.
 *
 * Ours because hls.js gives its own `<track>`s a `data:` URL, which a strict `media-src` refuses.
 */
import type Hls from 'hls.js';
import type { CuesParsedData, MediaPlaylist, NonNativeTextTrack } from 'hls.js';

interface CaptionTrack {
  readonly element: HTMLTrackElement;
  /** Missing for captions inside the picture stream (CEA-608), which need no loading. */
  readonly playlist: MediaPlaylist | undefined;
  /** hls.js gives a cue again whenever its fragment is loaded again. */
  readonly seenCues: Set<string>;
}

/** Follows one hls.js instance for its whole life; tracks go when the next playlist is loaded. */
export function renderCaptions(hls: Hls, video: HTMLVideoElement, events: typeof Hls.Events): () => void {
  const tracks = new Map<string, CaptionTrack>();

  function add(found: NonNativeTextTrack): void {
    const { subtitleTrack: playlist, closedCaptions, label, kind } = found;
    const key = playlist ? playlistKey(playlist) : (found._id ?? label);
    if (tracks.has(key)) return;
    const element = document.createElement('track');
    element.kind = kind === 'captions' ? 'captions' : 'subtitles';
    element.label = label;
    element.srclang = (playlist ?? closedCaptions)?.lang ?? '';
    // A track without a source never becomes ready; the cues of the stream come on top of this empty file.
    element.src = URL.createObjectURL(new Blob(['WEBVTT'], { type: 'text/vtt' }));
    tracks.set(key, { element, playlist, seenCues: new Set() });
    video.append(element);
    element.track.mode = found.default ? 'showing' : 'disabled';
  }

  function addCues({
    cues,
    track: id,
    subtitleTrack,
  }: CuesParsedData & { subtitleTrack?: MediaPlaylist }): void {
    const track = tracks.get(subtitleTrack ? playlistKey(subtitleTrack) : id);
    for (const cue of cues as readonly VTTCue[]) {
      const key = `${cue.startTime} ${cue.endTime} ${cue.text}`;
      if (!track || track.seenCues.has(key)) continue;
      track.seenCues.add(key);
      track.element.track.addCue(cue);
    }
  }

  /** hls.js loads the playlist of the one that is shown, and none otherwise. */
  function loadShown(): void {
    const shown = [...tracks.values()].find(({ element }) => element.track.mode === 'showing');
    const index = hls.subtitleTracks.findIndex(
      (playlist) => shown?.playlist !== undefined && playlistKey(playlist) === playlistKey(shown.playlist),
    );
    if (hls.subtitleTrack !== index) hls.subtitleTrack = index;
  }

  function removeAll(): void {
    for (const { element } of tracks.values()) {
      element.track.mode = 'disabled';
      element.remove();
      URL.revokeObjectURL(element.src);
    }
    tracks.clear();
  }

  hls.on(events.MANIFEST_LOADING, removeAll);
  hls.on(events.NON_NATIVE_TEXT_TRACKS_FOUND, (_name, found) => found.tracks.forEach(add));
  hls.on(events.CUES_PARSED, (_name, parsed) => addCues(parsed));
  video.textTracks.addEventListener('change', loadShown);
  return () => {
    video.textTracks.removeEventListener('change', loadShown);
    removeAll();
  };
}

function playlistKey({ groupId, name, lang = '' }: MediaPlaylist): string {
  return JSON.stringify([groupId, name, lang]);
}
