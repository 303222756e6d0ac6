/** `<vitrine-product-list>`: every product of a film with its times, for those who don't use the picture. */
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Attribution } from '../../core/attribution.js';
import { safeUrl } from '../../core/safe-url.js';
import { formatClock } from '../../core/time-text.js';
import type { Product } from '../../core/product.js';
import { LazyPart } from '../base/lazy-part.js';
import { resetStyles } from '../base/reset.styles.js';
import { ShopBoundElement } from '../base/shop-bound-element.js';
import { StoreController } from '../base/store-controller.js';
import { tokenStyles } from '../base/tokens.styles.js';
import { ListedProducts } from './listed-products.js';
import { PlayerFinder } from './player-finder.js';
import { PRODUCT_LIST_TEXTS } from './product-list-texts.js';
import { openingHotspot, productListView, type Appearance, type ListedProduct } from './product-list-view.js';
import { productListStyles } from './product-list.styles.js';

/**
 * The product transcript: what can be bought in the film, when it is shown, and a way to both. Inside a player or with
 * `player="id"`. What the server put inside stays until the list is ready and is hidden afterwards.
 *
 * @tag vitrine-product-list
 * @summary All products of a film with their times.
 * @fires {AddRequestEvent} vitrine-add-request - Intent: one tap, which puts a product without a choice in the cart.
 * @slot - Links for browsers without script, as `renderTagLinks` writes them.
 * @csspart list - The list.
 * @csspart item - Each product.
 * @csspart picture - Its picture.
 * @csspart title - The button that opens it.
 * @csspart price - Its price.
 * @csspart time - Each button that goes to a moment of the film.
 * @csspart quick-add - The button that adds a product without a choice.
 * @csspart quick-add-status - What came of it.
 * @csspart undo-button - The button that takes it out again.
 * @cssState ready - The list has taken the place of the content inside.
 */
export class VitrineProductList extends ShopBoundElement {
  static readonly tagName = 'vitrine-product-list';
  static override styles = [tokenStyles, resetStyles, productListStyles];
  static override properties: PropertyDeclarations = { player: {}, row: {} };

  /** The id of a `<vitrine-player>`. Default: the player around. */
  declare player: string | undefined;
  /** A row of chips instead, in step with the film; `small`: only where the window is small. */
  declare row: '' | 'small' | null | undefined;

