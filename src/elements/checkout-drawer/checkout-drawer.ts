/** `<vitrine-checkout-drawer>`: whatever way of checking out the shop has, over the film. */
import { html, nothing, type TemplateResult } from 'lit';
import { cameBack } from '../../browser/navigation.js';
import type { CheckoutMode } from '../../core/checkout-session.js';
import type { CheckoutView } from '../../stores/checkout-store.js';
import type { Shop } from '../../stores/shop.js';
import { startCheckout } from '../base/checkout-start.js';
import { buttonStyles } from '../base/button.styles.js';
import { DialogController } from '../base/dialog-controller.js';
import { drawerStyles } from '../base/drawer.styles.js';
import { FILM_BAR_TEXTS } from '../base/film-bar-texts.js';
import { FilmBar } from '../base/film-bar.js';
import { LazyPart } from '../base/lazy-part.js';
import { playingFilm } from '../base/playing-film.js';
import { resetStyles } from '../base/reset.styles.js';
import { isServing, offerToServe, type ServingDrawer } from '../base/serving-drawer.js';
import { ShopBoundElement } from '../base/shop-bound-element.js';
import { StoreController } from '../base/store-controller.js';
import { tokenStyles } from '../base/tokens.styles.js';
import type { CheckoutSteps } from './checkout-steps.js';
import { CHECKOUT_TEXTS } from './checkout-texts.js';
import { isHosted, outcomeView } from './checkout-view.js';
import { checkoutDrawerStyles } from './checkout-drawer.styles.js';
import type { HostedCheckout } from './hosted-checkout.js';
import { renderOutcome } from './outcome.js';

/**
 * Opens by itself when a checkout of its shop begins. Of several drawers of one shop, the first one serves.
 *
 * @tag vitrine-checkout-drawer
 * @summary The checkout: steps in place, or the way to the shop's own.
 * @slot payment - Filled by the payment provider while a checkout is open; leave it alone.
 * @slot express - Filled by wallets whose buttons stand before the forms; leave it alone.
 * @csspart drawer - The dialog.
 * @csspart film-bar - The controls of the film that plays.
 * @csspart totals - The totals.
 * @csspart total - Each row of the totals.
 * @csspart express - The wallets' own buttons, before the forms.
 * @csspart order-start - Where is delivered to and how can be paid, said where ordering begins.
 * @csspart sellers - Who sells.
 * @csspart guarantee-notice - The notice of legal liability for defects.
 * @csspart order-button - The button that places the order.
 * @csspart order-number - The number of the order.
 * @csspart checkout-frame - The shop's own checkout, where it runs in a frame.
 * @cssprop [--vitrine-panel-width=26rem] - Width of the drawer where there is room.
 * @cssState open - A checkout is shown.
 * @cssState busy - The shop is being asked.
 */
export class VitrineCheckoutDrawer extends ShopBoundElement implements ServingDrawer {
  static readonly tagName = 'vitrine-checkout-drawer';
  static override styles = [tokenStyles, resetStyles, drawerStyles, buttonStyles, checkoutDrawerStyles];
  static override properties = { open: { type: Boolean, noAccessor: true }, mode: {} };

  /** How to check out, where adapter and market leave a choice. Missing: the best way they allow. */
  declare mode: CheckoutMode | undefined;

