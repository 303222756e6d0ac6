/** Tells how far from the end of a live playlist hls.js plays. */
import type Hls from 'hls.js';
import { tellHoldBack } from './live-position.js';

/** Shorter waits are none. */
const SMALLEST_TOLERANCE_SECONDS = 2;

/** For as long as the instance plays in this video, until the answer is called. */
export function tellHlsHoldBack(hls: Hls, video: HTMLVideoElement): () => void {
  return tellHoldBack(video, () => {
    const { targetLatency, latestLevelDetails } = hls;
    if (targetLatency === null || !latestLevelDetails) return undefined;
    // The end moves by a segment, and the viewer may be one away from it on either side.
    const toleranceSeconds = Math.max(SMALLEST_TOLERANCE_SECONDS, 2 * latestLevelDetails.targetduration);
    return { holdBackSeconds: targetLatency, toleranceSeconds };
  });
}
