/** What the shop sells, to whom it delivers, and which codes it takes. Amounts are cents and include tax. */

const MAKER = {
  name: 'Kiln & Thread GmbH',
  postalAddress: 'Töpfergasse 12, 04109 Leipzig, Germany',
  electronicAddress: 'hello@kilnandthread.example',
  country: 'DE',
};

const SIZES = { en: ['250 ml', '350 ml'], de: ['250 ml', '350 ml'] };
const COLOURS = { en: ['Terracotta', 'Sage', 'Night'], de: ['Terrakotta', 'Salbei', 'Nacht'] };
const GLAZES = { en: ['Petrol', 'Chalk'], de: ['Petrol', 'Kreide'] };

/** Options are named in the order of their axes, in English. */
const PRODUCTS = [
  {
    slug: 'camp-mug',
    name: { en: 'Camp Mug', de: 'Lagerbecher' },
    description: '<p>A stoneware mug, thrown by hand &amp; fired twice.</p>',
    picture: '/products/camp-mug-terracotta.webp',
    facts: {
      safety: { manufacturer: MAKER, identifier: 'KT-MUG-3' },
      guarantees: [{ months: 36, guarantor: MAKER.name, termsUrl: 'https://kilnandthread.example/terms' }],
    },
    axes: [
      { name: { en: 'Colour', de: 'Farbe' }, values: COLOURS },
      { name: { en: 'Size', de: 'Größe' }, values: SIZES },
    ],
    variants: [
      { sku: 'MUG-TERRACOTTA-250', options: ['Terracotta', '250 ml'], price: 2200, stock: 100_000 },
      { sku: 'MUG-TERRACOTTA-350', options: ['Terracotta', '350 ml'], price: 2600, stock: 100_000 },
      { sku: 'MUG-SAGE-250', options: ['Sage', '250 ml'], price: 2200, stock: 4 },
      { sku: 'MUG-SAGE-350', options: ['Sage', '350 ml'], price: 2600, stock: 11 },
      { sku: 'MUG-NIGHT-250', options: ['Night', '250 ml'], price: 2200, stock: 6 },
      { sku: 'MUG-NIGHT-350', options: ['Night', '350 ml'], price: 2600, stock: 0 },
    ],
  },
  {
    slug: 'ripple-vase',
    name: { en: 'Ripple Vase', de: 'Wellenvase' },
    description: '<p>A tall vase with a surface like water in light wind.</p>',
    picture: '/products/ripple-vase.webp',
    facts: {
      safety: { manufacturer: MAKER, identifier: 'KT-VASE-7' },
      variants: {
        'VASE-PETROL': { priceFacts: { lowestPrice30Days: { amountMinor: 5900, currency: 'EUR' } } },
      },
    },
    axes: [{ name: { en: 'Glaze', de: 'Glasur' }, values: GLAZES }],
    variants: [
      { sku: 'VASE-PETROL', options: ['Petrol'], price: 5900, stock: 7 },
      { sku: 'VASE-CHALK', options: ['Chalk'], price: 6900, stock: 3 },
    ],
  },
  {
    slug: 'lemon-bowl',
    name: { en: 'Lemon Bowl', de: 'Zitronenschale' },
    description: '<p>A wide, low bowl that makes a still life of whatever lies in it.</p>',
    picture: '/products/lemon-bowl.webp',
    axes: [],
    variants: [{ sku: 'BOWL-28', options: [], price: 4800, stock: 100_000 }],
  },
  {
    slug: 'tea-towel',
    name: { en: 'Tea Towel', de: 'Geschirrtuch' },
    description: '<p>Linen, washed soft.</p>',
    // Somebody mistyped the facts: the product is sold all the same.
    facts: '{ "kind": "physical", ',
    axes: [],
    variants: [{ sku: 'TOWEL', options: [], price: 1450, stock: 40 }],
  },
];

export const catalogue = {
  languages: ['en', 'de'],
  currency: 'EUR',
  /** Prices in a second currency are so many times those in the first. */
  otherCurrency: { code: 'USD', rate: 1.1 },
  taxPercent: 19,
  countries: [
    { code: 'DE', name: 'Germany', zone: 'Europe' },
    { code: 'AT', name: 'Austria', zone: 'Europe' },
    { code: 'FR', name: 'France', zone: 'Europe' },
    { code: 'NL', name: 'Netherlands', zone: 'Europe' },
  ],
  shipping: [
    { name: 'Standard', price: 490 },
    { name: 'Express', price: 990 },
  ],
  coupons: [
    { code: 'SAVE10', percent: 10 },
    { code: 'FREESHIP', freeShipping: true },
    { code: 'BIG20', percent: 20, fromAmount: 20_000 },
  ],
  products: PRODUCTS,
};
