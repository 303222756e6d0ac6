/** Imports the shopping items of an AMP story: the JSON of an attachment, or the story itself. */
import { itemsIn, membersIn, nameIn, type Members } from './foreign-values.js';
import { ImportDraft, OTHERS } from './import-draft.js';
import { importJson } from './import-input.js';
import { placeInRow, PLACED_IN_ROW } from './place-in-row.js';
import { readStory, type TagPlace } from './story-html.js';
import type { ImportOptions, TagImport } from './tag-import.js';

const NAMES = { id: 'productId', product: 'productId' };
const TAKEN = ['productId', 'productTagText'];
const NO_TIMES = 'a story has no times, so every pin is there for the whole film; write start and end';

/**
 * Imports an object with `items`, its text as JSON, or the HTML of a story, which also tells where the tags are.
 *
 * @see https://amp.dev/documentation/components/amp-story-shopping
 */
export function importAmpStory(input: unknown, options: ImportOptions = {}): TagImport {
  const { file = 'amp-story' } = options;
  if (typeof input === 'string' && /^\s*</.test(input)) return importStory(input, file, options.product);
  return importJson(input, file, NAMES, (raw, draft) => {
    const { items } = membersIn(raw);
    if (!Array.isArray(items)) return draft.fail('items', 'expected a list of products');
    draft.warn('items', NO_TIMES);
    addItems(draft, items, new Map(), 'items', options.product);
  });
}

function importStory(html: string, file: string, productOf: ImportOptions['product']): TagImport {
  const draft = new ImportDraft(NAMES);
  const { attachments, remote, places } = readStory(html);
  for (const url of remote)
    draft.warn(`src="${url}"`, 'products that come from an address are not fetched; import its JSON');
  if (attachments.length === 0)
    draft.fail('amp-story-shopping-attachment', 'the story has none with items in it');
  else draft.warn('', NO_TIMES);
  attachments.forEach((attachment, index) => {
    const path = `amp-story-shopping-attachment[${index}]`;
    const { items } = membersIn(attachment);
    if (Array.isArray(items)) addItems(draft, items, places, `${path}.items`, productOf);
    else draft.fail(path, 'holds no JSON with a list of items');
  });
  return draft.finish(file);
}

function addItems(
  draft: ImportDraft,
  items: readonly unknown[],
  places: ReadonlyMap<string, TagPlace>,
  path: string,
  productOf: ImportOptions['product'],
): void {
  const placeOf = (item: unknown) => places.get(nameIn(membersIn(item)['productId']) ?? '');
  const unplaced = items.filter((item) => !placeOf(item));
  itemsIn(items).forEach((raw, index) => {
    const here = `${path}[${index}]`;
    const item: Members = membersIn(raw);
    draft.loseMembers(item, here, TAKEN, { [OTHERS]: 'your shop knows the product' });
    const name = nameIn(item['productId']);
    const label = nameIn(item['productTagText']);
    const place = placeOf(raw);
    if (!place) draft.warn(here, PLACED_IN_ROW);
    const pin = { id: name, product: productOf?.(item) ?? name, ...(label === undefined ? {} : { label }) };
    draft.add({ ...pin, ...(place ?? placeInRow(unplaced.indexOf(raw), unplaced.length)) }, here);
  });
}
