/** Finds the stream's offset where hls.js plays: what it says of the first fragment that it parses. */
import type Hls from 'hls.js';
import type { Fragment } from 'hls.js';
import { setStreamOffset } from './stream-offset.js';

/**
 * hls.js puts what is decoded first, of picture or sound, at the playlist's start. The first frame comes later by what
 * B-frames need to be put in order, or by the lead of the sound, and then every engine shows it so much later.
 */
export function watchHlsOffset(hls: Hls, video: HTMLVideoElement, events: typeof Hls.Events): void {
  let isKnown = false;
  hls.on(events.MANIFEST_LOADING, () => (isKnown = false));
  hls.on(events.BUFFER_APPENDING, (_name, { frag }) => {
    const details = hls.levels[frag.level]?.details;
    // The times of a live stream count from no first frame.
    if ((frag.type as string) !== 'main' || !details || details.live) return;
    const isFirst = frag.sn === details.startSN;
    if (isKnown && !isFirst) return;
    // Later, hls.js moves the starts of the playlist to where it has found the frames.
    const offset = firstFrameTime(frag, isFirst ? 0 : frag.start);
    if (offset === undefined) return;
    isKnown = true;
    setStreamOffset(video, { positionSeconds: offset, mediaTimeSeconds: offset });
  });
}

function firstFrameTime({ elementaryStreams }: Fragment, playlistStart: number): number | undefined {
  const picture = elementaryStreams.video ?? elementaryStreams.audiovideo;
  return picture ? picture.startPTS - playlistStart : undefined;
}
