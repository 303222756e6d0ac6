/** What the product shows, as plain data: the choices, the stock, the button and what came of it. */
import type { LinePreview } from '../../core/cart-intent.js';
import type { Picture } from '../../core/picture.js';
import {
  isBuyable,
  type Availability,
  type OptionValue,
  type Product,
  type Variant,
} from '../../core/product.js';
import { CommerceError } from '../../core/commerce-error.js';
import { parseProductReference } from '../../core/product-reference.js';
import { safeUrl } from '../../core/safe-url.js';
import {
  chosenVariant,
  firstSelection,
  valueStatus,
  type Selection,
  type ValueStatus,
} from '../../core/variant-choice.js';
import type { TextValues } from '../../core/text.js';
import type { ProductState } from '../../stores/product-store.js';
import type { ProductTextKey } from './product-texts.js';

const LOADING: ProductState = { status: 'loading' };
const NO_SHOP: ProductState = { status: 'failed', error: new CommerceError('config') };

/** Whether it is a text that can be looked up. */
export function namesProduct(product: string | Product | undefined): product is string {
  return typeof product === 'string' && parseProductReference(product).length > 0;
}

/** What is known of the element's `product`: one given as an object is there, an empty text names none. */
export function productStateOf(
  product: string | Product | undefined,
  known: ProductState | undefined,
  isWithoutShop = false,
): ProductState {
  if (typeof product === 'object') return { status: 'ready', product };
  if (product !== undefined && !namesProduct(product)) return { status: 'missing' };
  return known ?? (isWithoutShop ? NO_SHOP : LOADING);
}

/** A text by its name and values. */
export interface Phrase {
  readonly key: ProductTextKey;
  readonly values?: TextValues;
}

/** One value that can be taken. */
export interface ValueView {
  readonly id: string;
  readonly label: string;
  readonly chosen: boolean;
  readonly status: ValueStatus;
  readonly swatch?: { readonly color?: string; readonly pictureUrl?: string };
}

/** One axis of choice. */
export interface ChoiceView {
  readonly optionId: string;
  readonly name: string;
  /** Label of the chosen value; empty while the axis is open. */
  readonly chosenLabel: string;
  readonly swatches: boolean;
  readonly values: readonly ValueView[];
}

/** The selection that is shown: the buyer's own while a variant of it exists, else the one to begin with. */
export function selectionOf(product: Product, remembered?: Selection, variantId?: string): Selection {
  if (remembered && chosenVariant(product, remembered)) return remembered;
  return firstSelection(product, variantId);
}

/** The axes with their values; an axis with a single value is no choice and is left out. */
export function choicesView(product: Product, selection: Selection): readonly ChoiceView[] {
  return product.options
    .filter((option) => option.values.length > 1)
    .map((option) => ({
      optionId: option.id,
      name: option.name,
      chosenLabel: option.values.find(({ id }) => id === selection[option.id])?.label ?? '',
      swatches: option.values.some((value) => value.swatch),
      values: option.values.map((value) => ({
        id: value.id,
        label: value.label,
        chosen: value.id === selection[option.id],
        status: valueStatus(product, selection, option.id, value.id),
        ...swatchView(value),
      })),
    }));
}

function swatchView({ swatch }: OptionValue): Pick<ValueView, 'swatch'> {
  if (!swatch) return {};
  const pictureUrl = safeUrl(swatch.picture?.url);
  return {
    swatch: { ...(swatch.color ? { color: swatch.color } : {}), ...(pictureUrl ? { pictureUrl } : {}) },
  };
}

/** All pictures of the product and its variants, each once, so that the strip stays the same for every variant. */
export function galleryPictures(product: Product): readonly Picture[] {
  const pictures = new Map<string, Picture>();
  for (const picture of [
    ...product.pictures,
    ...product.variants.flatMap((variant) => variant.pictures ?? []),
  ]) {
    if (safeUrl(picture.url) && !pictures.has(picture.url)) pictures.set(picture.url, picture);
  }
  return [...pictures.values()];
}

/** Place of the variant's own picture in the gallery; `undefined` when it has none. */
export function pictureOfVariant(
  pictures: readonly Picture[],
  variant: Variant | undefined,
): number | undefined {
  const url = variant?.pictures?.[0]?.url;
  const index = pictures.findIndex((picture) => picture.url === url);
  return index < 0 ? undefined : index;
}

/** What is said about the stock; nothing where the shop says nothing. Dates come in the words of the locale. */
export function availabilityPhrase(availability: Availability, locale: string): Phrase | undefined {
  switch (availability.status) {
    case 'unknown':
      return undefined;
    case 'low-stock':
      if (availability.quantity === undefined) return { key: 'low-stock' };
      return { key: 'low-stock-count', values: { count: availability.quantity } };
    case 'backorder':
    case 'preorder': {
      const date = formatDate(availability.date, locale);
      return date ? { key: `${availability.status}-date`, values: { date } } : { key: availability.status };
    }
    default:
      return { key: availability.status };
  }
}

function formatDate(date: string | undefined, locale: string): string | undefined {
  const time = date === undefined ? NaN : Date.parse(date);
  if (Number.isNaN(time)) return undefined;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(time);
}

/** The add button: its label and whether pressing it does anything. */
export function addButtonView(
  variant: Variant | undefined,
  pending: boolean,
): { label: ProductTextKey; idle: boolean } {
  if (!variant) return { label: 'choose-first', idle: true };
  const { status } = variant.availability;
  if (status === 'out-of-stock' || status === 'discontinued' || status === 'withheld')
    return { label: status, idle: true };
  return { label: status === 'preorder' ? 'preordering' : 'add', idle: pending };
}

/** What the cart shows of the line until the shop has answered. */
export function linePreview(product: Product, variant: Variant): LinePreview {
  const variantTitle = optionLabels(product, variant).join(', ');
  const picture = variant.pictures?.[0] ?? product.pictures[0];
  return {
    productId: product.id,
    title: product.title,
    ...(variantTitle ? { variantTitle } : {}),
    ...(picture ? { picture } : {}),
    unitPrice: variant.price,
    ...(variant.priceFacts ? { priceFacts: variant.priceFacts } : {}),
    availability: variant.availability,
  };
}

function optionLabels(product: Product, variant: Variant): readonly string[] {
  return product.options.flatMap(
    ({ id, values }) => values.find((value) => value.id === variant.selections[id])?.label ?? [],
  );
}

/** Whether nothing of the product can be bought. */
export function isSoldOut(product: Product): boolean {
  return !product.variants.some((variant) => isBuyable(variant.availability));
}
