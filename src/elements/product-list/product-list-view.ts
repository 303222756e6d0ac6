/** The products of a film in the order of their first appearance, each with all its appearances. */
import type { Hotspot } from '../../core/hotspot.js';
import { parseProductReference, productReferenceKey } from '../../core/product-reference.js';

/** One stretch of the film in which a product is shown. */
export interface Appearance {
  readonly hotspotId: string;
  /** Film time. */
  readonly startSeconds: number;
  readonly current: boolean;
}

/** A product of the film. */
export interface ListedProduct {
  /** As the first of its hotspots names it. */
  readonly reference: string;
  /** What the hotspot calls it, while the shop has not said. */
  readonly label: string | undefined;
  readonly appearances: readonly Appearance[];
  readonly current: boolean;
}

/** Groups hotspots that name the same product; `active` are the ids of those in the picture. */
export function productListView(
  hotspots: readonly Hotspot[],
  active: ReadonlySet<string>,
): readonly ListedProduct[] {
  const groups = new Map<string, Hotspot[]>();
  for (const hotspot of hotspots) {
    const key = keyOf(hotspot.product);
    if (key === undefined) continue;
    groups.set(key, [...(groups.get(key) ?? []), hotspot]);
  }
  return [...groups.values()].map((group) => listedProduct(group, active));
}

/** The hotspot through which the product is opened: the one in the picture, else the first. */
export function openingHotspot({ appearances }: ListedProduct): string | undefined {
  return (appearances.find(({ current }) => current) ?? appearances[0])?.hotspotId;
}

function listedProduct(group: readonly Hotspot[], active: ReadonlySet<string>): ListedProduct {
  const appearances = [...group]
    .sort((one, other) => one.start - other.start)
    .map(({ id, start }) => ({ hotspotId: id, startSeconds: start, current: active.has(id) }));
  return {
    reference: group[0]?.product ?? '',
    label: group.find(({ label }) => label)?.label,
    appearances,
    current: appearances.some(({ current }) => current),
  };
}

function keyOf(product: string): string | undefined {
  const [reference] = parseProductReference(product);
  return reference && productReferenceKey(reference);
}
