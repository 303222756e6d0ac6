/** A pin as its player sees it while it is in the picture. */
import type { ShownPin } from '../base/player-scope.js';

/** The element, for as long as it shows that hotspot. */
export function shownPin(element: Omit<ShownPin, 'hotspotId'>, hotspotId: string): ShownPin {
  return {
    hotspotId,
    get name() {
      return element.name;
    },
    moveTo: (left, top, width) => element.moveTo(left, top, width),
    outline: (corners) => element.outline(corners),
    focus: () => element.focus(),
  };
}
