/** How fast a pin goes along a stretch of its way. */
import type { Easing } from './hotspot.js';

/**
 * The share of the way that is done when a share of the time has passed. Both go from 0 to 1, and none goes back.
 *
 * The curves are parabolas: `ease-in` starts at rest, `ease-out` ends at rest, `ease-in-out` does both.
 */
export function ease(easing: Easing, share: number): number {
  switch (easing) {
    case 'ease-in':
      return share * share;
    case 'ease-out':
      return share * (2 - share);
    case 'ease-in-out':
      return share < 0.5 ? 2 * share * share : 1 - 2 * (1 - share) * (1 - share);
    default:
      return share;
  }
}
