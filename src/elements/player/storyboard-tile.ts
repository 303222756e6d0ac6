/** Shows one tile of a storyboard: a part of a larger picture, scaled to fit. */
import type { StoryboardTile } from '../../core/storyboard.js';
import { tileScale } from './timeline-guide-view.js';

/** Largest size on the screen, in CSS pixels. */
const BOX = { width: 160, height: 120 } as const;

/** `box` clips the `<img>` inside. */
export function showTile(box: HTMLElement, { url, part }: StoryboardTile): void {
  const picture = box.querySelector('img');
  if (!picture) return;
  if (picture.src !== url) picture.src = url;
  box.classList.toggle('whole', !part);
  const scale = part ? tileScale(part, BOX) : 1;
  box.style.setProperty('inline-size', part ? `${part.width * scale}px` : '');
  box.style.setProperty('block-size', part ? `${part.height * scale}px` : '');
  const move = part ? `scale(${scale}) translate(${-part.left}px, ${-part.top}px)` : '';
  picture.style.setProperty('transform', move);
}
