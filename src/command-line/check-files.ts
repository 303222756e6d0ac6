/** `vitrine-tags check`: what is wrong with tag files, and which of their products the shop does not have. */
import type { Catalog } from '../adapters/own-cart/catalog-file/catalog-index.js';
import type { TagMessage } from '../core/tag-message.js';
import { validateTags } from '../core/tag-validation.js';
import { hasProduct, openCatalog } from './catalog.js';
import type { TagArguments } from './tag-arguments.js';
import type { CommandResult } from './tag-command.js';

/** Checks all files. */
export function checkFiles(
  { files, products, base }: TagArguments,
  readText: (file: string) => string,
): CommandResult {
  const { catalog, messages } =
    products === undefined ? NO_CATALOG : openCatalog(readText(products), products, base);
  return { messages: [...messages, ...files.flatMap((file) => checkFile(file, readText(file), catalog))] };
}

const NO_CATALOG = { catalog: undefined, messages: [] as readonly TagMessage[] };

function checkFile(file: string, text: string, catalog: Catalog | undefined): readonly TagMessage[] {
  const { messages, tags } = validateTags(text, file);
  if (!catalog) return messages;
  return [...messages, ...unknownProducts(file, tags.hotspots, catalog)];
}

/** Each product once, with the pins that name it. */
export function unknownProducts(
  file: string,
  hotspots: readonly { readonly id: string; readonly product: string }[],
  catalog: Catalog,
): readonly TagMessage[] {
  const pins = new Map<string, string[]>();
  for (const { id, product } of hotspots) {
    if (!hasProduct(catalog, product)) pins.set(product, [...(pins.get(product) ?? []), id]);
  }
  return [...pins].map(([product, ids]) => ({
    severity: 'warning',
    file,
    path: '',
    text: `the catalogue has no product "${product}", which ${ids.join(', ')} shows`,
  }));
}
