/** What lies on the picture and what no pin may lie under: controls, labels, captions. */
import type { Box } from '../../core/box.js';
import { captionRoom, type PlacedCue } from '../../core/caption-room.js';
import type { TrackedMedia } from '../../media/media-tracks.js';

const ALWAYS = '[part~=disclosure], [part~=sound-button], [part~=offer], .play.middle';
/** Out of sight while the stage is quiet. */
const CONTROLS = '[part~=controls], .play:not(.middle)';

/** Boxes on the stage; by layout, so that what moves in or out counts where it will be. */
export function findObstacles(stage: HTMLElement, video: HTMLVideoElement, videoTop: number): readonly Box[] {
  const selector = stage.matches('.quiet') ? ALWAYS : `${ALWAYS}, ${CONTROLS}`;
  const boxes = [...stage.querySelectorAll<HTMLElement>(selector)].map(layoutBox);
  const captions = shownCaptions(video);
  return captions.length > 0 ? [...boxes, ...captionBoxes(stage, video, videoTop, captions)] : boxes;
}

/** The tracks whose words are on the picture. */
export function shownCaptions({ textTracks }: TrackedMedia): readonly TextTrack[] {
  return [...(textTracks ?? [])].filter(
    ({ kind, mode }) => mode === 'showing' && (kind === 'captions' || kind === 'subtitles'),
  );
}

function layoutBox({ offsetLeft, offsetTop, offsetWidth, offsetHeight }: HTMLElement): Box {
  return { left: offsetLeft, top: offsetTop, width: offsetWidth, height: offsetHeight };
}

/** To the edges of the stage, because a pin beyond the captions would be as hard to see. */
function captionBoxes(
  stage: HTMLElement,
  video: HTMLVideoElement,
  videoTop: number,
  tracks: readonly TextTrack[],
): readonly Box[] {
  const { above, below } = captionRoom(tracks.flatMap(({ cues }) => [...(cues ?? [])] as PlacedCue[]));
  const band = (top: number, bottom: number): Box => ({
    left: 0,
    top,
    width: stage.clientWidth,
    height: Math.max(0, bottom - top),
  });
  const lower = band(videoTop + video.clientHeight * below, stage.clientHeight);
  return above > 0 ? [band(0, videoTop + video.clientHeight * above), lower] : [lower];
}
