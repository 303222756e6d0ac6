/** Where the shop delivers to and how it can be paid, which has to be said where ordering begins (Directive 2011/83/EU Art. 8(3)). */
import { html, nothing, type TemplateResult } from 'lit';
import { countryName } from '../../core/countries.js';
import type { StepsContext } from './steps-context.js';

/** Both as far as the shop tells them. */
export function renderOrderStart({
  shop,
  state,
  locale,
  text,
}: StepsContext): TemplateResult | typeof nothing {
  const facts = shop.$facts.get();
  const countries = state.countries ?? facts?.deliversTo ?? [];
  const means = facts?.paymentMeans.length
    ? facts.paymentMeans
    : state.paymentMethods.map(({ title }) => title);
  const list = new Intl.ListFormat(locale);
  const names = (codes: readonly string[]) => list.format(codes.map((code) => countryName(code, locale)));
  const sentences = [
    countries.length > 0 ? text('start-delivers', { countries: names(countries) }) : undefined,
    means.length > 0 ? text('start-pays', { means: list.format(means) }) : undefined,
  ].filter((sentence) => sentence !== undefined);
  if (sentences.length === 0) return nothing;
  return html`<p class="note" part="order-start">${sentences.join(' ')}</p>`;
}
