/** Keeps the focus in view when the play button goes from the middle of the picture into the bar. */

const docked = new WeakSet<Element>();

/** After each rendering; scrolls once, and only for those who see where the focus is. */
export function keepFocusInView(stage: HTMLElement): void {
  if (!stage.matches('.docked')) {
    docked.delete(stage);
    return;
  }
  if (docked.has(stage)) return;
  docked.add(stage);
  stage.querySelector('.play:focus-visible')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
