/** Products for tests: a mug over three axes with holes, and one whose data mean harm. */
import type { Availability, Product, Variant } from '../../src/core/product.js';

const eur = (amountMinor: number) => ({ amountMinor, currency: 'EUR' });
const option = (id: string, name: string, ...values: readonly [string, string, string?][]) => ({
  id,
  name,
  values: values.map(([valueId, label, color]) => ({
    id: valueId,
    label,
    ...(color ? { swatch: { color } } : {}),
  })),
});

function mugVariant(text: string, availability: Availability, extra: Partial<Variant> = {}): Variant {
  const [glaze = '', size = '', handle = ''] = text.split(' ');
  return {
    id: text,
    title: text,
    price: eur(size === 'large' ? 3400 : 2900),
    priceFacts: { tax: { included: true } },
    selections: { glaze, size, handle },
    availability,
    deliveryTime: { text: '2–4 working days' },
    pictures: [{ url: `/products/camp-mug-${glaze}.webp`, alt: `The mug in ${glaze}` }],
    ...extra,
  };
}

/** Three axes: terracotta is not made large without a handle, night large is sold out. */
export const MUG: Product = {
  id: 'p-mug',
  handle: 'camp-mug',
  title: 'Camp mug',
  vendor: 'Kiln & Thread',
  description: 'Thrown by hand, for the morning.\nHolds 330 ml.',
  pictures: [{ url: '/products/ripple-vase.webp', alt: 'The mug from the front' }],
  options: [
    option(
      'glaze',
      'Glaze',
      ['terracotta', 'Terracotta', '#b5603c'],
      ['night', 'Night', '#2b3446'],
      ['sage', 'Sage', '#9aa88a'],
    ),
    option('size', 'Size', ['small', '250 ml'], ['large', '330 ml']),
    option('handle', 'Handle', ['with', 'With'], ['without', 'Without']),
  ],
  variants: [
    mugVariant('terracotta small with', { status: 'in-stock', quantity: 12 }),
    mugVariant('terracotta small without', { status: 'low-stock', quantity: 2 }),
    mugVariant(
      'terracotta large with',
      { status: 'in-stock' },
      {
        priceFacts: { tax: { included: true }, lowestPrice30Days: eur(3900) },
      },
    ),
    mugVariant('night small with', { status: 'backorder', date: '2026-12-01' }),
    mugVariant('night large with', { status: 'out-of-stock' }),
    mugVariant('night large without', { status: 'out-of-stock' }),
    mugVariant('sage small with', { status: 'in-stock' }),
    mugVariant('sage large without', { status: 'in-stock' }),
  ],
  priceRange: { min: eur(2900), max: eur(3400) },
  complete: true,
  kind: 'physical',
  guarantees: [{ months: 36, guarantor: 'Kiln & Thread', termsUrl: '/policies.html#guarantee' }],
  safety: {
    manufacturer: {
      name: 'Kiln & Thread GmbH',
      postalAddress: 'Lehmweg 4, 20251 Hamburg',
      electronicAddress: 'care@kiln-thread.example',
      country: 'DE',
    },
    identifier: 'KT-MUG-3',
    warnings: [{ text: 'Hot drinks make the mug hot.', language: 'en' }],
  },
};

const ATTACK = '<img src=x onerror="globalThis.attacked = true"><script>globalThis.attacked = true</script>';

/** Markup, script URLs, bidirectional controls and a name of ten thousand letters. */
export const HOSTILE: Product = {
  id: ATTACK,
  handle: 'hostile',
  title: `\u202e${ATTACK}${'W'.repeat(10_000)}`,
  vendor: 'V'.repeat(5_000),
  description: ATTACK,
  url: 'javascript:globalThis.attacked = true',
  pictures: [{ url: 'javascript:globalThis.attacked = true', alt: ATTACK }],
  options: [
    option('a', ATTACK, ['1', 'X'.repeat(2_000), 'red; background: url(//evil.example)'], ['2', ATTACK]),
  ],
  variants: ['1', '2'].map((value) => ({
    id: value,
    title: ATTACK,
    price: eur(100),
    selections: { a: value },
    availability: { status: 'in-stock' },
    deliveryTime: { text: ATTACK },
  })),
  priceRange: { min: eur(100), max: eur(100) },
  complete: true,
  kind: 'physical',
  guarantees: [{ months: 1, guarantor: ATTACK, termsUrl: 'javascript:globalThis.attacked = true' }],
  safety: {
    manufacturer: {
      name: ATTACK,
      postalAddress: ATTACK,
      electronicAddress: 'javascript:globalThis.attacked = true',
      country: ATTACK,
    },
  },
};
