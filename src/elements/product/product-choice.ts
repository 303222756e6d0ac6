/** The choice of a variant: a group of native radio buttons for each axis. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ChoiceView, ValueView } from './product-view.js';

/** What the choice needs of the element around it. */
export interface ChoiceActions {
  /** The name of a value, with what speaks against it. */
  valueName(value: ValueView): string;
  choose(optionId: string, valueId: string): void;
}

/** One group for each axis. */
export function renderChoices(
  choices: readonly ChoiceView[],
  actions: ChoiceActions,
): readonly TemplateResult[] {
  return choices.map(
    (choice, index) =>
      html`<fieldset class="choice" part="choice">
        <legend>
          <span class="axis" dir="auto">${choice.name}</span>
          <span class="chosen" dir="auto">${choice.chosenLabel}</span>
        </legend>
        <div class="values">
          ${choice.values.map((value) => renderValue(choice, value, `axis-${index}`, actions))}
        </div>
      </fieldset>`,
  );
}

function renderValue(
  choice: ChoiceView,
  value: ValueView,
  group: string,
  actions: ChoiceActions,
): TemplateResult {
  return html`<label
    class="value ${choice.swatches ? 'with-swatch' : ''}"
    part="value"
    data-status=${value.status}
  >
    <input
      type="radio"
      class="visually-hidden"
      name=${group}
      value=${value.id}
      aria-label=${actions.valueName(value)}
      .checked=${value.chosen}
      @change=${() => actions.choose(choice.optionId, value.id)}
    />
    ${choice.swatches ? renderSwatch(value) : nothing}
    <span class="value-label" dir="auto">${value.label}</span>
  </label>`;
}

function renderSwatch({ swatch }: ValueView): TemplateResult {
  if (swatch?.pictureUrl) return html`<img class="swatch" src=${swatch.pictureUrl} alt="" loading="lazy" />`;
  return html`<span class="swatch" data-color=${swatch?.color ?? nothing}></span>`;
}

/** Gives each swatch its colour: through CSSOM, since a style attribute is forbidden under a strict policy. */
export function paintSwatches(root: ParentNode): void {
  for (const swatch of root.querySelectorAll<HTMLElement>('span.swatch')) {
    swatch.style.setProperty('--_swatch', swatch.dataset['color'] ?? 'transparent');
  }
}
