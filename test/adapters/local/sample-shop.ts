/** A small catalogue for tests, and a web server for it that lives in memory. */
import type { CatalogFile, CatalogProduct } from '../../../src/adapters/local.js';

/** Where the catalogue is. */
export const CATALOG_URL = 'https://shop.example/data/catalog.json';

/** A mug over two axes, and a bowl without any. */
export function sampleCatalog(overrides: Partial<CatalogFile> = {}): CatalogFile {
  return {
    version: 1,
    currency: 'EUR',
    tax: { included: true, ratePercent: 19 },
    countries: ['DE', 'AT'],
    shipping: [
      { id: 'standard', title: 'Standard', price: 490, freeFrom: 8000 },
      { id: 'express', title: 'Express', price: 990, countries: ['DE'] },
    ],
    coupons: [
      { code: 'TEN', percent: 10 },
      { code: 'FIVER', amount: 500, minimum: 3000 },
      { code: 'FREESHIP', freeShipping: true },
    ],
    products: [mug(), bowl()],
    ...overrides,
  };
}

function mug(): CatalogProduct {
  const variant = (colour: string, size: string, price: number, stock: number) => ({
    sku: `${colour}-${size}`,
    selections: { colour, size },
    price,
    stock,
  });
  const values = (...ids: readonly string[]) => ids.map((id) => ({ id, label: id.toUpperCase() }));
  return {
    handle: 'mug',
    title: 'Mug',
    description: 'For tea.',
    pictures: [{ url: 'mug.webp' }],
    options: [
      { id: 'colour', name: 'Colour', values: values('red', 'blue') },
      { id: 'size', name: 'Size', values: values('small', 'large') },
    ],
    variants: [
      variant('red', 'small', 1999, 100),
      variant('red', 'large', 2499, 3),
      variant('blue', 'small', 1999, 0),
    ],
  };
}

function bowl(): CatalogProduct {
  return { id: 'b-1', handle: 'bowl', title: 'Bowl', variants: [{ sku: 'bowl', price: 4800 }] };
}

/** Serves whatever `content` answers at the catalogue's URL. */
export function serve(content: () => unknown): typeof fetch {
  return (input) => {
    const isThere = input === CATALOG_URL;
    return Promise.resolve(
      isThere ? new Response(JSON.stringify(content())) : new Response('', { status: 404 }),
    );
  };
}
