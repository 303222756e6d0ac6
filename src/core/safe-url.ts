/** The check that every URL from a stranger passes before it reaches a page: web addresses, and nothing that runs. */

/** What else is wanted of a checked URL. */
export interface SafeUrlOptions {
  /** Makes the answer absolute; a relative URL that does not resolve is refused. */
  readonly base?: string;
  /** Also lets through what the page made itself by `URL.createObjectURL`. */
  readonly blob?: boolean;
}

/** Only to learn the scheme of a relative URL; never part of an answer. */
const ANY_PAGE = 'https://page.invalid/';

// URL parsers drop control characters silently; direction marks make an address look like another one.
const HIDDEN = /[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;

/** The URL, when it leads to a page, a picture or a file over HTTP(S); without a base, relative ones stay relative. */
export function safeUrl(url: string | undefined, options: SafeUrlOptions = {}): string | undefined {
  const schemes = options.blob ? ['https:', 'http:', 'blob:'] : ['https:', 'http:'];
  if (!hasScheme(url, schemes)) return undefined;
  if (options.base === undefined) return url;
  return URL.canParse(url, options.base) ? new URL(url, options.base).href : undefined;
}

/** The URL of a link, where writing and calling are fine too. */
export function safeLink(url: string | undefined): string | undefined {
  return hasScheme(url, ['https:', 'http:', 'mailto:', 'tel:']) ? url : undefined;
}

function hasScheme(url: string | undefined, schemes: readonly string[]): url is string {
  if (!url || HIDDEN.test(url) || !URL.canParse(url, ANY_PAGE)) return false;
  return schemes.includes(new URL(url, ANY_PAGE).protocol);
}