  readonly #checkout = new StoreController(this, () =>
    this.shop && isServing(this.shop, this) ? this.shop.checkout.$checkout : undefined,
  );
  readonly #dialog: DialogController = new DialogController(this, {
    find: () => this.renderRoot.querySelector('dialog'),
    dismiss: () => this.hide(),
  });
  readonly #filmBar: FilmBar = new FilmBar(this, {
    text: (key, values) => this.text(FILM_BAR_TEXTS, key, values),
    back: (film) => this.#leaveFor(film),
  });
  readonly #steps = new LazyPart<CheckoutSteps>(this, async () => {
    const [{ CheckoutSteps, checkoutStepsSheets, takeAddressRules }, { ADDRESS_RULES }] = await Promise.all([
      import('./checkout-steps.js'),
      import('../../core/address-rules.js'),
    ]);
    takeAddressRules(ADDRESS_RULES);
    const part = new CheckoutSteps(this, {
      shop: () => this.shop,
      view: () => this.#checkout.value,
      text: (table, key, values) => this.text(table, key, values),
      locale: () => this.locale,
      report: (problem) => this.report(problem),
      backToFilm: () => this.#leaveFor(playingFilm().get()?.element),
    });
    return { part, styles: checkoutStepsSheets };
  });
  readonly #hosted = new LazyPart<HostedCheckout>(this, async () => {
    const { HostedCheckout, hostedCheckoutSheets } = await import('./hosted-checkout.js');
    const part = new HostedCheckout(this, {
      shop: () => this.shop,
      view: () => this.#checkout.value,
      text: (table, key) => this.text(table, key),
      begin: () => this.#begin(),
    });
    return { part, styles: hostedCheckoutSheets };
  });
  #withdrawOffer: (() => void) | undefined;
  #wantsOpen = false;
  #focusNext: HTMLElement | undefined;

  /** Whether a checkout is shown. Setting it begins or closes one. */
  get open(): boolean {
    return this.#view.phase !== 'closed';
  }

  set open(open: boolean) {
    if (open) this.show();
    else this.hide();
  }

  protected override connected(signal: AbortSignal): void {
    this.#offer(this.shop);
    signal.addEventListener('abort', () => this.#withdrawOffer?.());
    const returned = ({ persisted }: PageTransitionEvent) => persisted && void this.#returned();
    addEventListener('pageshow', returned, { signal });
  }

  protected override shopChanged(shop: Shop | undefined): void {
    this.#offer(shop);
  }

  protected override willUpdate(): void {
    const view = this.#view;
    this.setState('open', view.phase !== 'closed');
    this.setState('busy', view.busy || view.phase === 'starting');
  }

  protected override updated(): void {
    const view = this.#view;
    if (view.phase === 'closed') {
      this.#dialog.hide(this.#focusNext);
      this.#focusNext = undefined;
      return;
    }
    void this.#prepare();
    this.#present();
  }

  /** Begins a checkout of what is in the cart, or takes up the one whose outcome is not known. */
  show(): void {
    this.#wantsOpen = !this.shop;
    if (!this.open) this.#begin();
  }

  /** Closes the drawer; what was typed is kept. */
  hide(): void {
    this.#wantsOpen = false;
    if (this.open) this.shop?.checkout.close();
  }

  get #view(): CheckoutView {
    return this.#checkout.value ?? { phase: 'closed', step: 'contact', busy: false, issues: [] };
  }

  #offer(shop: Shop | undefined): void {
    this.#withdrawOffer?.();
    this.#withdrawOffer =
      shop && this.isConnected ? offerToServe(shop, this, () => this.requestUpdate()) : undefined;
    if (!shop || !this.isConnected) return;
    // Whoever serves looks at the checkout from now on, also after a move in the page.
    this.requestUpdate();
    if (this.#wantsOpen) this.show();
    // Who comes back from the page of a bank has not reloaded this one.
    else if (isServing(shop, this))
      void shop.checkout.resume(cameBack() ? 'checkout' : 'order', location.href);
  }

  async #prepare(): Promise<void> {
    try {
      await (isHosted(this.#view) ? this.#hosted : this.#steps).need();
    } catch (cause) {
      this.report({ code: 'chunk-missing', detail: 'checkout', cause });
      this.hide();
    }
  }

  /** Turning the presentation keeps every node where it is, so a provider's frame is not loaded again. */
  #present(): void {
    const needsDocument = this.#dialog.presentation === 'document' || this.#steps.value?.needsDocument;
    if (needsDocument && document.fullscreenElement) void document.exitFullscreen();
    this.#dialog.show(needsDocument ? 'document' : 'modal');
  }

  #begin(): void {
    if (this.shop) void startCheckout(this.shop);
  }

  /** Back from a redirect to a page that was never gone: whoever has turned back sees the film again. */
  async #returned(): Promise<void> {
    const { shop } = this;
    if (!shop || !isServing(shop, this) || this.#view.phase !== 'handed-over') return;
    await shop.checkout.resume('checkout', location.href);
    const { phase, mode } = this.#view;
    if (phase === 'handed-over' && mode === 'redirect') this.hide();
  }

  #leaveFor(film: HTMLElement | undefined): void {
    this.#focusNext = film;
    this.hide();
  }

  readonly #text = (key: keyof typeof CHECKOUT_TEXTS.texts): string => this.text(CHECKOUT_TEXTS, key);

  protected override render(): TemplateResult {
    return html`<dialog part="drawer" aria-labelledby="title">
      <div class="drawer-header">
        <h2 class="drawer-title" id="title" tabindex="-1">${this.#text('title')}</h2>
        <button
          type="button"
          class="icon-button close"
          aria-label=${this.#text('close')}
          @click=${() => this.hide()}
        >
          <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M6 6l12 12M18 6L6 18" /></svg>
        </button>
      </div>
      ${this.#filmBar.render()}
      <div class="drawer-body">${this.#renderBody(this.#view)}</div>
    </dialog>`;
  }

  #renderBody(view: CheckoutView): TemplateResult | typeof nothing {
    if (view.phase === 'closed') return nothing;
    const outcome = outcomeView(view);
    if (outcome) {
      return renderOutcome(outcome, {
        text: this.#text,
        act: (kind) => (kind === 'retry' ? this.#begin() : void this.shop?.checkout.lookUp()),
      });
    }
    const part = isHosted(view) ? this.#hosted.value : this.#steps.value;
    return html`${(view.phase === 'starting' ? undefined : part)?.render() ?? html`<p class="starting" role="status">${this.#text('starting')}</p>`}`;
  }
}
