/** What the tested shop sells and how it is set up. Prices are in major units and include tax, as German shops enter them. */

/** Something that can go in a cart. */
export interface Article {
  readonly id: number;
  readonly sku: string;
  price: number;
  readonly regularPrice?: number;
  /** Missing: nobody counts. */
  stock?: number;
  /** Of a variation: attribute name → value. */
  readonly attributes?: Readonly<Record<string, string | null>>;
}

/** A product of the catalogue. */
export interface CatalogEntry {
  readonly id: number;
  readonly slug: string;
  /** As HTML, the way WordPress keeps it. */
  readonly name: string;
  readonly description?: string;
  readonly attributes?: readonly ShopAttribute[];
  readonly extensions?: Readonly<Record<string, unknown>>;
  /** One for a simple product, several for a variable one. */
  readonly articles: readonly Article[];
}

export interface ShopAttribute {
  readonly name: string;
  readonly taxonomy: string | null;
  readonly hasVariations: boolean;
  readonly terms: readonly { readonly name: string; readonly slug: string }[];
}

/** How the shop is set up. */
export interface ShopSetup {
  readonly siteUrl: string;
  readonly currency: string;
  /** WooCommerce → Settings → General, "Number of decimals". */
  readonly decimals: number;
  /** Settings → Tax, "Display prices during cart and checkout". */
  readonly taxDisplay: 'incl' | 'excl';
  readonly taxPercent: number;
  /** What the filter `allowed_http_origins` adds. */
  readonly allowedOrigins: readonly string[];
  /** `early`: GET /checkout makes a draft of the order. `deferred`: only placing it does, as from 10.8. */
  readonly drafts: 'early' | 'deferred';
  readonly countries: readonly string[];
  /** Changes in ten seconds; missing: not limited, as is the default. */
  readonly rateLimit?: number;
  readonly gateways: readonly string[];
  readonly catalog: readonly CatalogEntry[];
  now(): number;
}

export const SITE = 'https://shop.example';

/** A shop with a mug in variations, a bowl and a belt. */
export function sampleSetup(overrides: Partial<ShopSetup> = {}): ShopSetup {
  return {
    siteUrl: SITE,
    currency: 'EUR',
    decimals: 2,
    taxDisplay: 'incl',
    taxPercent: 19,
    allowedOrigins: [],
    drafts: 'early',
    countries: ['DE', 'AT'],
    gateways: ['dummy', 'bacs', 'offsite'],
    catalog: [mug(), bowl(), belt()],
    now: () => Date.now(),
    ...overrides,
  };
}

export function mug(): CatalogEntry {
  const article = (id: number, price: number, stock: number, colour: string, size: string): Article => ({
    id,
    sku: `mug-${colour}-${size}`,
    price,
    stock,
    attributes: { Colour: colour, Size: size },
  });
  return {
    id: 101,
    slug: 'mug',
    name: 'Mug &quot;Sea&quot;',
    description: '<p>For tea &amp; coffee.</p><script>alert(1)</script>',
    attributes: [
      {
        name: 'Colour',
        taxonomy: 'pa_colour',
        hasVariations: true,
        terms: [
          { name: 'Red', slug: 'red' },
          { name: 'Blue &amp; white', slug: 'blue' },
        ],
      },
      {
        name: 'Size',
        taxonomy: null,
        hasVariations: true,
        terms: [
          { name: 'Small', slug: 'Small' },
          { name: 'Large', slug: 'Large' },
        ],
      },
    ],
    articles: [
      article(111, 19.99, 1000, 'red', 'Small'),
      article(112, 24.99, 3, 'red', 'Large'),
      article(113, 19.99, 0, 'blue', 'Small'),
    ],
  };
}

export function bowl(): CatalogEntry {
  return {
    id: 102,
    slug: 'bowl',
    name: 'Bowl &#8211; 20&nbsp;cm',
    articles: [{ id: 102, sku: 'bowl', price: 48, regularPrice: 60 }],
  };
}

export function belt(): CatalogEntry {
  return { id: 103, slug: 'belt', name: 'Belt', articles: [{ id: 103, sku: 'belt', price: 33.33 }] };
}