  readonly #player = new PlayerFinder(this);
  readonly #hotspots = new StoreController(this, () => this.#player.scope?.$hotspots);
  readonly #active = new StoreController(this, () => this.#player.scope?.$active);
  readonly #market = new StoreController(this, () => this.shop?.$market);
  readonly #products = new ListedProducts(this);
  readonly #quickAdd = new LazyPart(this, async () => {
    const { QuickAdd, quickAddStyles } = await import('./quick-add.js');
    return { part: new QuickAdd(this, () => this.locale), styles: [quickAddStyles] };
  });
  readonly #row = new LazyPart(this, async () => {
    const { ProductRow, productRowStyles } = await import('./product-row.js');
    return { part: new ProductRow(), styles: [productRowStyles] };
  });
  #entries: readonly ListedProduct[] = [];
  #ready = false;

  protected override willUpdate(): void {
    this.#player.find(this.player);
  }

  protected override render(): TemplateResult {
    this.#entries = productListView(this.#hotspots.value ?? [], this.#active.value ?? new Set());
    this.#products.listen(
      this.shop,
      this.#entries.map(({ reference }) => reference),
    );
    this.#ready = this.#isReady();
    return html`${this.#ready ? this.#renderList() : nothing}<slot ?hidden=${this.#ready}></slot>`;
  }

  protected override updated(): void {
    this.setState('ready', this.#ready);
    if (this.#isRow) this.#bring(this.#row, 'a row of chips');
    else if (this.#ready) this.#bringQuickAdd();
    this.#row.value?.follow(this.renderRoot.querySelector('.list'));
  }

  /**
   * Once shown the list stays, also while a product is loaded anew. It waits for the rules of the market, too: what
   * they want said beside a price would move everything below when it came later.
   */
  #isReady(): boolean {
    if (this.#entries.length === 0) return false;
    if (this.#ready) return true;
    if (this.#isRow && !this.#row.value) return false;
    return Boolean(this.#market.value) && this.#entries.every(({ reference }) => this.#isSettled(reference));
  }

  get #isRow(): boolean {
    return typeof this.row === 'string';
  }

  #isSettled(reference: string): boolean {
    const state = this.#products.state(reference);
    return state !== undefined && state.status !== 'loading';
  }

  /** For products without a choice; without the chunk they still open. */
  #bringQuickAdd(): void {
    const states = this.#entries.map(({ reference }) => this.#products.state(reference));
    if (!states.some((state) => state?.status === 'ready' && state.product.variants.length === 1)) return;
    this.#bring(this.#quickAdd, 'adding by one tap');
  }

  #bring(part: LazyPart<unknown>, detail: string): void {
    part.need().catch((cause: unknown) => this.report({ code: 'chunk-missing', detail, cause }));
  }

  #open(entry: ListedProduct): void {
    const hotspotId = openingHotspot(entry);
    if (hotspotId !== undefined) this.#player.scope?.openHotspot(hotspotId);
  }

  #renderList(): TemplateResult {
    return html`<ol class="list" part="list" aria-label=${this.text(PRODUCT_LIST_TEXTS, 'label')}>
      ${this.#entries.map((entry) => this.#renderEntry(entry))}
    </ol>`;
  }

  /** A product that the shop does not know is left out: there is nothing to open. */
  #renderEntry(entry: ListedProduct): TemplateResult | typeof nothing {
    const state = this.#products.state(entry.reference);
    if (state?.status === 'missing') return nothing;
    const product = state?.status === 'ready' ? state.product : undefined;
    const title = product?.title ?? entry.label ?? entry.reference;
    const pictureUrl = safeUrl(product?.pictures[0]?.url);
    const quickAdd = this.#quickAdd.value;
    return html`<li class="item" part="item" aria-current=${entry.current ? 'true' : nothing}>
      <span class="picture" part="picture">
        ${pictureUrl ? html`<img src=${pictureUrl} alt="" loading="lazy" decoding="async" />` : nothing}
      </span>
      <div class="words">
        <button type="button" class="title" part="title" dir="auto" @click=${() => this.#open(entry)}>
          ${title}
        </button>
        ${product ? this.#renderPrice(product) : nothing}
        ${(product && quickAdd?.renderStatus(product)) ?? nothing}
        <p class="times">
          ${entry.appearances.map((appearance) => this.#renderTime(appearance))}
          ${
            entry.current
              ? html`<span class="now">${this.text(PRODUCT_LIST_TEXTS, 'current')}</span>`
              : nothing
          }
        </p>
      </div>
      ${(product && quickAdd?.renderButton(product, () => this.#attribution(entry))) ?? nothing}
    </li>`;
  }

  #attribution(entry: ListedProduct): Attribution | undefined {
    return this.#player.scope?.attribution(openingHotspot(entry));
  }

  #renderPrice({ variants, priceRange, kind }: Product): TemplateResult {
    const { min, max } = priceRange;
    const cheapest = variants.find(({ price }) => price.amountMinor === min.amountMinor);
    return html`<vitrine-price
      part="price"
      compact
      .shop=${this.shop}
      .variant=${this.#row.value ? this.#row.value.priced(cheapest) : cheapest}
      .price=${min}
      .kind=${kind}
      .from=${min.amountMinor !== max.amountMinor}
    ></vitrine-price>`;
  }

  #renderTime({ startSeconds, current }: Appearance): TemplateResult {
    const time = formatClock(startSeconds);
    return html`<button
      type="button"
      class="time"
      part="time"
      aria-label=${this.text(PRODUCT_LIST_TEXTS, 'jump', { time })}
      data-current=${current ? 'true' : nothing}
      @click=${() => this.#player.scope?.seek(startSeconds)}
    >
      ${time}
    </button>`;
  }
}
