/** The countries that a buyer can choose from, by their names in the language of the page. */

/** A country to choose. */
export interface CountryOption {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly name: string;
}

/** Offered where a shop does not say where it delivers to: the countries whose address form is known. */
const KNOWN: readonly string[] = ['AT', 'CH', 'DE', 'FR', 'GB', 'IE', 'NL', 'US'];

/** The countries in the alphabetical order of the locale. */
export function countryOptions(
  codes: readonly string[] | undefined,
  locale: string,
): readonly CountryOption[] {
  const { compare } = new Intl.Collator(locale);
  return [...new Set(codes?.length ? codes : KNOWN)]
    .map((code) => ({ code, name: countryName(code, locale) }))
    .sort((left, right) => compare(left.name, right.name));
}

/** The name of a country. A code that Intl does not know stands for itself; it throws on what cannot be a code at all. */
export function countryName(code: string, locale: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' }).of(code) ?? code;
}
