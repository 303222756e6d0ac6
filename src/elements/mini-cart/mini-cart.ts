/** `<vitrine-mini-cart>`: the cart button with its count, and the drawer that comes when it is first needed. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { IntentResult } from '../../core/intent-result.js';
import type { Shop } from '../../stores/shop.js';
import { provideCartOpener } from '../base/cart-opener.js';
import { prepareCheckoutStart, startCheckout } from '../base/checkout-start.js';
import { LazyPart } from '../base/lazy-part.js';
import { needTag } from '../base/lazy-tags.js';
import { resetStyles } from '../base/reset.styles.js';
import { ShopBoundElement } from '../base/shop-bound-element.js';
import { StoreController } from '../base/store-controller.js';
import { tokenStyles } from '../base/tokens.styles.js';
import type { CartDrawer } from './cart-drawer.js';
import { CheckoutRequestEvent } from './mini-cart-events.js';
import { MINI_CART_TEXTS } from './mini-cart-texts.js';
import { miniCartView } from './mini-cart-view.js';
import { miniCartStyles } from './mini-cart.styles.js';

/**
 * A button with the number of pieces, and a drawer with lines, codes and totals as the shop's backend states them.
 *
 * @tag vitrine-mini-cart
 * @summary The cart button and its drawer.
 * @fires vitrine-checkout-request - Before a checkout begins. Cancelable; a listener may answer with `respondWith()`.
 * @csspart button - The button.
 * @csspart badge - The count on the button.
 * @csspart drawer - The dialog.
 * @csspart film-bar - The controls of the film that plays.
 * @csspart line - A line of the cart.
 * @csspart picture - The picture of a line.
 * @csspart quantity - The quantity of a line with its two buttons.
 * @csspart totals - The totals.
 * @csspart total - Each row of the totals.
 * @csspart checkout-button - The button that begins the checkout.
 * @cssprop [--vitrine-panel-width=26rem] - Width of the drawer where there is room.
 * @cssState open - The drawer is open.
 * @cssState empty - Nothing is in the cart.
 * @cssState pending - A change is on its way to the shop.
 */
export class VitrineMiniCart extends ShopBoundElement {
  static readonly tagName = 'vitrine-mini-cart';
  static override styles = [tokenStyles, resetStyles, miniCartStyles];
  static override properties = { open: { type: Boolean } };

  /** Whether the drawer is open. */
  declare open: boolean;

  readonly #cart = new StoreController(this, () => this.shop?.cart.$cart);
  readonly #drawer = new LazyPart<CartDrawer>(this, async () => {
    const { CartDrawer, cartDrawerStyles } = await import('./cart-drawer.js');
    const part = new CartDrawer(this, {
      text: (table, key, values) => this.text(table, key, values),
      locale: () => this.locale,
      hide: () => this.hide(),
      checkOut: () => this.#checkOut(),
    });
    return { part, styles: cartDrawerStyles };
  });
  #withdrawOpener: (() => void) | undefined;

  constructor() {
    super();
    this.open = false;
  }

  protected override connected(signal: AbortSignal): void {
    this.#offerOpener(this.shop);
    signal.addEventListener('abort', () => this.#withdrawOpener?.());
  }

  protected override shopChanged(shop: Shop | undefined): void {
    this.#offerOpener(shop);
  }

  protected override willUpdate(): void {
    const view = miniCartView(this.#cart.value);
    this.setState('open', this.open);
    this.setState('empty', view.empty);
    this.setState('pending', view.pending);
  }

  protected override updated(changed: PropertyValues): void {
    if (this.open) void this.#prepare();
    if (this.open && changed.has('open')) this.shop?.checkout.prepare();
    this.#drawer.value?.toggle(this.open);
  }

  /** Opens the drawer. */
  show(): void {
    this.open = true;
  }

  /** Closes the drawer; the focus goes back to where it came from. */
  hide(): void {
    this.open = false;
  }

  #offerOpener(shop: Shop | undefined): void {
    this.#withdrawOpener?.();
    this.#withdrawOpener = shop && this.isConnected ? provideCartOpener(shop, () => this.show()) : undefined;
  }

  /** Fetches the drawer while the pointer is still on its way to the click. */
  readonly #prepare = async (): Promise<void> => {
    try {
      await Promise.all([this.#drawer.need(), needTag('vitrine-price'), prepareCheckoutStart()]);
    } catch (cause) {
      this.open = false;
      this.report({ code: 'chunk-missing', detail: 'cart drawer', cause });
    }
  };

  #checkOut(): Promise<IntentResult> | undefined {
    const { shop } = this;
    if (!shop) return undefined;
    const cart = this.#cart.value?.cart.settled ?? null;
    return new CheckoutRequestEvent(cart).dispatchFrom(this, async () => {
      this.hide();
      await startCheckout(shop, this.updateComplete);
      return { status: 'done', ...(cart ? { cart } : {}) };
    });
  }

  protected override render(): TemplateResult {
    const { label, badge } = miniCartView(this.#cart.value);
    return html`<button
        type="button"
        class="button"
        part="button"
        aria-label=${this.text(MINI_CART_TEXTS, label.key, label.values)}
        aria-haspopup="dialog"
        aria-expanded=${this.open ? 'true' : 'false'}
        @pointerenter=${this.#prepare}
        @focus=${this.#prepare}
        @click=${this.show}
      >
        <svg class="glyph" viewBox="0 0 24 24" aria-hidden="true">
          <path d="M5.2 8.5h13.6l.9 11.2H4.3z" />
          <path d="M8.5 11V7.2a3.5 3.5 0 0 1 7 0V11" />
        </svg>
        ${badge ? html`<span class="badge" part="badge" aria-hidden="true">${badge}</span>` : nothing}
      </button>
      ${this.#drawer.value?.render() ?? nothing}`;
  }
}
