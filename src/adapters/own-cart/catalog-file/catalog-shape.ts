/** The shape of a catalogue file, entry by entry; `src/schemas/catalog-1.json` says the same for editors. */
import { dictionary, flag, list, matching, number, oneOf, shape, text, value } from './shape-check.js';

/** Keeps every sum of a cart far below the largest safe integer. */
const MOST_MINOR_UNITS = 100_000_000_000;

const amount = number('a whole number of minor units', 0, MOST_MINOR_UNITS);
const percent = number('a percentage from 0 to 100', 0, 100, false);
const positive = value('a number above 0', (found) => typeof found === 'number' && found > 0);
const count = number('a whole number from 0', 0, Number.MAX_SAFE_INTEGER);
const country = matching('an ISO 3166-1 code of two capital letters', /^[A-Z]{2}$/);
const texts = list(text);

const picture = shape(
  { url: text },
  { alt: value('a text', isText), widthPixels: count, heightPixels: count },
);
const units = oneOf('g', 'kg', 'ml', 'cl', 'l', 'cm', 'm', 'm2', 'm3', 'piece', 'wash');
const measure = shape({ value: positive, unit: units });
const party = { name: text, postalAddress: text, electronicAddress: text, country };

const option = shape({
  id: text,
  name: text,
  values: list(shape({ id: text, label: text }, { swatch: shape({}, { color: text, picture }) }), 1),
});

const variant = shape(
  { sku: text, price: amount },
  {
    selections: dictionary(text),
    compareAt: amount,
    lowestPrice30Days: amount,
    unitPrice: shape({ price: amount, reference: measure, content: measure }),
    stock: count,
    pictures: list(picture),
    deliveryTime: shape({ text }, { minDays: count, maxDays: count }),
  },
);

const safety = shape(
  {},
  {
    manufacturer: shape(party),
    responsiblePerson: shape(party),
    identifier: text,
    warnings: list(shape({ text, language: text })),
  },
);

const product = shape(
  { handle: text, title: text, variants: list(variant, 1) },
  {
    id: text,
    description: value('a text', isText),
    vendor: text,
    url: text,
    kind: oneOf('physical', 'digital', 'service'),
    minimumAge: count,
    collections: texts,
    pictures: list(picture),
    options: list(option),
    safety,
    guarantees: list(shape({ months: count, guarantor: text, termsUrl: text }, { label: picture })),
  },
);

/** What must be right for the shop to open at all. */
export const HEAD_SHAPE = shape(
  {
    version: value('1', (found) => found === 1),
    currency: matching('an ISO 4217 code of three capital letters', /^[A-Z]{3}$/),
    products: list(() => undefined),
  },
  {
    tax: shape(
      { included: flag, ratePercent: percent },
      { scheme: oneOf('standard', 'margin', 'small-business') },
    ),
    countries: list(country),
    ...Object.fromEntries(
      ['shipping', 'coupons', 'paymentMethods', 'policies', 'consents'].map((name) => [
        name,
        list(() => undefined),
      ]),
    ),
  },
);

/** The entries of each list. A bad one is left out, and the rest sells on. */
export const ENTRY_SHAPES = {
  products: product,
  shipping: shape(
    { id: text, title: text, price: amount },
    { description: text, freeFrom: amount, countries: list(country) },
  ),
  coupons: shape({ code: text }, { title: text, percent, amount, freeShipping: flag, minimum: amount }),
  paymentMethods: shape({ id: text, title: text, handler: text }, { config: dictionary(() => undefined) }),
  policies: shape(
    { kind: oneOf('terms', 'privacy', 'withdrawal', 'delivery', 'returns'), language: text },
    { url: text, text },
  ),
  consents: shape({
    id: text,
    text,
    required: flag,
    kind: oneOf('terms', 'digital', 'marketing', 'age'),
  }),
} as const;

/** Who sells. */
export const SELLER_SHAPE = shape({ id: text, trader: flag, ...party }, { vatId: text, imprintUrl: text });

function isText(found: unknown): boolean {
  return typeof found === 'string';
}
