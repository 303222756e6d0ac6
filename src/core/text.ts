/** Texts of the interface: a table of English defaults per area, other languages laid over it, plurals by Intl. */

/** A text, or its plural forms by CLDR category. `{name}` stands for a value. */
export type TextForm = string | (Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string });

/** The texts of one area of the interface. */
export type TextTable<Key extends string = string> = Readonly<Record<Key, TextForm>>;

/** What goes into the places of a text; `count` decides the plural form. */
export type TextValues = Readonly<Record<string, string | number>>;

/** Looks a text up: the override first, then the table. */
export function formatText<Key extends string>(
  table: TextTable<Key>,
  key: Key,
  locale: string,
  values: TextValues = {},
  overrides?: Readonly<Record<string, TextForm>>,
): string {
  const form: TextForm = overrides?.[key] ?? table[key];
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
