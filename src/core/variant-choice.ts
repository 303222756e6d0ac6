/** The rules of choosing a variant over any number of option axes, holes in the matrix included. */
import { isBuyable, type Product, type Variant } from './product.js';

/** Option id → value id; an axis without an entry is still open. */
export type Selection = Readonly<Record<string, string>>;

/** What a buyer can expect of a value while the other choices stay: `impossible` means that no such variant exists. */
export type ValueStatus = 'available' | 'sold-out' | 'impossible';

type Choosable = Pick<Product, 'options' | 'variants'>;

/** The variants that have everything that is selected. */
export function variantsFor(product: Choosable, selection: Selection): readonly Variant[] {
  const wanted = Object.entries(selection);
  return product.variants.filter((variant) =>
    wanted.every(([optionId, valueId]) => variant.selections[optionId] === valueId),
  );
}

/** The one variant that the selection names; `undefined` while an axis is open or where there is a hole. */
export function chosenVariant(product: Choosable, selection: Selection): Variant | undefined {
  if (product.options.some((option) => selection[option.id] === undefined)) return undefined;
  return variantsFor(product, selection)[0];
}

/** What choosing this value would lead to, all other axes staying as they are. */
export function valueStatus(
  product: Choosable,
  selection: Selection,
  optionId: string,
  valueId: string,
): ValueStatus {
  const variants = variantsFor(product, { ...selection, [optionId]: valueId });
  if (variants.length === 0) return 'impossible';
  return variants.some((variant) => isBuyable(variant.availability)) ? 'available' : 'sold-out';
}

/** The selection to begin with: the variant that the reference names, else the first that can be bought, else the first. */
export function firstSelection(product: Choosable, variantId?: string): Selection {
  const named = product.variants.find((variant) => variant.id === variantId);
  const buyable = product.variants.find((variant) => isBuyable(variant.availability));
  return (named ?? buyable ?? product.variants[0])?.selections ?? {};
}

/**
 * The selection after a value was taken. Where it does not go together with the other choices, the nearest variant
 * that has the value decides: most choices kept, earlier axes first, and one that can be bought before one that cannot.
 * A value that no variant has leaves the selection as it was.
 */
export function selectValue(
  product: Choosable,
  selection: Selection,
  optionId: string,
  valueId: string,
): Selection {
  const wanted = { ...selection, [optionId]: valueId };
  if (variantsFor(product, wanted).length > 0) return wanted;
  let nearest: Variant | undefined;
  for (const variant of variantsFor(product, { [optionId]: valueId })) {
    if (!nearest || isNearer(product, wanted, variant, nearest)) nearest = variant;
  }
  return nearest ? nearest.selections : selection;
}

/** Ids of the axes on which two selections differ, without the one that the buyer touched. */
export function movedOptions(
  product: Choosable,
  before: Selection,
  after: Selection,
  touchedOptionId: string,
): readonly string[] {
  return product.options
    .map((option) => option.id)
    .filter((id) => id !== touchedOptionId && before[id] !== undefined && before[id] !== after[id]);
}

function isNearer(product: Choosable, wanted: Selection, one: Variant, other: Variant): boolean {
  const kept = keptOptions(product, wanted, one);
  const keptByOther = keptOptions(product, wanted, other);
  if (kept.length !== keptByOther.length) return kept.length > keptByOther.length;
  const buyable = isBuyable(one.availability);
  if (buyable !== isBuyable(other.availability)) return buyable;
  const firstDifference = kept.findIndex((index, place) => index !== keptByOther[place]);
  return firstDifference >= 0 && (kept[firstDifference] ?? 0) < (keptByOther[firstDifference] ?? 0);
}

/** Places of the axes on which the variant is as wanted. */
function keptOptions(product: Choosable, wanted: Selection, variant: Variant): readonly number[] {
  return product.options.flatMap(({ id }, index) => (variant.selections[id] === wanted[id] ? [index] : []));
}
