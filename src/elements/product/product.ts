/** `<vitrine-product>`: a product as content anywhere, from its pictures to the button that puts it in the cart. */
import { ContextConsumer } from '@lit/context';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import type { Attribution } from '../../core/attribution.js';
import type { IntentResult } from '../../core/intent-result.js';
import type { Product, Variant } from '../../core/product.js';
import { clampQuantity, quantityBounds } from '../../core/quantity.js';
import type { TextValues } from '../../core/text.js';
import type { ProductState } from '../../stores/product-store.js';
import { buttonStyles } from '../base/button.styles.js';
import { playerContext } from '../base/contexts.js';
import { resetStyles } from '../base/reset.styles.js';
import { ShopBoundElement } from '../base/shop-bound-element.js';
import { StoreController } from '../base/store-controller.js';
import { tokenStyles } from '../base/tokens.styles.js';
import { ProductAdding } from './product-adding.js';
import { buyingStyles } from './product-buying.styles.js';
import { paintSwatches } from './product-choice.js';
import { choiceStyles } from './product-choice.styles.js';
import { detailsStyles } from './product-details.styles.js';
import { VariantChangedEvent } from './product-events.js';
import { galleryStyles } from './product-gallery.styles.js';
import { ProductGallery } from './product-gallery.js';
import { renderFailed, renderLoading, renderMissing, renderProduct } from './product-page.js';
import { ProductSelections } from './product-selection.js';
import { PRODUCT_TEXTS, type ProductTextKey } from './product-texts.js';
import {
  addButtonView,
  galleryPictures,
  isSoldOut,
  namesProduct,
  pictureOfVariant,
  productStateOf,
  type Phrase,
} from './product-view.js';
import { productStyles } from './product.styles.js';

/**
 * A product: pictures, price, a choice over any number of axes, quantity, add button, and what the law wants said.
 * Its light DOM is the page's content for browsers without script and is not shown afterwards.
 *
 * @tag vitrine-product
 * @summary A product as inline content, with everything to choose and buy it.
 * @fires {AddRequestEvent} vitrine-add-request - Intent: put pieces of a variant in the cart.
 * @fires {VariantChangedEvent} vitrine-variant-changed - Fact: the buyer chose another variant.
 * @slot badge - Short notes of the page above the name, such as "New".
 * @csspart gallery - The pictures with their thumbnails.
 * @csspart picture - Each picture.
 * @csspart thumbnail - Each button below the pictures.
 * @csspart vendor - Who makes or sells it.
 * @csspart title - The heading.
 * @csspart price - The price block.
 * @csspart choice - Each axis of choice.
 * @csspart value - Each value of an axis.
 * @csspart availability - What is said about the stock.
 * @csspart quantity - The stepper.
 * @csspart add-button - The button that adds to the cart.
 * @csspart status - What came of adding.
 * @csspart cart-link - The way to the cart, after something was added.
 * @csspart description - The description.
 * @csspart rating - The buyers' rating and how it was checked.
 * @csspart delivery - When it arrives.
 * @csspart safety - Maker and responsible person.
 * @csspart warnings - What the maker warns of.
 * @csspart guarantees - The maker's guarantees.
 * @cssprop [--vitrine-picture-ratio] - Width by height of the pictures. Default: 4 / 3, and 1 where there is room beside them.
 * @cssState loading - The product is on its way.
 * @cssState missing - The shop does not know it.
 * @cssState failed - It could not be loaded.
 * @cssState sold-out - No variant can be bought.
 * @cssState pending - Something is being added.
 */
export class VitrineProduct extends ShopBoundElement {
  static readonly tagName = 'vitrine-product';
  static override styles = [
    tokenStyles,
    resetStyles,
    buttonStyles,
    productStyles,
    galleryStyles,
    choiceStyles,
    buyingStyles,
    detailsStyles,
  ];
  static override properties: PropertyDeclarations = {
    product: {},
    attribution: { attribute: false },
    label: {},
  };

  /** A product reference (`handle:mug`), or a product. */
  declare product: string | Product | undefined;
  /** Where the sale comes from; inside a player, by default, its film and moment. */
  declare attribution: Attribution | undefined;
  /** What it is called while the shop does not say so. */
  declare label: string | undefined;

  readonly #products = new StoreController(this, () => this.#productStore());
  readonly #market = new StoreController(this, () => this.shop?.$market);
  readonly #player = new ContextConsumer(this, { context: playerContext });
  readonly #gallery = new ProductGallery(this);
  readonly #adding = new ProductAdding(this);
  readonly #selections = new ProductSelections();
  #quantity = 1;
  #moved: Phrase | undefined;
  #shownKey: string | undefined;
  #reported: string | undefined;

