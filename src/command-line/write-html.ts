/** `vitrine-tags html`: the products of a film for pages without script and for search engines. */
import { renderTagLinks } from '../core/tag-links.js';
import { validateTags } from '../core/tag-validation.js';
import { openCatalog, productsOf } from './catalog.js';
import { unknownProducts } from './check-files.js';
import { UsageError, type TagArguments } from './tag-arguments.js';
import type { CommandResult } from './tag-command.js';

/** Writes what belongs inside `<vitrine-product-list>`. Pins that are wrong and products that nobody has are left out. */
export function writeHtml(
  { files: [file = '-'], products, base, locale }: TagArguments,
  readText: (file: string) => string,
): CommandResult {
  if (products === undefined) throw new UsageError('html needs --products CATALOGUE');
  const { catalog, messages } = openCatalog(readText(products), products, base);
  const { tags, messages: onTags } = validateTags(readText(file), file);
  const html = renderTagLinks(tags.hotspots, productsOf(catalog), { locale });
  const errors = onTags.filter(({ severity }) => severity === 'error');
  return {
    output: html === '' ? '' : `${html}\n`,
    messages: [...messages, ...errors, ...unknownProducts(file, tags.hotspots, catalog)],
  };
}
