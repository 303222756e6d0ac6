/** What the corner shop sells, in its own words. */

/** A price list entry. */
export interface Article {
  readonly sku: string;
  readonly title: string;
  cents: number;
  pieces: number;
}

/** Articles that belong together. */
export interface Item {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
  readonly about: string;
  readonly photo: string;
  /** What the merchant typed into the field "Legal facts". */
  readonly facts: string;
  readonly articles: readonly Article[];
}

/** A fresh stock list. */
export function stockShelves(): readonly Item[] {
  return [
    {
      id: 11,
      slug: 'mug',
      name: 'Camp mug',
      about: 'Enamelled steel, for tea and for rain.',
      photo: 'https://corner.example/photos/mug.jpg',
      facts: JSON.stringify({
        priceFacts: { lowestPrice30Days: { amountMinor: 1799, currency: 'EUR' } },
        safety: { manufacturer: { ...MAKER, name: 'Enamel Works' } },
      }),
      articles: [
        { sku: 'mug-red', title: 'Red', cents: 1999, pieces: 5000 },
        { sku: 'mug-blue', title: 'Blue', cents: 2499, pieces: 4 },
        { sku: 'mug-green', title: 'Green', cents: 1999, pieces: 0 },
      ],
    },
    {
      id: 12,
      slug: 'bowl',
      name: 'Bowl',
      about: 'Stoneware.',
      photo: 'https://corner.example/photos/bowl.jpg',
      facts: '',
      articles: [{ sku: 'bowl', title: 'Bowl', cents: 4800, pieces: 5000 }],
    },
  ];
}

const MAKER = {
  postalAddress: 'Hauptstr. 1, 04109 Leipzig',
  electronicAddress: 'hello@corner.example',
  country: 'DE',
};

/** What the shop says of itself. */
export const ABOUT = {
  owner: { id: 'corner', name: 'The corner shop', ...MAKER, trader: true, vatId: 'DE123456789' },
  terms: { en: 'https://corner.example/terms' },
  withdrawal: { en: 'https://corner.example/withdrawal' },
  countries: ['DE', 'AT'],
  payments: [{ id: 'card', label: 'Card', handler: 'test' }],
} as const;
