/** What lies on the picture and what no pin may lie under: controls, labels, captions. */
import type { Box } from '../../core/box.js';
import type { TrackedMedia } from '../../media/media-tracks.js';

const ALWAYS = '[part~=disclosure], [part~=sound-button], [part~=offer], .play.middle';
/** Out of sight while the stage is quiet. */
const CONTROLS = '[part~=controls], .play:not(.middle)';

/**
 * WebVTT writes captions from the lower edge of the video up, at 5 % of its height, and two lines are usual. Their room is
 * kept as long as captions are on, because pins would hop with every sentence otherwise.
 *
 * @see https://www.w3.org/TR/webvtt1/#processing-cue-settings
 */
const CAPTIONS_SHARE = 0.14;

/** Boxes on the stage; by layout, so that what moves in or out counts where it will be. */
export function findObstacles(stage: HTMLElement, video: HTMLVideoElement, videoTop: number): readonly Box[] {
  const selector = stage.matches('.quiet') ? ALWAYS : `${ALWAYS}, ${CONTROLS}`;
  const boxes = [...stage.querySelectorAll<HTMLElement>(selector)].map(layoutBox);
  return showsCaptions(video) ? [...boxes, captionsBox(stage, video, videoTop)] : boxes;
}

function showsCaptions(video: TrackedMedia): boolean {
  return [...(video.textTracks ?? [])].some(
    ({ kind, mode }) => mode === 'showing' && (kind === 'captions' || kind === 'subtitles'),
  );
}

function layoutBox({ offsetLeft, offsetTop, offsetWidth, offsetHeight }: HTMLElement): Box {
  return { left: offsetLeft, top: offsetTop, width: offsetWidth, height: offsetHeight };
}

/** Down to the lower edge of the stage, because a pin below the captions would be as hard to see. */
function captionsBox(stage: HTMLElement, video: HTMLVideoElement, videoTop: number): Box {
  const top = videoTop + video.clientHeight * (1 - CAPTIONS_SHARE);
  return { left: 0, top, width: stage.clientWidth, height: Math.max(0, stage.clientHeight - top) };
}
