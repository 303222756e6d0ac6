/** Texts of the interface: a table of English defaults per area, other languages laid over it, plurals by Intl. */

/** A text, or its plural forms by CLDR category. `{name}` stands for a value. */
export type TextForm = string | (Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string });

/** What a language is loaded in. */
export type LanguagePart = 'film' | 'cart' | 'checkout';

/** The English texts of one area of the interface. */
export interface TextTable<Key extends string = string> {
  /** The part of a language that has this area. */
  readonly part: LanguagePart;
  readonly area: string;
  readonly texts: Readonly<Record<Key, TextForm>>;
}

/** The same texts in another language; which plural forms there are is the language's matter. */
export type Translated<Table extends TextTable> = Readonly<Record<keyof Table['texts'], TextForm>>;

/** Texts by area and key. */
export type AreaTexts = Readonly<Record<string, Readonly<Record<string, TextForm>>>>;

/** What goes into the places of a text; `count` decides the plural form. */
export type TextValues = Readonly<Record<string, string | number>>;

const translations = new Map<string, readonly AreaTexts[]>();

/** The language of a locale without script and region. */
export function languageOf(locale: string): string {
  return locale.toLowerCase().split('-', 1)[0] ?? '';
}

/** Lays texts over those of a language; `built-in` ones lie below all others, whenever they come. */
export function addTexts(language: string, texts: AreaTexts, origin?: 'built-in'): void {
  const layers = translations.get(languageOf(language)) ?? [];
  translations.set(languageOf(language), origin ? [...layers, texts] : [texts, ...layers]);
}

/** Looks a text up: in the language of the locale, newest first, else the English one. */
export function formatText<Key extends string>(
  { area, texts }: TextTable<Key>,
  key: Key,
  locale: string,
  values: TextValues = {},
): string {
  const layers = translations.get(languageOf(locale)) ?? [];
  const layer = layers.find((each) => each[area]?.[key] !== undefined);
  const form = layer?.[area]?.[key] ?? texts[key];
  const text = typeof form === 'string' ? form : pluralForm(form, locale, values['count']);
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

function pluralForm(
  form: Exclude<TextForm, string>,
  locale: string,
  count: string | number | undefined,
): string {
  const rule = new Intl.PluralRules(locale).select(Number(count ?? 0));
  return form[rule] ?? form.other;
}
