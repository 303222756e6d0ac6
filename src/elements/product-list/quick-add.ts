/** Adding by one tap: a button on the picture of a product, what came of it, and a way back through the cart. */
import { html, nothing, svg, type LitElement, type TemplateResult } from 'lit';
import type { Attribution } from '../../core/attribution.js';
import type { IntentResult } from '../../core/intent-result.js';
import type { Product, Variant } from '../../core/product.js';
import { quickAddVariant } from '../../core/quick-add.js';
import type { Shop } from '../../stores/shop.js';
import { say } from '../base/languages.js';
import { needTag } from '../base/lazy-tags.js';
import { QUICK_ADD_TEXTS } from './quick-add-texts.js';

export { quickAddStyles } from './quick-add.styles.js';

/** The list whose products can be added. */
export interface QuickAddHost extends LitElement {
  readonly shop: Shop | undefined;
}

/** What the attempt at one product has come to. */
interface Attempt {
  readonly status: 'adding' | 'added' | 'refused' | 'undone';
  /** The line that the tap went into; it can be undone while the line is there. */
  readonly lineKey?: string | undefined;
}

type Rendered = TemplateResult | typeof nothing;

/** The attempts of one list. */
export class QuickAdd {
  readonly #host: QuickAddHost;
  readonly #locale: () => string;
  readonly #attempts = new Map<string, Attempt>();

  constructor(host: QuickAddHost, locale: () => string) {
    this.#host = host;
    this.#locale = locale;
  }

  /** The button; nothing for a product that has to be looked at first. */
  renderButton(product: Product, attribution: () => Attribution | undefined): Rendered {
    const variant = quickAddVariant(product);
    if (!variant) return nothing;
    const status = this.#attempts.get(product.id)?.status;
    return html`<button
      type="button"
      class="quick-add"
      part="quick-add"
      aria-label=${say(QUICK_ADD_TEXTS, 'add', this.#locale(), { title: product.title })}
      aria-busy=${status === 'adding' ? 'true' : nothing}
      @click=${() => void this.#add(product, variant, attribution())}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">${status === 'added' ? CHECK : PLUS}</svg>
    </button>`;
  }

  /** What came of it, read out when it comes. */
  renderStatus(product: Product): Rendered {
    const attempt = this.#attempts.get(product.id);
    if (!attempt && !quickAddVariant(product)) return nothing;
    const locale = this.#locale();
    return html`<div
      class="quick-add-status"
      part="quick-add-status"
      data-status=${attempt?.status ?? nothing}
    >
      <span role="status">${attempt ? say(QUICK_ADD_TEXTS, attempt.status, locale) : nothing}</span>
      ${
        attempt?.lineKey === undefined
          ? nothing
          : html`<button
              type="button"
              class="undo"
              part="undo-button"
              aria-label=${say(QUICK_ADD_TEXTS, 'undo-of', locale, { title: product.title })}
              @click=${(event: Event) => void this.#undo(product, attempt, event)}
            >
              ${say(QUICK_ADD_TEXTS, 'undo', locale)}
            </button>`
      }
    </div>`;
  }

  #show({ id }: Product, attempt: Attempt): void {
    this.#attempts.set(id, attempt);
    this.#host.requestUpdate();
  }

  async #add(product: Product, variant: Variant, attribution: Attribution | undefined): Promise<void> {
    if (this.#attempts.get(product.id)?.status === 'adding') return;
    this.#show(product, { status: 'adding' });
    const { status } = await this.#addAsProduct(product, attribution);
    if (status === 'canceled') this.#attempts.delete(product.id);
    else if (status === 'refused') this.#show(product, { status: 'refused' });
    else this.#show(product, { status: 'added', lineKey: lineOf(this.#host.shop, variant)?.key });
    this.#host.requestUpdate();
  }

  /** By a product that nobody sees, so that the page is asked and the stock looked after as by its button. */
  async #addAsProduct(product: Product, attribution: Attribution | undefined): Promise<IntentResult> {
    try {
      await needTag('vitrine-product');
    } catch {
      // Without its chunk nothing can be added, and that is said.
      return { status: 'refused' };
    }
    const { shop, renderRoot } = this.#host;
    const element = Object.assign(document.createElement('vitrine-product'), { product, attribution, shop });
    element.hidden = true;
    renderRoot.append(element);
    try {
      return await element.add();
    } finally {
      element.remove();
    }
  }

  /** One piece less, or no line any more; the focus goes back to the button that added. */
  async #undo(product: Product, { lineKey }: Attempt, event: Event): Promise<void> {
    const item = (event.currentTarget as HTMLElement).closest('li');
    item?.querySelector<HTMLElement>('.quick-add')?.focus({ preventScroll: true });
    const { shop } = this.#host;
    const line = shop?.cart.$cart.get().cart.lines.find(({ key }) => key === lineKey);
    this.#show(product, { status: 'undone' });
    if (!shop || !line) return;
    const { key, quantity } = line;
    const { status } = await (quantity > 1
      ? shop.cart.setQuantity(key, quantity - 1)
      : shop.cart.remove(key));
    if (status === 'refused') this.#show(product, { status: 'added', lineKey });
  }
}

/** The page's own cart may have taken it; then there is no line of ours to undo. */
function lineOf(shop: Shop | undefined, { id }: Variant) {
  return shop?.cart.$cart.get().cart.lines.find(({ variantId }) => variantId === id);
}

const PLUS = svg`<path d="M12 5v14M5 12h14" />`;
const CHECK = svg`<path d="m5.5 12.5 4.5 4.5 8.5-9.5" />`;
