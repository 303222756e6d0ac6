/** Who sells, and what the law makes them answer for; both stand above the summary of the order. */
import { html, nothing, type TemplateResult } from 'lit';
import { guaranteeNotice } from '../../core/legal-guarantee.js';
import { safeLink } from '../../core/safe-url.js';
import type { Seller } from '../../core/shop-facts.js';
import type { StepsContext } from './steps-context.js';

type Rendered = TemplateResult | typeof nothing;

/** The sellers of the lines, or all that there are where a line names none. */
export function renderSellers({ shop, state, text }: StepsContext): Rendered {
  const sellers = shop.$facts.get()?.sellers ?? [];
  const named = new Set(state.cart.lines.map(({ sellerId }) => sellerId));
  const shown = named.has(undefined) ? sellers : sellers.filter(({ id }) => named.has(id));
  if (shown.length === 0) return nothing;
  return html`<section class="sellers" part="sellers" aria-label=${text('sold-by')}>
    ${shown.map((seller) => renderSeller(seller, text))}
  </section>`;
}

/** The words of the law, in its language, shown and not behind a link. */
export function renderGuaranteeNotice({ shop, state, now }: StepsContext): Rendered {
  const market = shop.$market.get();
  const notice = market ? guaranteeNotice(market, state.cart.lines, now()) : undefined;
  if (!notice) return nothing;
  return html`<p class="guarantee-notice" part="guarantee-notice" lang=${notice.language} dir="auto">
    ${notice.text}
  </p>`;
}

function renderSeller(seller: Seller, text: StepsContext['text']): TemplateResult {
  const { name, postalAddress, electronicAddress, vatId, trader } = seller;
  const imprint = safeLink(seller.imprintUrl);
  const facts = [postalAddress, electronicAddress, vatId && text('seller-vat', { id: vatId })];
  return html`<p class="seller">
    <span>${text('sold-by')} <strong dir="auto">${name}</strong></span>
    <span class="choice-detail" dir="auto">${facts.filter(Boolean).join(' · ')}</span>
    ${trader ? nothing : html`<span class="choice-detail">${text('seller-private')}</span>`}
    ${
      imprint
        ? html`<a href=${imprint} target="_blank" rel="noopener">${text('seller-imprint')}</a>`
        : nothing
    }
  </p>`;
}
