/** The drawer of the mini-cart, in a chunk of its own: lines, codes, totals, and the way to the checkout. */
import {
  html,
  nothing,
  type CSSResult,
  type ReactiveController,
  type ReactiveElement,
  type TemplateResult,
} from 'lit';
import type { IntentResult } from '../../core/intent-result.js';
import type { TextTable, TextValues } from '../../core/text.js';
import type { CartState } from '../../stores/cart-store.js';
import type { Shop, ShopStatus } from '../../stores/shop.js';
import { buttonStyles } from '../base/button.styles.js';
import { DialogController } from '../base/dialog-controller.js';
import { drawerStyles } from '../base/drawer.styles.js';
import { FILM_BAR_TEXTS } from '../base/film-bar-texts.js';
import { FilmBar } from '../base/film-bar.js';
import { StoreController } from '../base/store-controller.js';
import { TOTALS_TEXTS } from '../base/totals-texts.js';
import { renderTotals } from '../base/totals.js';
import { totalsStyles } from '../base/totals.styles.js';
import { cartAnnouncement } from './cart-announcement.js';
import { renderCartBody } from './cart-body.js';
import { CART_DRAWER_TEXTS, type CartPhrase } from './cart-drawer-texts.js';
import { cartDrawerView, lineAfterRemoval, type CartDrawerView } from './cart-drawer-view.js';
import { cartDrawerBodyStyles } from './cart-drawer.styles.js';
import { CartLines } from './cart-lines.js';
import { cartLineStyles } from './cart-line.styles.js';

/** Everything that the drawer adds to the styles of the button. */
export const cartDrawerStyles: readonly CSSResult[] = [
  drawerStyles,
  buttonStyles,
  totalsStyles,
  cartDrawerBodyStyles,
  cartLineStyles,
];

/** The element that the drawer belongs to. */
export interface CartDrawerHost extends ReactiveElement {
  readonly shop: Shop | undefined;
}

/** What only the element can do for its drawer. */
export interface CartDrawerActions {
  readonly text: <Key extends string>(table: TextTable<Key>, key: Key, values?: TextValues) => string;
  readonly locale: () => string;
  readonly hide: () => void;
  /** Dispatches the intent and does what nobody prevents; `undefined` while there is no shop. */
  readonly checkOut: () => Promise<IntentResult> | undefined;
}

/** The drawer. */
export class CartDrawer implements ReactiveController {
  readonly #host: CartDrawerHost;
  readonly #actions: CartDrawerActions;
  readonly #cart: StoreController<CartState>;
  readonly #status: StoreController<ShopStatus>;
  readonly #dialog: DialogController;
  readonly #filmBar: FilmBar;
  readonly #lines = new CartLines();
  #known: CartState | undefined;
  #said: CartPhrase | undefined;
  #sentCode = '';
  #focusNext: HTMLElement | undefined;
  #leaving = false;

