/** The buyers' rating, and everything below the button: description, guarantees, energy label, maker and warnings. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Party } from '../../core/product-facts.js';
import type { Product } from '../../core/product.js';
import { safeLink, safeUrl } from '../../core/safe-url.js';
import type { TextValues } from '../../core/text.js';
import type { ProductTextKey } from './product-texts.js';

/** Says a text of the product's table. */
export type Say = (key: ProductTextKey, values?: TextValues) => string;

type Rendered = TemplateResult | typeof nothing;

/** The details, as far as the shop states them. */
export function renderDetails(product: Product, say: Say): TemplateResult {
  return html`<div class="details">
    ${product.minimumAge ? html`<p>${say('age', { count: product.minimumAge })}</p>` : nothing}
    ${
      product.description
        ? html`<p class="description" part="description" dir="auto">${product.description}</p>`
        : nothing
    }
    ${renderEnergyLabel(product, say)} ${renderGuarantees(product, say)} ${renderSafety(product, say)}
    ${renderLink(product.url, say('page'))}
  </div>`;
}

/** What buyers say of it, and how that was checked. */
export function renderRating({ rating }: Product, say: Say): Rendered {
  if (!rating || rating.count === 0) return nothing;
  return html`<p class="rating" part="rating">
    ${say('rating', { value: rating.value, best: rating.best })} ·
    ${say(`rated-${rating.verification}`, { count: rating.count })}
    ${renderLink(rating.explanationUrl, say('rating-explained'))}
  </p>`;
}

function renderEnergyLabel({ energyLabel }: Product, say: Say): Rendered {
  if (!energyLabel) return nothing;
  return html`<p>
    ${renderLink(energyLabel.label.url, say('energy-label', { class: energyLabel.class }))}
    ${renderLink(energyLabel.dataSheetUrl, say('energy-sheet'))}
  </p>`;
}

function renderGuarantees({ guarantees = [] }: Product, say: Say): Rendered {
  if (guarantees.length === 0) return nothing;
  return html`<ul class="guarantees" part="guarantees">
    ${guarantees.map(({ months, guarantor, termsUrl, label }) => {
      const labelUrl = safeUrl(label?.url);
      return html`<li>
        ${labelUrl ? html`<img class="label" src=${labelUrl} alt=${label?.alt ?? ''} loading="lazy" />` : nothing}
        <span dir="auto">${say('guarantee', { count: months, guarantor })}</span>
        ${renderLink(termsUrl, say('guarantee-terms'))}
      </li>`;
    })}
  </ul>`;
}

function renderSafety({ safety }: Product, say: Say): Rendered {
  if (!safety) return nothing;
  const { manufacturer, responsiblePerson, identifier, warnings = [] } = safety;
  return html`${
      warnings.length > 0
        ? html`<ul class="warnings" part="warnings" aria-label=${say('warnings')}>
            ${warnings.map(({ text, language }) => html`<li lang=${language} dir="auto">${text}</li>`)}
          </ul>`
        : nothing
    }
    <details class="safety" part="safety">
      <summary>${say('safety')}</summary>
      <dl>
        ${renderParty(say('manufacturer'), manufacturer)}
        ${renderParty(say('responsible'), responsiblePerson)}
        ${
          identifier
            ? html`<dt>${say('identifier')}</dt>
                <dd dir="auto">${identifier}</dd>`
            : nothing
        }
      </dl>
    </details>`;
}

function renderParty(role: string, party: Party | undefined): Rendered {
  if (!party) return nothing;
  const { name, postalAddress, electronicAddress, country } = party;
  return html`<dt>${role}</dt>
    <dd dir="auto">
      ${name}<br />
      ${postalAddress}, ${country}<br />
      ${renderElectronicAddress(electronicAddress)}
    </dd>`;
}

/** A mail address or a page is a link; anything else is text, for a relative URL would lead into the page around us. */
function renderElectronicAddress(address: string): Rendered {
  if (/^[^\s:/]+@[^\s:/]+$/.test(address)) return renderLink(`mailto:${address}`, address);
  return /^https?:\/\//i.test(address) ? renderLink(address, address) : html`${address}`;
}

function renderLink(url: string | undefined, text: string): Rendered {
  const href = safeLink(url);
  return href ? html`<a href=${href} target="_blank" rel="noopener">${text}</a>` : nothing;
}
