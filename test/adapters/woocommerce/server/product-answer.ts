/**
 * Products and variations, and how they are listed.
 *
 * @see https://developer.woocommerce.com/docs/apis/store-api/resources-endpoints/products
 */
import { imageAnswers, limitsOf, pricesAnswer } from './money-answer.js';
import { json, refusal } from './answers.js';
import type { Article, CatalogEntry, ShopSetup } from './shop-setup.js';
import type { ShopState } from './shop-state.js';

interface Post {
  readonly id: number;
  readonly type: string;
  readonly parent: number;
  readonly slug: string;
  readonly sku: string;
  readonly title: string;
  readonly answer: object;
}

/** `GET /products`: filters are joined by "and"; variations come only where they are asked for, by type, SKU or slug. */
export function listProducts({ setup }: ShopState, query: URLSearchParams): Response {
  const include = listOf(query, 'include');
  if (include.some((id) => !/^\d+$/.test(id)))
    return refusal(400, 'rest_invalid_param', 'Invalid parameter(s): include');
  const perPage = Number(query.get('per_page') ?? 10);
  if (perPage > 100) return refusal(400, 'rest_invalid_param', 'Invalid parameter(s): per_page');
  const parents = listOf(query, 'parent');
  const slugs = listOf(query, 'slug');
  const skus = listOf(query, 'sku');
  const type = query.get('type');
  const search = (query.get('search') ?? '').toLowerCase();
  const found = postsOf(setup).filter(
    (post) =>
      (type === 'variation'
        ? post.type === type
        : post.type !== 'variation' || slugs.length + skus.length > 0) &&
      (include.length === 0 || include.includes(String(post.id))) &&
      (parents.length === 0 || parents.includes(String(post.parent))) &&
      (slugs.length === 0 || slugs.includes(post.slug)) &&
      (skus.length === 0 || skus.includes(post.sku)) &&
      (post.title.toLowerCase().includes(search) || post.sku.toLowerCase().includes(search)),
  );
  const start = (Number(query.get('page') ?? 1) - 1) * perPage;
  const headers = {
    'X-WP-Total': String(found.length),
    'X-WP-TotalPages': String(Math.ceil(found.length / perPage)),
  };
  const answers = found.slice(start, start + perPage).map(({ answer }) => answer);
  return json(200, answers, headers);
}

function listOf(query: URLSearchParams, name: string): readonly string[] {
  return (query.get(name) ?? '').split(',').filter((part) => part !== '');
}

function postsOf(setup: ShopSetup): readonly Post[] {
  return setup.catalog.flatMap((entry) => {
    const [first] = entry.articles;
    if (!first) return [];
    const isVariable = first.attributes !== undefined;
    const type = isVariable ? 'variable' : 'simple';
    const sku = isVariable ? '' : first.sku;
    const post = { id: entry.id, type, parent: 0, slug: entry.slug, sku, title: entry.name };
    const product = { ...post, answer: answerOf(setup, entry, { ...first, id: entry.id, sku }, type) };
    if (!isVariable) return [product];
    const variations = entry.articles.map((article) => ({
      ...{ id: article.id, type: 'variation', parent: entry.id, slug: article.sku.toLowerCase() },
      ...{ sku: article.sku, title: entry.name },
      answer: answerOf(setup, entry, article, 'variation'),
    }));
    return [product, ...variations];
  });
}

function answerOf(setup: ShopSetup, entry: CatalogEntry, article: Article, type: string): object {
  const isVariation = type === 'variation';
  const isInStock = type === 'variable' || article.stock !== 0;
  return {
    id: article.id,
    name: entry.name,
    slug: isVariation ? article.sku.toLowerCase() : entry.slug,
    parent: isVariation ? entry.id : 0,
    type,
    variation: isVariation ? Object.values(article.attributes ?? {}).join(', ') : '',
    permalink: `${setup.siteUrl}/product/${entry.slug}/`,
    sku: article.sku,
    short_description: entry.description ?? '',
    description: '',
    on_sale: (article.regularPrice ?? article.price) > article.price,
    prices: pricesAnswer(setup, article),
    price_html: '',
    average_rating: '0',
    review_count: 0,
    images: imageAnswers(setup, entry),
    categories: [],
    tags: [],
    brands: [{ id: 1, name: 'K&#246;hler', slug: 'koehler', link: '' }],
    attributes: isVariation ? [] : (entry.attributes ?? []).map(attributeAnswer),
    variations: type === 'variable' ? entry.articles.map(variationAnswer) : [],
    has_options: type === 'variable',
    is_purchasable: true,
    is_in_stock: isInStock,
    is_on_backorder: false,
    low_stock_remaining: article.stock !== undefined && article.stock <= 2 ? article.stock : null,
    sold_individually: false,
    add_to_cart: { text: '', description: '', url: '', single_text: '', ...limitsOf(article) },
    extensions: entry.extensions ?? {},
  };
}

function attributeAnswer({
  name,
  taxonomy,
  hasVariations,
  terms,
}: NonNullable<CatalogEntry['attributes']>[number]): object {
  return {
    id: taxonomy ? 1 : 0,
    name,
    taxonomy,
    has_variations: hasVariations,
    terms: terms.map((term) => ({ id: 0, ...term })),
  };
}

function variationAnswer({ id, attributes = {} }: Article): object {
  return { id, attributes: Object.entries(attributes).map(([name, value]) => ({ name, value })) };
}
