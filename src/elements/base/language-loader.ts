/** The languages that Vitrine brings, each in three parts; loaded where the page speaks another one than English. */
import type { AreaTexts, LanguagePart } from '../../core/text.js';
import type { CartTexts } from '../../languages/cart-texts.js';
import type { CheckoutTexts } from '../../languages/checkout-texts.js';
import type { FilmTexts } from '../../languages/film-texts.js';

type Load<Texts> = () => Promise<{ readonly texts: Texts }>;

interface Language {
  readonly film: Load<FilmTexts>;
  readonly cart: Load<CartTexts>;
  readonly checkout: Load<CheckoutTexts>;
}

const LANGUAGES: Readonly<Record<string, Language>> = {
  ar: {
    film: () => import('../../languages/ar-film.js'),
    cart: () => import('../../languages/ar-cart.js'),
    checkout: () => import('../../languages/ar-checkout.js'),
  },
  de: {
    film: () => import('../../languages/de-film.js'),
    cart: () => import('../../languages/de-cart.js'),
    checkout: () => import('../../languages/de-checkout.js'),
  },
  es: {
    film: () => import('../../languages/es-film.js'),
    cart: () => import('../../languages/es-cart.js'),
    checkout: () => import('../../languages/es-checkout.js'),
  },
  fr: {
    film: () => import('../../languages/fr-film.js'),
    cart: () => import('../../languages/fr-cart.js'),
    checkout: () => import('../../languages/fr-checkout.js'),
  },
  it: {
    film: () => import('../../languages/it-film.js'),
    cart: () => import('../../languages/it-cart.js'),
    checkout: () => import('../../languages/it-checkout.js'),
  },
  nl: {
    film: () => import('../../languages/nl-film.js'),
    cart: () => import('../../languages/nl-cart.js'),
    checkout: () => import('../../languages/nl-checkout.js'),
  },
  pl: {
    film: () => import('../../languages/pl-film.js'),
    cart: () => import('../../languages/pl-cart.js'),
    checkout: () => import('../../languages/pl-checkout.js'),
  },
};

/** Codes of the languages. */
export const languageCodes: readonly string[] = Object.keys(LANGUAGES);

/** One part of a language; `undefined` for a language that there is not. Rejects when it cannot be loaded. */
export async function loadLanguage(language: string, part: LanguagePart): Promise<AreaTexts | undefined> {
  if (!Object.hasOwn(LANGUAGES, language)) return undefined;
  const loaded = await LANGUAGES[language]?.[part]();
  return loaded && { ...loaded.texts };
}
