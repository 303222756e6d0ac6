/** What the documents share. */

/** Every document is in the buyer's country and language. */
export function operation(head: string, parameters: string, body: string): string {
  const [all, context] = [
    `${parameters} $country: CountryCode $language: LanguageCode`,
    '@inContext(country: $country, language: $language)',
  ];
  return `${head}(${all}) ${context} {\n${body}\n}`;
}

export const MONEY = 'fragment Money on MoneyV2 { amount currencyCode }';

export const PICTURE = 'fragment Picture on Image { url altText width height }';

/** Of `RawArticle`, what every token may read. */
export const ARTICLE_FIELDS = `id title availableForSale currentlyNotInStock requiresShipping
  quantityRule { minimum maximum increment }
  unitPrice { ...Money }
  unitPriceMeasurement { quantityValue quantityUnit referenceValue referenceUnit }
  image { ...Picture }
  selectedOptions { name value }`;
