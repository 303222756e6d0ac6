/** Where a URL of the catalogue leads: relative ones belong to the file they stand in. */

/** The URL seen from `base`, which may itself be relative to the page. Whether it is safe is for the one who shows it. */
export function resolveUrl(url: string, base: string | undefined): string {
  if (!base || URL.canParse(url)) return url;
  if (URL.canParse(base)) return URL.canParse(url, base) ? new URL(url, base).href : url;
  if (url.startsWith('/') || url.startsWith('#')) return url;
  return base.slice(0, base.lastIndexOf('/') + 1) + url;
}
