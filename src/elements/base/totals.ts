/** The totals as a list of terms and amounts. */
import { html, nothing, type TemplateResult } from 'lit';
import type { TextValues } from '../../core/text.js';
import type { TOTALS_TEXTS } from './totals-texts.js';
import type { TotalRowView, TotalsView } from './totals-view.js';

/** Looks a text of the totals up in the language of its host. */
export type TotalsText = (key: keyof typeof TOTALS_TEXTS.texts, values?: TextValues) => string;

/** The totals, and where tax is no row of its own, how it is meant. */
export function renderTotals(view: TotalsView, text: TotalsText): TemplateResult | typeof nothing {
  if (view.rows.length === 0) return nothing;
  return html`<div
    class="totals"
    part="totals"
    role="group"
    aria-label=${text('name')}
    aria-busy=${view.updating}
  >
    <dl class="total-rows">${view.rows.map((row) => renderRow(row, text))}</dl>
    ${view.taxNote ? html`<p class="tax-note">${text(view.taxNote)}</p>` : nothing}
    <p class="totals-updating" ?hidden=${!view.updating}>${text('updating')}</p>
  </div>`;
}

function renderRow(row: TotalRowView, text: TotalsText): TemplateResult {
  return html`<div class="total-row ${row.type}" part="total">
    <dt>
      ${row.label ?? text(row.type)} ${row.detail ?? nothing}
      ${row.mark ? html`<span class="total-mark">(${text(row.mark)})</span>` : nothing}
    </dt>
    <dd>${row.amount}</dd>
  </div>`;
}
