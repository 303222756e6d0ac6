/** What Shopify says of a thing that is sold, in the words of the contract: money, pictures, stock, price per unit. */
import { moneyFromDecimal } from '../../core/money-conversion.js';
import type { Money } from '../../core/money.js';
import type { Picture } from '../../core/picture.js';
import type { Measure, PriceFacts, UnitPrice } from '../../core/price-facts.js';
import type { Availability, QuantityRule } from '../../core/product.js';
import type { RawArticle, RawImage, RawMoney, RawPair } from './answers.js';

export function moneyOf({ amount, currencyCode }: RawMoney): Money {
  return moneyFromDecimal(amount, currencyCode);
}

export function pictureOf({ url, altText, width, height }: RawImage): Picture {
  return {
    url,
    ...(altText ? { alt: altText } : {}),
    ...(width === null ? {} : { widthPixels: width }),
    ...(height === null ? {} : { heightPixels: height }),
  };
}

/** A shop that sells on without stock, or does not count it, tells no number. */
export function availabilityOf(article: RawArticle): Availability {
  if (!article.availableForSale) return { status: 'out-of-stock' };
  if (article.currentlyNotInStock) return { status: 'backorder' };
  const quantity = article.quantityAvailable ?? 0;
  return quantity > 0 ? { status: 'in-stock', quantity } : { status: 'in-stock' };
}

export function quantityRuleOf({ quantityRule }: RawArticle): QuantityRule {
  const { minimum, maximum, increment } = quantityRule;
  return { min: minimum, step: increment, ...(maximum === null ? {} : { max: maximum }) };
}

/** A product without options has one that Shopify made up. */
export function isMadeUpOption(options: readonly RawPair[]): boolean {
  const [only, ...others] = options;
  return others.length === 0 && only?.name === 'Title' && only.value === 'Default Title';
}

export function priceFactsOf(article: RawArticle, taxIncluded: boolean | 'unknown'): PriceFacts {
  const unitPrice = unitPriceOf(article);
  return { tax: { included: taxIncluded }, ...(unitPrice ? { unitPrice } : {}) };
}

function unitPriceOf({ unitPrice, unitPriceMeasurement }: RawArticle): UnitPrice | undefined {
  if (!unitPrice || !unitPriceMeasurement) return undefined;
  const { quantityValue, quantityUnit, referenceValue, referenceUnit } = unitPriceMeasurement;
  const content = measureOf(quantityValue, quantityUnit);
  const reference = measureOf(referenceValue, referenceUnit);
  return content && reference ? { price: moneyOf(unitPrice), content, reference } : undefined;
}

/** Shopify's metric units are the contract's in capitals; law has no use for the others. */
function measureOf(value: number, unit: string | null): Measure | undefined {
  if (!unit || value <= 0) return undefined;
  if (unit === 'ITEM') return { value, unit: 'piece' };
  return /^([CM]?L|K?G|C?M|M[23])$/.test(unit)
    ? { value, unit: unit.toLowerCase() as Measure['unit'] }
    : undefined;
}
