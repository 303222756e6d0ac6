/** The products of a film as plain HTML for servers: links with times and prices, and the same for search engines. */
import type { Hotspot } from './hotspot.js';
import { formatMoney } from './money-format.js';
import { moneyToDecimal } from './money-decimal.js';
import { sameMoney } from './money.js';
import { parseProductReference, type ProductRef } from './product-reference.js';
import { isBuyable, type Product } from './product.js';
import { safeUrl } from './safe-url.js';
import { formatClock } from './time-text.js';

/** How the list is written. */
export interface TagLinksOptions {
  /** BCP 47. */
  readonly locale: string;
  /** The address of a product's page. Default: `product.url`. */
  readonly url?: (product: Product) => string | undefined;
}

/** A product, and when the film shows it. */
interface SeenProduct {
  readonly product: Product;
  readonly startSeconds: readonly number[];
  readonly href: string | undefined;
}

/**
 * The no-script content of `<vitrine-product-list>`: light DOM only, escaped, followed by its JSON-LD.
 *
 * Products that the tags name and the list does not hold are left out.
 */
export function renderTagLinks(
  tags: readonly Hotspot[],
  products: readonly Product[],
  options: TagLinksOptions,
): string {
  const seen = seenProducts(tags, products, options);
  if (seen.length === 0) return '';
  const items = seen.map((entry) => `<li>${productHtml(entry, options.locale)}</li>`);
  const jsonLd = tagJsonLd(tags, products, options);
  return `<ol>${items.join('')}</ol><script type="application/ld+json">${jsonLd}</script>`;
}

/** The products as a schema.org `ItemList`, fit to stand inside a `<script>`. */
export function tagJsonLd(
  tags: readonly Hotspot[],
  products: readonly Product[],
  options: TagLinksOptions,
): string {
  const itemListElement = seenProducts(tags, products, options).map((entry, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    item: productLd(entry),
  }));
  const list = { '@context': 'https://schema.org', '@type': 'ItemList', itemListElement };
  // Every "<" is written as its escape, so neither "</script>" nor "<!--" can end the element it stands in.
  return JSON.stringify(list).replace(/[<>&\u2028\u2029]/g, unicodeEscape);
}

/** In the order in which the film shows them first. */
function seenProducts(
  tags: readonly Hotspot[],
  products: readonly Product[],
  { url = (product) => product.url }: TagLinksOptions,
): readonly SeenProduct[] {
  const starts = new Map<Product, number[]>();
  for (const tag of [...tags].sort((a, b) => a.start - b.start)) {
    const product = findProduct(products, parseProductReference(tag.product));
    if (product) starts.set(product, [...(starts.get(product) ?? []), tag.start]);
  }
  return [...starts].map(([product, startSeconds]) => ({
    product,
    startSeconds,
    href: safeUrl(url(product)),
  }));
}

function findProduct(products: readonly Product[], references: readonly ProductRef[]): Product | undefined {
  for (const reference of references) {
    const product = products.find((candidate) => isNamed(candidate, reference));
    if (product) return product;
  }
  return undefined;
}

function isNamed(product: Product, reference: ProductRef): boolean {
  if ('id' in reference) return product.id === reference.id;
  if ('handle' in reference) return product.handle === reference.handle;
  if ('sku' in reference) return product.variants.some(({ sku }) => sku === reference.sku);
  return product.variants.some(({ id }) => id === reference.variantId);
}

function productHtml({ product, startSeconds, href }: SeenProduct, locale: string): string {
  const title = escapeHtml(product.title);
  const name = href === undefined ? title : `<a href="${escapeHtml(href)}">${title}</a>`;
  const times = startSeconds.map(timeHtml).join(', ');
  return `${name} <span>${escapeHtml(priceText(product, locale))}</span> ${times}`;
}

function timeHtml(seconds: number): string {
  return `<time datetime="PT${seconds}S">${formatClock(seconds)}</time>`;
}

function priceText({ priceRange: { min, max } }: Product, locale: string): string {
  const lowest = formatMoney(min, locale);
  return sameMoney(min, max) ? lowest : `${lowest} – ${formatMoney(max, locale)}`;
}

function productLd({ product, href }: SeenProduct): Record<string, unknown> {
  const { min, max } = product.priceRange;
  const pictures = product.pictures.map(({ url }) => safeUrl(url)).filter((url) => url !== undefined);
  const buyable = product.variants.some(({ availability }) => isBuyable(availability));
  return {
    '@type': 'Product',
    name: product.title,
    ...(product.description ? { description: product.description } : {}),
    ...(href === undefined ? {} : { url: href }),
    ...(pictures.length === 0 ? {} : { image: pictures }),
    ...(product.vendor ? { brand: { '@type': 'Brand', name: product.vendor } } : {}),
    offers: {
      '@type': 'AggregateOffer',
      lowPrice: moneyToDecimal(min),
      highPrice: moneyToDecimal(max),
      priceCurrency: min.currency,
      offerCount: product.variants.length,
      availability: `https://schema.org/${buyable ? 'InStock' : 'OutOfStock'}`,
    },
  };
}

const HTML_ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => HTML_ESCAPES[character] ?? character);
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
