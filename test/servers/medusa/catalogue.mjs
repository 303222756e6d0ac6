/** What the shop sells, to whom it delivers, and which codes it takes. Amounts are major units, as Medusa keeps them. */

const MAKER = {
  name: 'Kiln & Thread GmbH',
  postalAddress: 'Töpfergasse 12, 04109 Leipzig, Germany',
  electronicAddress: 'hello@kilnandthread.example',
  country: 'DE',
};

const PRODUCTS = [
  {
    handle: 'camp-mug',
    title: 'Camp Mug',
    description: 'A stoneware mug, thrown by hand & fired twice.',
    thumbnail: 'https://shop.example/products/camp-mug-terracotta.webp',
    vitrine: {
      safety: { manufacturer: MAKER, identifier: 'KT-MUG-3' },
      guarantees: [{ months: 36, guarantor: MAKER.name, termsUrl: 'https://kilnandthread.example/terms' }],
    },
    options: { Colour: ['Terracotta', 'Sage', 'Night'], Size: ['250 ml', '350 ml'] },
    variants: [
      { sku: 'MUG-TERRACOTTA-250', options: ['Terracotta', '250 ml'], price: 22, stock: 100_000 },
      { sku: 'MUG-TERRACOTTA-350', options: ['Terracotta', '350 ml'], price: 26, stock: 100_000 },
      { sku: 'MUG-SAGE-250', options: ['Sage', '250 ml'], price: 22, stock: 4 },
      { sku: 'MUG-SAGE-350', options: ['Sage', '350 ml'], price: 26, stock: 11 },
      { sku: 'MUG-NIGHT-250', options: ['Night', '250 ml'], price: 22, stock: 6 },
      { sku: 'MUG-NIGHT-350', options: ['Night', '350 ml'], price: 26, stock: 0 },
    ],
  },
  {
    handle: 'ripple-vase',
    title: 'Ripple Vase',
    description: 'A tall vase with a surface like water in light wind.',
    thumbnail: 'https://shop.example/products/ripple-vase.webp',
    // As the admin's metadata editor keeps it: JSON in a text.
    vitrine: JSON.stringify({
      safety: { manufacturer: MAKER, identifier: 'KT-VASE-7' },
      variants: {
        'VASE-CHALK': { priceFacts: { lowestPrice30Days: { amountMinor: 5900, currency: 'EUR' } } },
      },
    }),
    options: { Glaze: ['Petrol', 'Chalk'] },
    variants: [
      { sku: 'VASE-PETROL', options: ['Petrol'], price: 59.95, stock: 7 },
      { sku: 'VASE-CHALK', options: ['Chalk'], price: 69, salePrice: 59, stock: 3 },
    ],
  },
  {
    handle: 'lemon-bowl',
    title: 'Lemon Bowl',
    description: 'A wide, low bowl that makes a still life of whatever lies in it.',
    thumbnail: 'https://shop.example/products/lemon-bowl.webp',
    options: { Size: ['28 cm'] },
    variants: [{ sku: 'BOWL-28', options: ['28 cm'], price: 48.49, stock: 100_000 }],
  },
  {
    handle: 'tea-towel',
    title: 'Tea Towel',
    description: 'Linen, washed soft.',
    thumbnail: null,
    // Somebody mistyped the facts: the product is sold all the same.
    vitrine: '{ "kind": "physical", ',
    options: { Weave: ['Plain'] },
    variants: [{ sku: 'TOWEL', options: ['Plain'], price: 14.5, stock: 40 }],
  },
];

export const catalogue = {
  /** The first is that of the store. In a region with tax included, prices are gross. */
  regions: [
    { name: 'Europe', currency: 'eur', taxIncluded: true, taxes: { de: 19, at: 20, fr: 20, nl: 21 } },
    { name: 'United States', currency: 'usd', taxIncluded: false, taxes: { us: 8.875 } },
  ],
  /** Prices in dollars are so many times those in euros. */
  dollarsPerEuro: 1.1,
  shipping: [
    { name: 'Standard', price: 4.9 },
    { name: 'Express', price: 9.9 },
  ],
  promotions: [
    { code: 'SAVE10', percent: 10, of: 'items' },
    { code: 'FREESHIP', percent: 100, of: 'shipping_methods' },
    { code: 'BIG20', percent: 20, of: 'items', fromItemTotal: 200 },
  ],
  products: PRODUCTS,
};
