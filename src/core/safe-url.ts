/** The check that every URL from a shop passes before it reaches a page. */

/** Only to learn the scheme of a relative URL; never part of an answer. */
const ANY_PAGE = 'https://page.invalid/';

/** The URL, when it leads to a page, a picture or a file over HTTP(S); relative ones stay relative. */
export function safeUrl(url: string | undefined): string | undefined {
  return hasScheme(url, ['https:', 'http:']) ? url : undefined;
}

/** The URL of a link, where writing and calling are fine too. */
export function safeLink(url: string | undefined): string | undefined {
  return hasScheme(url, ['https:', 'http:', 'mailto:', 'tel:']) ? url : undefined;
}

function hasScheme(url: string | undefined, schemes: readonly string[]): boolean {
  return !!url && URL.canParse(url, ANY_PAGE) && schemes.includes(new URL(url, ANY_PAGE).protocol);
}
