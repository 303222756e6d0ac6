/** The stage over the whole window, where the browser has no fullscreen for elements; the page behind stays where it is. */
import { lockScroll } from '../base/scroll-lock.js';
import { deepActiveElement, tabbableIn } from '../base/tabbable.js';
import { noteLayer } from '../base/top-layer.js';

/** Fills the window; the answer gives it back, and `leave` is called when something else needs it. In the top layer, because a transformed ancestor would catch `fixed`. */
export function fillWindow(stage: HTMLElement, leave: () => void): () => void {
  const page = stage.ownerDocument;
  const filled = new AbortController();
  stage.setAttribute('popover', 'manual');
  stage.showPopover();
  const unlock = lockScroll(page);
  const leaveLayer = noteLayer(leave);
  page.addEventListener('keydown', (event) => keepTabInside(event, stage), { signal: filled.signal });
  return () => {
    filled.abort();
    leaveLayer();
    // A stage that has left the page is hidden already.
    if (stage.matches(':popover-open')) stage.hidePopover();
    stage.removeAttribute('popover');
    unlock();
  };
}

/** What lies behind is covered, so Tab goes round in the stage; a layer above it, such as the cart, has its own way. */
function keepTabInside(event: KeyboardEvent, stage: HTMLElement): void {
  if (!isTab(event) || event.defaultPrevented || event.composedPath().some(isModal)) return;
  const stops = tabbableIn(stage);
  const [first] = stops;
  const last = stops.at(-1);
  if (!first || !last) return;
  const active = deepActiveElement(stage.ownerDocument);
  const edge = event.shiftKey ? first : last;
  const isInside = event.composedPath().includes(stage);
  if (isInside && active !== edge) return;
  event.preventDefault();
  (event.shiftKey ? last : first).focus();
}

function isModal(target: EventTarget): boolean {
  return target instanceof HTMLDialogElement && target.matches(':modal');
}

/** WebKitGTK gives Shift and Tab together no `key`. */
function isTab({ key, code }: KeyboardEvent): boolean {
  return key === 'Tab' || (key === 'Unidentified' && code === 'Tab');
}
