/** Imports the shoppable configuration of the Cloudinary video player; that of ImageKit's has the same members. */
import { parseTime } from '../time-text.js';
import { itemsIn, membersIn, nameIn, percentIn, type Members } from './foreign-values.js';
import type { ImportDraft } from './import-draft.js';
import { importJson } from './import-input.js';
import { placeInRow, PLACED_IN_ROW } from './place-in-row.js';
import type { ImportOptions, TagImport } from './tag-import.js';

/** Cloudinary shows a hotspot while the film is paused at one moment; as a pin it is there for this long. */
const MOMENT_SECONDS = 2;

const NAMES = { start: 'startTime', end: 'endTime', product: 'productId', id: 'productId' };
const PRODUCT_MEMBERS = ['productId', 'productName', 'title', 'startTime', 'endTime', 'hotspots'];
const HOTSPOT_MEMBERS = ['time', 'x', 'y'];

const PICTURES = 'pictures of products come from your shop';
const CLICKS = 'a pin opens its product, with the page that your shop names for it';
const REASONS: Readonly<Record<string, string>> = {
  publicId: PICTURES,
  transformation: PICTURES,
  onHover: 'a pin shows the price; its product opens on click',
  onClick: CLICKS,
  clickUrl: CLICKS,
  tooltipPosition: 'the player places what a pin shows',
};

/** A hotspot whose moment and place could be read. */
interface Moment {
  readonly time: number;
  readonly x: unknown;
  readonly y: unknown;
}

/**
 * Imports the object of the `shoppable` member, or one that has that member, or its text as JSON.
 *
 * @see https://cloudinary.com/documentation/video_player_shoppable_videos
 */
export function importCloudinary(input: unknown, options: ImportOptions = {}): TagImport {
  const { file = 'cloudinary' } = options;
  return importJson(input, file, NAMES, (raw, draft) => {
    const { shoppable } = membersIn(raw);
    const prefix = shoppable === undefined ? '' : 'shoppable.';
    const { products, ...settings } = membersIn(shoppable ?? raw);
    if (!Array.isArray(products)) return draft.fail(`${prefix}products`, 'expected a list of products');
    for (const name of Object.keys(settings))
      draft.lose(`${prefix}${name}`, 'a setting of their product bar');
    const unplaced = products.filter((product) => itemsIn(membersIn(product)['hotspots']).length === 0);
    products.forEach((entry: unknown, index) => {
      const path = `${prefix}products[${index}]`;
      const place = placeInRow(unplaced.indexOf(entry), unplaced.length);
      addProduct(draft, membersIn(entry), path, place, options.product);
    });
  });
}

function addProduct(
  draft: ImportDraft,
  entry: Members,
  path: string,
  place: { readonly x: number; readonly y: number },
  productOf: ImportOptions['product'],
): void {
  draft.loseMembers(entry, path, PRODUCT_MEMBERS, REASONS);
  const name = nameIn(entry['productId']) ?? nameIn(entry['productName']);
  const label = nameIn(entry['productName']) ?? nameIn(entry['title']);
  const pin = {
    id: name,
    product: productOf?.(entry) ?? name,
    ...(label === undefined ? {} : { label }),
    ...timesOf(entry),
  };
  const hotspots = itemsIn(entry['hotspots']);
  if (hotspots.length === 0) {
    draft.warn(path, PLACED_IN_ROW);
    draft.add({ ...pin, ...place }, path);
    return;
  }
  const moments = hotspots.flatMap((raw, index) => readMoment(draft, raw, `${path}.hotspots[${index}]`));
  if (moments.length > 0) draft.add({ ...pin, ...pathThrough(draft, pin, moments, path) }, path);
}

function timesOf({ startTime, endTime }: Members): Members {
  return {
    ...(startTime === undefined ? {} : { start: startTime }),
    ...(endTime === undefined ? {} : { end: endTime }),
  };
}

function readMoment(draft: ImportDraft, raw: unknown, path: string): readonly Moment[] {
  const hotspot = membersIn(raw);
  draft.loseMembers(hotspot, path, HOTSPOT_MEMBERS, REASONS);
  const time = secondsIn(hotspot['time']);
  if (time !== undefined) return [{ time, x: percentIn(hotspot['x']), y: percentIn(hotspot['y']) }];
  draft.fail(`${path}.time`, 'this hotspot has no time, so nobody knows when it is seen');
  return [];
}

/** The interval is widened, so that the pin is there at each of its moments; between two of them it jumps. */
function pathThrough(draft: ImportDraft, pin: Members, unsorted: readonly Moment[], path: string): Members {
  const moments = unsorted.toSorted((a, b) => a.time - b.time);
  const [first, last] = [moments[0], moments.at(-1)];
  if (!first || !last) return {};
  const start = Math.min(secondsIn(pin['start']) ?? first.time, first.time);
  const end = Math.max(secondsIn(pin['end']) ?? 0, last.time + MOMENT_SECONDS);
  if (end !== secondsIn(pin['end']))
    draft.warn(
      path,
      `is shown until ${end}, ${MOMENT_SECONDS} s after its last hotspot, which had no length`,
    );
  const { time: _time, ...place } = first;
  if (moments.length === 1) return { start, end, ...place };
  draft.warn(
    `${path}.hotspots`,
    'nothing says where it is between two moments, so the pin jumps; add keyframes',
  );
  const keyframes = moments.map((moment, index) => ({ ...moment, ...(index === 0 ? {} : { cut: true }) }));
  return { start, end, ...place, keyframes };
}

function secondsIn(raw: unknown): number | undefined {
  return typeof raw === 'string' ? parseTime(raw) : typeof raw === 'number' ? raw : undefined;
}
