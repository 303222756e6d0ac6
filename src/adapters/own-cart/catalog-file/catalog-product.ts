/** Turns a product of the catalogue into one of the contract. */
import { money, type Money } from '../../../core/money.js';
import type { Picture } from '../../../core/picture.js';
import type { PriceFacts } from '../../../core/price-facts.js';
import type { OptionValue, Product, Variant } from '../../../core/product.js';
import type { SoldPieces } from '../cart-record.js';
import { chosenOptions } from '../chosen-options.js';
import { resolveUrl } from './asset-url.js';
import { idOf, type Catalog } from './catalog-index.js';
import type { CatalogProduct, CatalogVariant } from './catalog-file.js';
import { availabilityOf } from './stock.js';

/** The product as it can be bought now. */
export function toProduct(catalog: Catalog, product: CatalogProduct, sold: SoldPieces): Product {
  const { handle, title, url, options = [], guarantees } = product;
  const variants = product.variants.map((variant) => toVariant(catalog, product, variant, sold));
  const prices = product.variants.map(({ price }) => price);
  const { seller } = catalog.file;
  return {
    id: idOf(product),
    handle,
    title,
    ...pick(product, 'description', 'vendor', 'minimumAge', 'safety'),
    ...(url === undefined ? {} : { url: resolveUrl(url, catalog.baseUrl) }),
    pictures: picturesOf(catalog, product.pictures),
    options: options.map((option) => ({
      ...option,
      values: option.values.map((value) => withSwatch(catalog, value)),
    })),
    variants,
    priceRange: {
      min: amountOf(catalog, Math.min(...prices)),
      max: amountOf(catalog, Math.max(...prices)),
    },
    complete: true,
    kind: product.kind ?? 'physical',
    ...(guarantees ? { guarantees: guarantees.map((guarantee) => resolved(catalog, guarantee)) } : {}),
    ...(seller ? { sellerId: seller.id } : {}),
  };
}

/** What law wants to know about the price of a variant. */
function priceFactsOf(catalog: Catalog, variant: CatalogVariant): PriceFacts {
  const { unitPrice, lowestPrice30Days } = variant;
  return {
    ...(unitPrice ? { unitPrice: { ...unitPrice, price: amountOf(catalog, unitPrice.price) } } : {}),
    ...(lowestPrice30Days === undefined ? {} : { lowestPrice30Days: amountOf(catalog, lowestPrice30Days) }),
    tax: catalog.file.tax ?? { included: 'unknown' },
  };
}

/** Pictures with URLs that the page can use. */
function picturesOf(catalog: Catalog, pictures: readonly Picture[] = []): readonly Picture[] {
  return pictures.map((picture) => ({ ...picture, url: resolveUrl(picture.url, catalog.baseUrl) }));
}

/** An amount of the catalogue. */
export function amountOf(catalog: Catalog, amountMinor: number): Money {
  return money(amountMinor, catalog.file.currency);
}

function toVariant(
  catalog: Catalog,
  product: CatalogProduct,
  variant: CatalogVariant,
  sold: SoldPieces,
): Variant {
  const { sku, price, compareAt, selections = {}, pictures } = variant;
  const words = chosenOptions(product.options, selections).map(({ value }) => value);
  return {
    id: sku,
    sku,
    title: words.join(' / ') || product.title,
    price: amountOf(catalog, price),
    ...(compareAt === undefined ? {} : { compareAtPrice: amountOf(catalog, compareAt) }),
    priceFacts: priceFactsOf(catalog, variant),
    selections,
    availability: availabilityOf(variant, sold),
    ...pick(variant, 'deliveryTime'),
    ...(pictures ? { pictures: picturesOf(catalog, pictures) } : {}),
  };
}

function withSwatch(catalog: Catalog, value: OptionValue): OptionValue {
  const [picture] = picturesOf(catalog, value.swatch?.picture ? [value.swatch.picture] : []);
  return picture ? { ...value, swatch: { ...value.swatch, picture } } : value;
}

type Guaranteed = NonNullable<CatalogProduct['guarantees']>[number];

function resolved(catalog: Catalog, guarantee: Guaranteed): Guaranteed {
  const termsUrl = resolveUrl(guarantee.termsUrl, catalog.baseUrl);
  const [label] = picturesOf(catalog, guarantee.label ? [guarantee.label] : []);
  return { ...guarantee, termsUrl, ...(label ? { label } : {}) };
}

/** The members that are there. */
function pick<Source extends object, Name extends keyof Source>(
  source: Source,
  ...names: readonly Name[]
): Pick<Source, Name> {
  const present = names.filter((name) => source[name] !== undefined);
  return Object.fromEntries(present.map((name) => [name, source[name]])) as Pick<Source, Name>;
}
