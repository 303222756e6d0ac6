/** The corner shop's items as products. */
import { moneyFromDecimal, parseStatedFacts, withFacts } from 'vitrine-video/core';
import type {
  AdapterHost,
  Availability,
  Call,
  Money,
  Product,
  ProductRef,
  Variant,
} from 'vitrine-video/core';
import type { Send } from './corner-api.js';

/** An item as the shop sends it. */
interface ItemJson {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
  readonly about: string;
  readonly photo: string;
  readonly facts: string;
  readonly articles: readonly ArticleJson[];
}

interface ArticleJson {
  readonly sku: string;
  readonly title: string;
  readonly price: string;
  readonly pieces: number;
}

/** The shop sells in one currency and does not say it with each price. */
const CURRENCY = 'EUR';

/** One axis of choice, because an article of this shop has one name and no more. */
const AXIS = 'article';

/** All products of one request, in the order of the references; `null` where the shop has none. */
export async function loadProducts(
  { send, host }: { readonly send: Send; readonly host: AdapterHost },
  references: readonly ProductRef[],
  call: Call | undefined,
): Promise<readonly (Product | null)[]> {
  const query = new URLSearchParams(references.map(parameterOf));
  const items = await send<readonly ItemJson[]>(`GET /items?${query.toString()}`, { call });
  return references.map((reference) => {
    const item = items.find((other) => isMeant(other, reference));
    return item ? withStatedFacts(toProduct(item), item.facts, host) : null;
  });
}

function parameterOf(reference: ProductRef): [string, string] {
  if ('id' in reference) return ['id', reference.id];
  if ('handle' in reference) return ['slug', reference.handle];
  return ['sku', 'sku' in reference ? reference.sku : reference.variantId];
}

function isMeant({ id, slug, articles }: ItemJson, reference: ProductRef): boolean {
  const [by, value] = parameterOf(reference);
  if (by === 'id') return String(id) === value;
  return by === 'slug' ? slug === value : articles.some(({ sku }) => sku === value);
}

function toProduct({ id, slug, name, about, photo, articles }: ItemJson): Product {
  const prices = articles.map(({ price }) => moneyFromDecimal(price, CURRENCY));
  const hasChoice = articles.length > 1;
  const values = articles.map(({ sku, title }) => ({ id: sku, label: title }));
  return {
    id: String(id),
    handle: slug,
    title: name,
    description: about,
    pictures: [{ url: photo }],
    options: hasChoice ? [{ id: AXIS, name: 'Article', values }] : [],
    variants: articles.map((article) => toVariant(article, hasChoice)),
    priceRange: { min: extreme(prices, Math.min), max: extreme(prices, Math.max) },
    complete: true,
    kind: 'physical',
  };
}

function toVariant({ sku, title, price, pieces }: ArticleJson, hasChoice: boolean): Variant {
  return {
    id: sku,
    sku,
    title,
    price: moneyFromDecimal(price, CURRENCY),
    priceFacts: { tax: { included: true, ratePercent: 19 } },
    selections: hasChoice ? { [AXIS]: sku } : {},
    availability: availabilityOf(pieces),
  };
}

/** Whether that many pieces can be bought. */
export function availabilityOf(pieces: number): Availability {
  return pieces > 0 ? { status: 'in-stock', quantity: pieces } : { status: 'out-of-stock' };
}

function extreme(prices: readonly Money[], choose: (...amounts: number[]) => number): Money {
  return { amountMinor: choose(...prices.map(({ amountMinor }) => amountMinor)), currency: CURRENCY };
}

/** The product with what the merchant typed into "Legal facts"; without, when it cannot be read. */
function withStatedFacts(product: Product, text: string, host: AdapterHost): Product {
  if (text === '') return product;
  try {
    return withFacts(product, parseStatedFacts(text));
  } catch (cause) {
    const message = `"${product.title}": the field "Legal facts" is not readable JSON; correct it in the shop's backoffice`;
    host.log('warn', message, cause);
    return product;
  }
}
