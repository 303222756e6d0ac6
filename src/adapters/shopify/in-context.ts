/** Where the buyer is and what they read, in the words of Shopify's `@inContext`. */
import type { ShopContext } from '../../core/commerce-adapter.js';

/** The variables that every document takes; what Shopify could not know is left out, and the shop's own choice holds. */
export function inContext({ country, language }: ShopContext): { country?: string; language?: string } {
  const countryCode = countryCodeOf(country);
  const languageCode = language === undefined ? undefined : languageCodeOf(language.toLowerCase());
  return {
    ...(countryCode ? { country: countryCode } : {}),
    ...(languageCode ? { language: languageCode } : {}),
  };
}

/** `CountryCode` follows ISO 3166-1 alpha-2. `EU` is a market, and no country. */
export function countryCodeOf(country: string | undefined): string | undefined {
  const code = country?.trim().toUpperCase() ?? '';
  return /^[A-Z]{2}$/.test(code) && code !== 'EU' ? code : undefined;
}

/** Shopify tells Portuguese and Chinese apart by region; other languages are two letters. */
function languageCodeOf(tag: string): string | undefined {
  const [, language = '', rest = ''] = /^([a-z]{2})(?:-(\w+))?(?:-|$)/.exec(tag) ?? [];
  const code = language.toUpperCase();
  if (language === 'pt' && /^(br|pt)$/.test(rest)) return `PT_${rest.toUpperCase()}`;
  if (language === 'zh' && rest) return /^(tw|hk|mo|hant)$/.test(rest) ? 'ZH_TW' : 'ZH_CN';
  return code || undefined;
}
