/** How a pin names a product, and how the text of an attribute becomes such a name. */

/** Exactly one of these names a product. Opaque to the interface. */
export type ProductRef =
  | { readonly id: string }
  | { readonly handle: string }
  | { readonly sku: string }
  | { readonly variantId: string };

const PREFIXES = {
  id: (value: string): ProductRef => ({ id: value }),
  handle: (value: string): ProductRef => ({ handle: value }),
  sku: (value: string): ProductRef => ({ sku: value }),
  variant: (value: string): ProductRef => ({ variantId: value }),
} as const;

/**
 * The references to try, best first, for the text of a `product` attribute.
 *
 * Only `id:`, `handle:`, `sku:` and `variant:` are prefixes, so `gid://shop/Product/1` is an id. A bare value is
 * tried as an id and then as a handle. An empty text gives an empty list.
 */
export function parseProductReference(text: string): readonly ProductRef[] {
  const value = text.trim();
  if (value === '') return [];
  const match = /^(id|handle|sku|variant):(.*\S.*)$/s.exec(value);
  if (match) return [PREFIXES[match[1] as keyof typeof PREFIXES]((match[2] as string).trim())];
  return [{ id: value }, { handle: value }];
}

/** A key that is equal for equal references. */
export function productReferenceKey(reference: ProductRef): string {
  const [kind, value] = Object.entries(reference)[0] as [string, string];
  return `${kind}:${value}`;
}
