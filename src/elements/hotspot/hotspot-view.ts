/** What a pin shows of its hotspot and product: its name, its price, and whether there is anything to show at all. */
import type { Hotspot } from '../../core/hotspot.js';
import type { MarketProfile } from '../../core/market-profile.js';
import { priceView } from '../../core/price-view.js';
import type { Product, Variant } from '../../core/product.js';
import type { ProductState } from '../../stores/product-store.js';

/** What is said of a pin; `priceKey` is one of its text table. */
export interface PinView {
  /** Missing while neither label nor product is known. */
  readonly title?: string;
  readonly priceKey?: 'price' | 'lowest-price';
  readonly price?: string;
  /** What the market wants said beside the price. */
  readonly note?: string;
}

/** `null` when the shop does not know the product: then there is nothing to offer. */
export function pinView(
  hotspot: Hotspot,
  state: ProductState | undefined,
  profile: MarketProfile | null,
  locale: string,
): PinView | null {
  if (state?.status === 'missing') return null;
  const { label } = hotspot;
  if (state?.status !== 'ready') {
    return label ? { title: label } : {};
  }
  const { product, variantId } = state;
  const title = label ?? product.title;
  const variant = shownVariant(product, variantId);
  if (!variant) return { title };
  const { amount, taxNote, deliveryNote } = priceView(variant, profile, locale, product.kind);
  const lowest = variantId === undefined && hasSeveralPrices(product);
  const note = [taxNote, deliveryNote].filter((text) => text).join(', ');
  return {
    title,
    priceKey: lowest ? 'lowest-price' : 'price',
    price: amount,
    ...(note ? { note } : {}),
  };
}

/** The variant that the reference names, else the cheapest. */
function shownVariant(product: Product, variantId: string | undefined): Variant | undefined {
  const named = product.variants.find(({ id }) => id === variantId);
  return (
    named ??
    product.variants.find(({ price }) => price.amountMinor === product.priceRange.min.amountMinor) ??
    product.variants[0]
  );
}

function hasSeveralPrices({ priceRange: { min, max } }: Product): boolean {
  return min.amountMinor !== max.amountMinor;
}
