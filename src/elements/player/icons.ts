/** The pictures on the play button, and how any picture on a button is drawn: on a field of 24, without words. */
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

export const PLAY_ICONS = {
  play: svg`<path d="M8 5.2v13.6a.8.8 0 0 0 1.2.7l11-6.8a.8.8 0 0 0 0-1.4l-11-6.8A.8.8 0 0 0 8 5.2z"/>`,
  pause: svg`<path d="M6.5 5h3.2v14H6.5zM14.3 5h3.2v14h-3.2z"/>`,
  replay: svg`<path d="M12 5V1.8L6.8 6 12 10.2V7a5.5 5.5 0 1 1-5.5 5.5h-2A7.5 7.5 0 1 0 12 5z"/>`,
} as const;

/** The picture; its button carries the name. */
export function icon(drawing: SVGTemplateResult): TemplateResult {
  return html`<svg viewBox="0 0 24 24" aria-hidden="true" fill="currentColor">${drawing}</svg>`;
}