  constructor(host: CartDrawerHost, actions: CartDrawerActions) {
    this.#host = host;
    this.#actions = actions;
    this.#cart = new StoreController(host, () => host.shop?.cart.$cart);
    this.#status = new StoreController(host, () => host.shop?.$status);
    this.#dialog = new DialogController(host, {
      find: () => host.renderRoot.querySelector('dialog'),
      dismiss: actions.hide,
    });
    this.#filmBar = new FilmBar(host, {
      text: (key, values) => actions.text(FILM_BAR_TEXTS, key, values),
      back: (film) => this.#backTo(film),
    });
    host.addController(this);
  }

  /** Finds out what the live region has to say, before the element renders it. */
  hostUpdate(): void {
    const state = this.#cart.value;
    if (!state || state === this.#known) return;
    if (this.#known) this.#said = cartAnnouncement(this.#known, state, this.#actions.locale()) ?? this.#said;
    this.#known = state;
  }

  /** Opens or closes the dialog, once it is rendered. */
  toggle(open: boolean): void {
    if (open) {
      this.#dialog.show('modal');
      return;
    }
    this.#dialog.hide(this.#focusNext);
    this.#focusNext = undefined;
    this.#said = undefined;
  }

  /** Removes a line; whoever stood on its button goes on with the next line. */
  async #remove(key: string): Promise<void> {
    const { shop, renderRoot } = this.#host;
    if (!shop) return;
    const keys = this.#cart.value?.cart.lines.map((line) => line.key) ?? [];
    const neighbour = lineAfterRemoval(keys, key);
    void shop.cart.remove(key);
    await this.#host.updateComplete;
    const lines = [...renderRoot.querySelectorAll<HTMLElement>('.line')];
    const line = lines.find((candidate) => candidate.dataset['key'] === neighbour);
    (line?.querySelector<HTMLElement>('.remove') ?? renderRoot.querySelector<HTMLElement>('#title'))?.focus();
  }

  async #applyCode(code: string): Promise<void> {
    this.#sentCode = code;
    const result = await this.#host.shop?.cart.applyCode(code);
    const input = this.#host.renderRoot.querySelector<HTMLInputElement>('#code');
    if (!input) return;
    if (result?.status === 'done') input.value = '';
    else if (result?.status === 'refused') input.focus();
  }

  async #checkOut(): Promise<void> {
    if (this.#leaving) return;
    this.#leaving = true;
    this.#host.requestUpdate();
    const result = await this.#actions.checkOut();
    this.#leaving = false;
    this.#host.requestUpdate();
    if (result?.status === 'done') this.#actions.hide();
  }

  #backTo(film: HTMLElement): void {
    this.#focusNext = film;
    this.#actions.hide();
  }

  readonly #text = (key: CartPhrase['key'], values?: CartPhrase['values']): string =>
    this.#actions.text(CART_DRAWER_TEXTS, key, values);

  #view(): CartDrawerView | undefined {
    const state = this.#cart.value;
    const status = this.#status.value;
    const discounts = status?.status === 'ready' ? status.capabilities.cart.discounts : 'none';
    return state && cartDrawerView(state, discounts, this.#actions.locale(), this.#sentCode);
  }

  render(): TemplateResult {
    const view = this.#view();
    return html`<dialog part="drawer" aria-labelledby="title">
      <div class="drawer-header">
        <h2 class="drawer-title" id="title" tabindex="-1">${this.#text('title')}</h2>
        <button
          type="button"
          class="icon-button close"
          aria-label=${this.#text('close')}
          @click=${this.#actions.hide}
        >
          <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M6 6l12 12M18 6L6 18" /></svg>
        </button>
      </div>
      ${this.#filmBar.render()}
      <div class="drawer-body">${this.#renderBody(view)}</div>
      ${view?.face === 'lines' ? this.#renderFooter(view) : nothing}
      <p class="visually-hidden" role="status">
        ${this.#said ? this.#text(this.#said.key, this.#said.values) : nothing}
      </p>
    </dialog>`;
  }

  #renderBody(view: CartDrawerView | undefined): TemplateResult {
    const { shop } = this.#host;
    const state = this.#cart.value;
    if (!view || !shop || !state) return html`<p class="face quiet">${this.#text('loading')}</p>`;
    return renderCartBody(view, state, {
      shop,
      lines: this.#lines,
      text: this.#text,
      remove: (key) => void this.#remove(key),
      applyCode: (code) => void this.#applyCode(code),
    });
  }

  #renderFooter({ totals }: CartDrawerView): TemplateResult {
    return html`<div class="drawer-footer">
      ${
        totals.rows.length > 0
          ? renderTotals(totals, (key) => this.#actions.text(TOTALS_TEXTS, key))
          : html`<p class="quiet">${this.#text('totals-none')}</p>`
      }
      <button
        type="button"
        class="primary checkout"
        part="checkout-button"
        aria-disabled=${this.#leaving}
        @click=${() => void this.#checkOut()}
      >
        ${this.#text('checkout')}
      </button>
    </div>`;
  }
}
