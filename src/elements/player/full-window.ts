/** The stage over the whole window, where the browser has no fullscreen for elements; the page behind stays where it is. */
import { lockScroll } from '../base/scroll-lock.js';

/** Fills the window; the answer gives it back. In the top layer, because a transformed ancestor would catch `fixed`. */
export function fillWindow(stage: HTMLElement): () => void {
  stage.setAttribute('popover', 'manual');
  stage.showPopover();
  const unlock = lockScroll(stage.ownerDocument);
  return () => {
    // A stage that has left the page is hidden already.
    if (stage.matches(':popover-open')) stage.hidePopover();
    stage.removeAttribute('popover');
    unlock();
  };
}
