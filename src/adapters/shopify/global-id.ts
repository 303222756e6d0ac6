/** Shopify's global ids; a text of another form fails the whole request that holds it, so it is told apart before. */

/** The global id of a product or variant, given as one or as the number that merchants see; `undefined` for other texts. */
export function globalId(type: 'Product' | 'ProductVariant', text: string): string | undefined {
  const prefix = `gid://shopify/${type}/`;
  const number = text.startsWith(prefix) ? text.slice(prefix.length) : text;
  return /^\d{1,20}$/.test(number) ? prefix + number : undefined;
}

/** A text of Shopify's without the ids of carts and lines: whoever knows one may read the cart. */
export function withoutCartIds(text: string): string {
  return text.replace(/gid:\/\/shopify\/\w*Cart[^\s"'`]*/g, 'gid://shopify/Cart…');
}
