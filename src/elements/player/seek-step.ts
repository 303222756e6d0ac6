/** How far several taps have gone, at the side where they were. */
import { html, type TemplateResult } from 'lit';
import { spokenTime } from '../../core/time-text.js';
import type { MessagesText } from './messages.js';
import type { TapRun } from './tap-zones.js';

/** For the eye; a screen reader is told when the taps have ended. */
export function renderSeekStep({ side, seconds }: TapRun, locale: string): TemplateResult {
  const number = new Intl.NumberFormat(locale, { style: 'unit', unit: 'second', signDisplay: 'always' });
  return html`<div class="seek-step ${side}" part="seek-step" aria-hidden="true">
    ${number.format(seconds)}
  </div>`;
}

/** The same in words. */
export function spokenSeekStep({ seconds }: TapRun, locale: string, text: MessagesText): string {
  return text(seconds < 0 ? 'back' : 'forward', { time: spokenTime(Math.abs(seconds), locale) });
}
