/** The product as markup, in each of its states. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CommerceError } from '../../core/commerce-error.js';
import type { MarketProfile } from '../../core/market-profile.js';
import { priceRows, priceView } from '../../core/price-view.js';
import type { Product, Variant } from '../../core/product.js';
import { quantityBounds } from '../../core/quantity.js';
import type { Selection } from '../../core/variant-choice.js';
import type { Shop } from '../../stores/shop.js';
import type { AddMessage } from './product-adding.js';
import { renderChoices } from './product-choice.js';
import { renderDetails, renderRating, type Say } from './product-details.js';
import type { ProductGallery } from './product-gallery.js';
import { failurePhrase } from './product-messages.js';
import { renderQuantity } from './product-quantity.js';
import {
  addButtonView,
  availabilityPhrase,
  choicesView,
  galleryPictures,
  type Phrase,
} from './product-view.js';

/** Everything that a product that is there shows. */
export interface ProductPage {
  readonly product: Product;
  readonly selection: Selection;
  readonly variant: Variant | undefined;
  readonly quantity: number;
  /** Whether an add is on its way, and what came of the last one. */
  readonly adding: { readonly pending: boolean; readonly message: AddMessage | undefined };
  /** What moved along with the last choice. */
  readonly moved: Phrase | undefined;
  readonly shop: Shop | undefined;
  readonly market: MarketProfile | null;
  readonly locale: string;
}

/** What the buyer can do. */
export interface ProductActions {
  choose(optionId: string, valueId: string): void;
  setQuantity(quantity: number): void;
  add(): void;
}

/** Keeps the room that the product will take. */
export function renderLoading(say: Say): TemplateResult {
  return html`<div class="product" aria-busy="true">
    <div class="gallery"><div class="strip bone"></div></div>
    <div class="facts">
      <p class="visually-hidden" role="status">${say('loading')}</p>
      <div class="bone line title-bone"></div>
      <div class="bone line price-bone"></div>
      <div class="bone line"></div>
      <div class="bone line"></div>
      <div class="bone button-bone"></div>
    </div>
  </div>`;
}

/** The shop does not know it. */
export function renderMissing(say: Say): TemplateResult {
  return html`<p class="notice" role="status">${say('missing')}</p>`;
}

/** It could not be loaded; what the page calls it is said all the same. */
export function renderFailed(
  say: Say,
  error: CommerceError,
  label: string | undefined,
  retry: () => void,
): TemplateResult {
  const { key, values } = failurePhrase(error);
  return html`<div class="notice">
    ${label ? html`<h2 class="title" part="title"><bdi>${label}</bdi></h2>` : nothing}
    <p role="alert">${say(key, values)}</p>
    <button type="button" class="secondary" @click=${retry}>${say('retry')}</button>
  </div>`;
}

/** The product with everything to choose and buy it. */
export function renderProduct(
  page: ProductPage,
  gallery: ProductGallery,
  say: Say,
  actions: ProductActions,
): TemplateResult {
  const { product, selection } = page;
  return html`<article class="product">
    ${gallery.render(galleryPictures(product), {
      pictures: say('pictures'),
      picture: (number, count) => say('picture', { number, count }),
    })}
    <div class="facts">
      <header>
        <div class="badges"><slot name="badge"></slot></div>
        ${product.vendor ? html`<p class="vendor" part="vendor"><bdi>${product.vendor}</bdi></p>` : nothing}
        <h2 class="title" part="title"><bdi>${product.title}</bdi></h2>
        ${renderRating(product, say)}
      </header>
      ${renderPrice(page)}
      ${renderChoices(choicesView(product, selection), {
        valueName: ({ label, status }) =>
          status === 'available' ? label : say(`value-${status}`, { label }),
        choose: (optionId, valueId) => actions.choose(optionId, valueId),
      })}
      <p class="moved" role="status">${page.moved ? say(page.moved.key, page.moved.values) : nothing}</p>
      ${renderStock(page, say)} ${renderBuying(page, say, actions)} ${renderDetails(product, say)}
    </div>
  </article>`;
}

/** Keeps room for the tallest price of all variants, so that nothing below moves when another is chosen. */
function renderPrice({ product, variant, shop, market, locale }: ProductPage): TemplateResult {
  const rows = product.variants.map((each) => priceRows(priceView(each, market, locale, product.kind)));
  return html`<div class="price" data-rows=${Math.max(1, ...rows)}>
    <vitrine-price
      part="price"
      .shop=${shop}
      .variant=${variant}
      .price=${product.priceRange.min}
      .kind=${product.kind}
      .from=${!variant}
    ></vitrine-price>
  </div>`;
}

function renderStock({ variant, locale }: ProductPage, say: Say): TemplateResult {
  const stock = variant && availabilityPhrase(variant.availability, locale);
  const delivery = variant?.deliveryTime?.text;
  return html`<div class="stock">
    <p class="availability" part="availability" data-status=${variant?.availability.status ?? nothing}>
      ${stock ? say(stock.key, stock.values) : nothing}
    </p>
    <p class="delivery" part="delivery" dir="auto">
      ${delivery ? say('delivery', { text: delivery }) : nothing}
    </p>
  </div>`;
}

function renderBuying(page: ProductPage, say: Say, actions: ProductActions): TemplateResult {
  const { variant, quantity } = page;
  const { pending, message } = page.adding;
  const button = addButtonView(variant, pending);
  return html`<div class="purchase">
    <div class="buying">
      ${renderQuantity({
        quantity,
        bounds: quantityBounds(variant?.quantityRule, variant?.availability),
        texts: { quantity: say('quantity'), fewer: say('fewer'), more: say('more') },
        change: (wanted) => actions.setQuantity(wanted),
      })}
      <button
        type="button"
        class="primary add"
        part="add-button"
        aria-disabled=${button.idle ? 'true' : nothing}
        aria-busy=${pending ? 'true' : nothing}
        @click=${() => actions.add()}
      >
        <span>${say(button.label)}</span>
      </button>
    </div>
    <div class="status" part="status">
      <p class="done" role="status">
        ${
          message && !message.refused
            ? say(message.key, message.values)
            : pending
              ? html`<span class="visually-hidden">${say('adding')}</span>`
              : nothing
        }
      </p>
      ${
        message?.openCart
          ? html`<button type="button" class="to-cart" part="cart-link" @click=${message.openCart}>
              ${say('to-cart')}
            </button>`
          : nothing
      }
      <p class="refused" role="alert">${message?.refused ? say(message.key, message.values) : nothing}</p>
    </div>
  </div>`;
}
