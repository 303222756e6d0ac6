/** Checks facts that were written by hand, so that a slip of the pen is named and breaks nothing where they are shown. */

/** What is wrong with a value; `undefined` when nothing is. */
type Check = (value: unknown, path: string) => string | undefined;

type Members = Readonly<Record<string, unknown>>;

const text: Check = (value, path) => (typeof value === 'string' ? undefined : `${path} is not a text`);

const number: Check = (value, path) =>
  typeof value === 'number' && Number.isFinite(value) ? undefined : `${path} is not a number`;

const oneOf =
  (...words: readonly unknown[]): Check =>
  (value, path) =>
    words.includes(value) ? undefined : `${path} is none of ${words.join(', ')}`;

const list =
  (item: Check): Check =>
  (value, path) =>
    Array.isArray(value)
      ? first(value.map((each, index) => item(each, `${path}[${index}]`)))
      : `${path} is not a list`;

/** Members that are unknown are left alone; those with a `!` in front have to be there. */
const object =
  (members: Readonly<Record<string, Check>>): Check =>
  (value, path) => {
    if (!isMembers(value)) return `${path} is not an object`;
    return first(
      Object.entries(members).map(([written, check]) => {
        const name = written.replace('!', '');
        const isMissing = value[name] === undefined;
        if (isMissing) return written === name ? undefined : `${path}.${name} is missing`;
        return check(value[name], `${path}.${name}`);
      }),
    );
  };

const money: Check = (value, path) => {
  const mistake = object({ '!amountMinor': number, '!currency': text })(value, path);
  if (mistake) return mistake;
  return Number.isSafeInteger((value as Members)['amountMinor'])
    ? undefined
    : `${path}.amountMinor is not a whole number of the currency's smallest unit`;
};

const measure = object({ '!value': number, '!unit': text });
const picture = object({ '!url': text });
const party = object({
  '!name': text,
  '!postalAddress': text,
  '!electronicAddress': text,
  '!country': text,
});

const VARIANT: Readonly<Record<string, Check>> = {
  priceFacts: object({
    unitPrice: object({ '!price': money, '!reference': measure, '!content': measure }),
    lowestPrice30Days: money,
    recommendedPrice: money,
    deposit: money,
    tax: object({ '!included': oneOf(true, false, 'unknown'), ratePercent: number }),
  }),
  deliveryTime: object({ '!text': text, minDays: number, maxDays: number }),
};

const product = object({
  ...VARIANT,
  kind: text,
  sellerId: text,
  minimumAge: number,
  safety: object({
    manufacturer: party,
    responsiblePerson: party,
    identifier: text,
    warnings: list(object({ '!text': text, '!language': text })),
  }),
  guarantees: list(object({ '!months': number, '!guarantor': text, '!termsUrl': text, label: picture })),
  energyLabel: object({ '!class': text, '!label': picture, '!dataSheetUrl': text }),
  rating: object({
    '!value': number,
    '!best': number,
    '!count': number,
    '!verification': oneOf('all', 'some', 'none'),
  }),
  variants: (value, path) =>
    isMembers(value)
      ? first(
          Object.entries(value).map(([id, facts]) =>
            object(VARIANT)(facts, `${path}[${JSON.stringify(id)}]`),
          ),
        )
      : `${path} is not an object`,
});

const shop = object({
  sellers: list(
    object({
      '!id': text,
      '!name': text,
      '!postalAddress': text,
      '!electronicAddress': text,
      '!country': text,
      '!trader': oneOf(true, false),
    }),
  ),
  policies: list(
    object({
      '!kind': oneOf('terms', 'privacy', 'withdrawal', 'delivery', 'returns'),
      url: text,
      text,
      '!language': text,
    }),
  ),
  deliversTo: list(text),
  paymentMeans: list(text),
});

/** What is wrong with facts about the shop, with its place. */
export function shopFactsMistake(facts: unknown): string | undefined {
  return shop(facts, 'the shop');
}

/** What is wrong with the facts of one product, with its place. */
export function productFactsMistake(facts: unknown, path: string): string | undefined {
  return product(facts, path);
}

function first(mistakes: readonly (string | undefined)[]): string | undefined {
  return mistakes.find((mistake) => mistake !== undefined);
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
