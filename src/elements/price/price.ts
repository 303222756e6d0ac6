/** `<vitrine-price>`: a price with everything that its market wants said beside it, and nothing it forbids. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Money } from '../../core/money.js';
import { priceView, type PricedItem, type PriceView } from '../../core/price-view.js';
import type { ProductKind } from '../../core/product.js';
import { resetStyles } from '../base/reset.styles.js';
import { ShopBoundElement } from '../base/shop-bound-element.js';
import { StoreController } from '../base/store-controller.js';
import { tokenStyles } from '../base/tokens.styles.js';
import { PRICE_TEXTS } from './price-texts.js';
import { priceStyles } from './price.styles.js';

/**
 * The price block. Until the rules of the market are known it shows the amount alone; a reduction appears only where
 * the market's rule is met.
 *
 * @tag vitrine-price
 * @summary A price under the rules of the market.
 * @csspart amount - The price itself.
 * @csspart before - The price that is struck through.
 * @csspart note - Each line of small print.
 * @cssprop [--vitrine-price-size=1.375em] - Size of the amount.
 * @cssState known - The rules of the market are known.
 * @cssState compact - Small and in the flow of a line.
 */
export class VitrinePrice extends ShopBoundElement {
  static readonly tagName = 'vitrine-price';
  static override styles = [tokenStyles, resetStyles, priceStyles];
  static override properties = {
    price: { attribute: false },
    variant: { attribute: false },
    kind: {},
    from: { type: Boolean },
    compact: { type: Boolean },
  };

  /** The amount, where nothing more is known of it. */
  declare price: Money | undefined;
  /** A variant, or anything else with a price and the facts about it. Goes before `price`. */
  declare variant: PricedItem | undefined;
  /** What is sold; decides whether delivery costs are mentioned. */
  declare kind: ProductKind;
  /** The amount is the least of several. */
  declare from: boolean;
  /** Small and in the flow of a line, for pins and lists. */
  declare compact: boolean;

  readonly #market = new StoreController(this, () => this.shop?.$market);

  constructor() {
    super();
    this.kind = 'physical';
    this.from = false;
    this.compact = false;
  }

  protected override willUpdate(): void {
    this.setState('known', Boolean(this.#market.value));
    this.setState('compact', this.compact);
  }

  protected override render(): TemplateResult | typeof nothing {
    const item = this.variant ?? (this.price && { price: this.price });
    if (!item) return nothing;
    const view = priceView(item, this.#market.value ?? null, this.locale, this.kind);
    return html`<div class="block">
      ${this.#renderMain(view)} ${this.#renderReduction(view)} ${this.#renderUnitPrice(view)}
      ${this.#renderNotes(view)}
    </div>`;
  }

  #renderMain({ amount, reduction }: PriceView): TemplateResult {
    const shown = this.from ? this.text(PRICE_TEXTS, 'from', { amount }) : amount;
    return html`<p class="row main">
      <span class="visually-hidden">${this.text(PRICE_TEXTS, 'price')}</span>
      <span class="amount" part="amount">${shown}</span>
      ${
        reduction
          ? html`<span class="visually-hidden">${this.text(PRICE_TEXTS, 'was')}</span>
              <s class="was" part="before">${reduction.from}</s>`
          : nothing
      }
      ${
        reduction?.percent
          ? html`<span class="percent">
              ${this.text(PRICE_TEXTS, 'percent', { percent: reduction.percent })}
            </span>`
          : nothing
      }
    </p>`;
  }

  #renderReduction({ reduction }: PriceView): TemplateResult | typeof nothing {
    if (reduction?.basis !== 'lowest-30-days') return nothing;
    return note(this.text(PRICE_TEXTS, 'lowest-30-days', { amount: reduction.from }));
  }

  #renderUnitPrice({ unitPrice, deposit }: PriceView): TemplateResult | typeof nothing {
    const texts = [
      unitPrice?.content,
      unitPrice && this.text(PRICE_TEXTS, 'unit-price', unitPrice),
      deposit && this.text(PRICE_TEXTS, 'deposit', { amount: deposit }),
    ].filter((text) => text);
    return texts.length > 0 ? note(texts.join(' · ')) : nothing;
  }

  /** In the language of the law, which need not be that of the page. */
  #renderNotes({ taxNote, deliveryNote }: PriceView): TemplateResult | typeof nothing {
    const texts = [taxNote, deliveryNote].filter((text) => text);
    return texts.length > 0 ? note(texts.join(', '), this.#market.value?.language) : nothing;
  }
}

function note(text: string, language?: string): TemplateResult {
  return html`<p class="row note" part="note" lang=${language ?? nothing}>${text}</p>`;
}
