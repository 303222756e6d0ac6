/** The product sheet: the player's own layer over film and page, beside the film when wide, from below when narrow. */
import { html, render, type TemplateResult } from 'lit';
import type { Attribution } from '../../core/attribution.js';
import type { TextValues } from '../../core/text.js';
import { needTag } from '../base/lazy-tags.js';
import { CONTROL_ICONS } from './control-icons.js';
import { icon, PLAY_ICONS } from './icons.js';
import { deepActiveElement } from '../base/active-element.js';
import { adoptStyles } from '../base/adopt-styles.js';
import { onCloseRequest } from '../base/close-request.js';
import { noteLayer } from '../base/top-layer.js';
import { restFilm } from './film-rest.js';
import type { FilmSession } from './film-session.js';
import { productSheetStyles } from './product-sheet.styles.js';
import type { SHEET_TEXTS } from './sheet-texts.js';

/** A sheet from below when the viewport is narrower; a panel would leave no film. */
const NARROW = '(width < 40rem)';

/** What the sheet needs of its player. */
export interface SheetHost {
  readonly player: Element;
  readonly stage: HTMLElement;
  readonly text: (key: keyof typeof SHEET_TEXTS.texts, values?: TextValues) => string;
  readonly session: Pick<FilmSession, 'store' | 'signal'>;
  readonly paused: () => boolean;
  togglePlay(): void;
  closed(): void;
}

/** What the sheet shows. */
export interface SheetContent {
  readonly product: string;
  readonly name: string | undefined;
  readonly attribution: Attribution;
}

/** What a product element takes. */
interface ProductElement extends HTMLElement {
  product?: unknown;
  attribution?: Attribution | undefined;
  label?: string | undefined;
}

/** One sheet for all products of a player. */
export class ProductSheet {
  readonly #host: SheetHost;
  readonly #dialog = document.createElement('dialog');
  #product: ProductElement | undefined;
  #name: string | undefined;
  #opener: HTMLElement | undefined;
  #ignoreCloseRequests: (() => void) | undefined;
  #leaveLayer: (() => void) | undefined;
  #goOn: (() => void) | undefined;

  constructor(host: SheetHost) {
    this.#host = host;
    this.#dialog.className = 'sheet';
    this.#dialog.part.add('sheet');
    this.#dialog.popover = 'manual';
    // Comes late: by then the dialog may be open again in another form.
    this.#dialog.addEventListener('close', () => this.open || this.#closed());
    this.#dialog.addEventListener('keydown', (event) => this.#onKeyDown(event));
    this.#dialog.addEventListener('click', (event) => {
      if (event.target === this.#dialog) this.close();
    });
    adoptStyles(host.stage.getRootNode() as ShadowRoot, productSheetStyles);
    host.stage.append(this.#dialog);
    this.render();
  }

  get open(): boolean {
    return this.#dialog.open || isPopover(this.#dialog);
  }

  /** Shows a product, in place of the one before. */
  async show({ product, name, attribution }: SheetContent): Promise<void> {
    await needTag('vitrine-product');
    const element = this.#productElement();
    element.product = product;
    element.attribution = attribution;
    element.label = name;
    this.#name = name;
    this.render();
    if (!this.open) {
      this.#opener = deepActiveElement() ?? undefined;
      const rests = this.#host.player.hasAttribute('pause-for-products');
      this.#goOn = rests ? restFilm(this.#host.session) : undefined;
      this.#layOver();
    }
    this.#body?.scrollTo({ top: 0 });
    this.#dialog.querySelector<HTMLElement>('.sheet-close')?.focus();
  }

  close(): void {
    const wasPanel = isPopover(this.#dialog);
    this.#lift();
    if (wasPanel) this.#closed();
  }

  /** Puts an open sheet over what has come on top since, or in the form for another width; focus and scroll stay. */
  relay(): void {
    if (!this.open) return;
    const focused = focusInside(this.#dialog);
    const top = this.#body?.scrollTop ?? 0;
    this.#lift();
    this.#layOver();
    this.#body?.scrollTo({ top });
    focused?.focus({ preventScroll: true });
  }

  /** Keeps the sheet in its right form, until the signal is aborted. */
  watch(signal: AbortSignal): void {
    matchMedia(NARROW).addEventListener('change', () => this.relay(), { signal });
    signal.addEventListener('abort', () => this.#lift());
  }

  render(): void {
    render(this.#template(), this.#dialog);
    this.#dialog.ariaLabel = this.#name ?? this.#host.text('sheet');
  }

  get #body(): Element | null {
    return this.#dialog.querySelector('.sheet-body');
  }

  /** A list of products keeps its place in the tab order; a pin gets the focus by its player. */
  #closed(): void {
    const host = (this.#opener?.getRootNode() as ShadowRoot | undefined)?.host;
    if (host?.localName === 'vitrine-product-list') this.#opener?.focus({ preventScroll: true });
    this.#opener = undefined;
    this.#goOn?.();
    this.#goOn = undefined;
    this.#host.closed();
  }

  /** A modal dialog hears the platform's close requests by itself. Throws where the player has left the page meanwhile. */
  #layOver(): void {
    if (matchMedia(NARROW).matches) this.#dialog.showModal();
    else {
      this.#dialog.showPopover();
      this.#ignoreCloseRequests = onCloseRequest(() => this.close());
    }
    // The browser lifts a panel by itself when its player is moved in the page.
    this.#leaveLayer?.();
    this.#leaveLayer = noteLayer(() => this.close());
  }

  #lift(): void {
    this.#leaveLayer?.();
    this.#ignoreCloseRequests?.();
    this.#ignoreCloseRequests = undefined;
    if (isPopover(this.#dialog)) this.#dialog.hidePopover();
    else this.#dialog.close();
  }

  #onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented || !isPopover(this.#dialog)) return;
    event.preventDefault();
    this.close();
  }

  /** The page's own product element, else one that is made on first use. */
  #productElement(): ProductElement {
    const own = [...this.#host.player.children].find((child) => child.slot === 'product');
    if (own instanceof HTMLElement) return own;
    this.#product ??= document.createElement('vitrine-product');
    return this.#product;
  }

  #template(): TemplateResult {
    const { text, paused, togglePlay } = this.#host;
    const pausedNow = paused();
    return html`<div class="sheet-head">
        <button type="button" class="sheet-button" part="sheet-button" @click=${togglePlay}>
          ${icon(PLAY_ICONS[pausedNow ? 'play' : 'pause'])} ${text(pausedNow ? 'play' : 'pause')}
        </button>
        <button
          type="button"
          class="sheet-button sheet-close"
          part="sheet-button sheet-close"
          aria-label=${text('close')}
          @click=${() => this.close()}
        >
          ${icon(CONTROL_ICONS.close)}
        </button>
      </div>
      <div class="sheet-body" part="sheet-body"><slot name="product">${this.#product}</slot></div>`;
  }
}

function isPopover(dialog: HTMLElement): boolean {
  return dialog.matches(':popover-open');
}

/** The focused element inside, through all shadow roots. */
function focusInside(inside: HTMLElement): HTMLElement | undefined {
  let active = (inside.getRootNode() as ShadowRoot).activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active instanceof HTMLElement ? active : undefined;
}