  protected override render(): TemplateResult {
    const state = this.#state();
    switch (state.status) {
      case 'loading':
        return renderLoading(this.#say);
      case 'missing':
        return renderMissing(this.#say);
      case 'failed':
        return renderFailed(this.#say, state.error, this.label, () => void this.#retry());
      case 'ready':
        return this.#renderReady(state.product, state.variantId);
    }
  }

  /** Here and not in willUpdate(), because the stores of a new shop are only looked at in between. */
  protected override update(changed: PropertyValues<this>): void {
    const state = this.#state();
    if (state.status === 'ready') this.#beginWith(state.product, state.variantId);
    super.update(changed);
  }

  protected override updated(): void {
    const state = this.#state();
    for (const status of ['loading', 'missing', 'failed'] as const) {
      this.setState(status, state.status === status);
    }
    this.setState('sold-out', state.status === 'ready' && isSoldOut(state.product));
    this.setState('pending', this.#adding.pending);
    if (state.status === 'missing') this.#reportMissing();
    paintSwatches(this.renderRoot);
  }

  /** The variant that is chosen; `undefined` while the product is on its way or an axis is open. */
  get variant(): Variant | undefined {
    const state = this.#state();
    return state.status === 'ready' ? this.#selections.variant(state.product, state.variantId) : undefined;
  }

  /** Puts the chosen variant in the cart, as the button does. */
  async add(): Promise<IntentResult> {
    const state = this.#state();
    const { variant } = this;
    if (state.status !== 'ready' || !variant) return { status: 'canceled' };
    const attribution = this.attribution ?? this.#player.value?.attribution();
    return this.#adding.add(
      {
        product: state.product,
        variant,
        quantity: clampQuantity(this.#quantity, quantityBounds(variant.quantityRule, variant.availability)),
        ...(attribution ? { attribution } : {}),
      },
      this.shop,
    );
  }

  readonly #say = (key: ProductTextKey, values: TextValues = {}): string =>
    this.text(PRODUCT_TEXTS, key, values);

  #productStore() {
    const { product, shop } = this;
    return namesProduct(product) ? shop?.products.$product(product) : undefined;
  }

  #state(): ProductState {
    return productStateOf(this.product, this.#products.value, this.isWithoutShop);
  }

  /** Another product than before: its own picture, its least quantity, and nothing said yet. */
  #beginWith(product: Product, variantId: string | undefined): void {
    const key = JSON.stringify([product.id, variantId ?? null]);
    if (key === this.#shownKey) return;
    this.#shownKey = key;
    this.#adding.clear();
    this.#moved = undefined;
    this.#quantity = 1;
    this.#settleQuantity(this.variant);
    this.#showPictureOf(product, 0);
    if (!product.complete) void this.shop?.products.refresh([product.id]);
  }

  #showPictureOf(product: Product, otherwise?: number): void {
    const index = pictureOfVariant(galleryPictures(product), this.variant) ?? otherwise;
    if (index !== undefined) this.#gallery.show(index);
  }

  #settleQuantity(variant: Variant | undefined): void {
    const bounds = quantityBounds(variant?.quantityRule, variant?.availability);
    this.#quantity = clampQuantity(this.#quantity, bounds);
  }

  #reportMissing(): void {
    const detail = typeof this.product === 'string' ? this.product : '';
    if (this.#reported === detail) return;
    this.#reported = detail;
    this.report(detail.trim() ? { code: 'product-missing', detail } : { code: 'product-reference-empty' });
  }

  async #retry(): Promise<void> {
    if (namesProduct(this.product)) await this.shop?.products.load(this.product);
  }

  #choose(product: Product, variantId: string | undefined, optionId: string, valueId: string): void {
    const { variant, moved } = this.#selections.choose(product, variantId, optionId, valueId);
    const names = new Intl.ListFormat(this.locale).format(moved.map(({ name }) => name));
    this.#moved = names ? { key: 'moved', values: { names } } : undefined;
    this.#adding.clear();
    this.#settleQuantity(variant);
    this.#showPictureOf(product);
    this.requestUpdate();
    if (variant) this.dispatchEvent(new VariantChangedEvent(product, variant));
  }

  #setQuantity(quantity: number): void {
    this.#quantity = quantity;
    this.#adding.clear();
    this.requestUpdate();
  }

  /** A button that says "Sold out" does nothing. */
  async #addByButton(): Promise<void> {
    if (!addButtonView(this.variant, this.#adding.pending).idle) await this.add();
  }

  #renderReady(product: Product, variantId: string | undefined): TemplateResult {
    const page = {
      product,
      selection: this.#selections.current(product, variantId),
      variant: this.variant,
      quantity: this.#quantity,
      adding: this.#adding,
      moved: this.#moved,
      shop: this.shop,
      market: this.#market.value ?? null,
      locale: this.locale,
    };
    return renderProduct(page, this.#gallery, this.#say, {
      choose: (option, value) => this.#choose(product, variantId, option, value),
      setQuantity: (quantity) => this.#setQuantity(quantity),
      add: () => void this.#addByButton(),
    });
  }
}
