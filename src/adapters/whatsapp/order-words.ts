/** The words of an order message, by language. */

/** All of them. `{…}` stands for what is put in. */
export interface OrderWords {
  readonly greeting: string;
  /** `{price}` */
  readonly each: string;
  /** `{code}` */
  readonly code: string;
  /** `{note}` */
  readonly note: string;
  /** `{total}`; what the shop asks for may be another sum. */
  readonly estimatedTotal: string;
  /** `{reference}` */
  readonly reference: string;
  /** `{url}` */
  readonly page: string;
  /** `{count}`: lines that did not fit. */
  readonly more: string;
}

const ENGLISH: OrderWords = {
  greeting: 'Hello, I would like to order:',
  each: '{price} each',
  code: 'Discount code: {code}',
  note: 'Note: {note}',
  estimatedTotal: 'Estimated total, without shipping: {total}',
  reference: 'Reference: {reference}',
  page: 'Page: {url}',
  more: '… and {count} more that did not fit here',
};

const WORDS: Readonly<Record<string, OrderWords>> = {
  en: ENGLISH,
  de: {
    greeting: 'Guten Tag, ich möchte bestellen:',
    each: 'je {price}',
    code: 'Rabattcode: {code}',
    note: 'Anmerkung: {note}',
    estimatedTotal: 'Voraussichtliche Summe, ohne Versand: {total}',
    reference: 'Kennung: {reference}',
    page: 'Seite: {url}',
    more: '… und {count} weitere, die hier nicht hineinpassten',
  },
  fr: {
    greeting: 'Bonjour, je souhaite commander :',
    each: '{price} pièce',
    code: 'Code promo : {code}',
    note: 'Remarque : {note}',
    estimatedTotal: 'Total estimé, hors livraison : {total}',
    reference: 'Référence : {reference}',
    page: 'Page : {url}',
    more: '… et {count} de plus qui n’entraient pas ici',
  },
  nl: {
    greeting: 'Hallo, ik wil graag bestellen:',
    each: '{price} per stuk',
    code: 'Kortingscode: {code}',
    note: 'Opmerking: {note}',
    estimatedTotal: 'Geschat totaal, zonder verzending: {total}',
    reference: 'Kenmerk: {reference}',
    page: 'Pagina: {url}',
    more: '… en nog {count} die hier niet pasten',
  },
};

/** The words of a language (BCP 47); English where there are none. */
export function orderWords(language: string): OrderWords {
  const [primary = ''] = language.toLowerCase().split('-');
  return Object.hasOwn(WORDS, primary) ? (WORDS[primary] ?? ENGLISH) : ENGLISH;
}

/** A phrase with something put in, as it is. */
export function say(phrase: string, values: Readonly<Record<string, string>>): string {
  return phrase.replace(/\{(\w+)\}/g, (braces, name: string) => values[name] ?? braces);
}
