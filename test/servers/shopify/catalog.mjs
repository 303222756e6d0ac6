/** What the shop sells. Prices are in euro cents. */
const variant = (number, options, price, stock, more = {}) => ({
  id: `gid://shopify/ProductVariant/${number}`,
  options,
  price,
  stock,
  ...more,
});

/** A fresh catalogue, which a server may change. */
export function sampleCatalog() {
  return [
    {
      id: 'gid://shopify/Product/101',
      handle: 'mug',
      title: { EN: 'Camp mug', DE: 'Becher' },
      description: 'Holds tea. <b>Not</b> a hat.',
      vendor: 'Tonwerk',
      axes: { Colour: ['Red', 'Blue'], Size: ['Small', 'Large'] },
      swatches: { Red: '#b3392b', Blue: '#2b4fb3' },
      facts: { guarantees: [{ months: 36, guarantor: 'Tonwerk', termsUrl: 'https://tonwerk.example/g' }] },
      variants: [
        variant(1, ['Red', 'Small'], 1999, 100, {
          sku: 'MUG-RS',
          compareAt: 2499,
          lowest: { amount: '18.99', currency_code: 'EUR' },
          measure: {
            quantityValue: 350,
            quantityUnit: 'G',
            referenceValue: 1,
            referenceUnit: 'KG',
            unitPrice: 5711,
          },
        }),
        variant(2, ['Red', 'Large'], 2499, 3, { sku: 'MUG-RL' }),
        variant(3, ['Blue', 'Small'], 1999, 0, { sku: 'MUG-BS' }),
      ],
    },
    {
      id: 'gid://shopify/Product/102',
      handle: 'bowl',
      title: { EN: 'Bowl' },
      description: '',
      vendor: 'Tonwerk',
      axes: { Title: ['Default Title'] },
      variants: [variant(4, ['Default Title'], 4800, 100, { sku: 'BOWL' })],
    },
    {
      id: 'gid://shopify/Product/103',
      handle: 'bead',
      title: { EN: 'Bead' },
      description: 'Of every number.',
      vendor: 'Tonwerk',
      axes: { Number: Array.from({ length: 300 }, (_, index) => `No. ${index + 1}`) },
      variants: Array.from({ length: 300 }, (_, index) =>
        variant(1000 + index, [`No. ${index + 1}`], 100 + index, 100),
      ),
    },
    {
      id: 'gid://shopify/Product/104',
      handle: 'gift-card',
      title: { EN: '<img src=x onerror=alert(1)> "Gift" & card' },
      description: '',
      vendor: '',
      isGiftCard: true,
      facts: 'not JSON',
      axes: { Title: ['Default Title'] },
      variants: [variant(5, ['Default Title'], 2500, 0, { sellsOn: true, requiresShipping: false })],
    },
  ];
}
