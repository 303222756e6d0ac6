/** Imports the configuration of cloudimage's video hotspots, as its editor exports it or a page gives it. */
import type { Hotspot, Keyframe } from '../hotspot.js';
import { positionAt } from '../path.js';
import { itemsIn, membersIn, nameIn, percentIn, type Members } from './foreign-values.js';
import { OTHERS, type ImportDraft } from './import-draft.js';
import { importJson } from './import-input.js';
import type { ImportOptions, TagImport } from './tag-import.js';

const NAMES = { start: 'startTime', end: 'endTime' };
const PINS = [
  'id',
  'x',
  'y',
  'startTime',
  'endTime',
  'label',
  'keyframes',
  'easing',
  'interpolation',
  'data',
];
const ONE_WAY = 'the player decides it for all pins';
const REASONS: Readonly<Record<string, string>> = {
  content: 'a pin opens its product and no HTML of a file',
  onClick: 'listen to vitrine-product-request',
  chapterId: 'chapters are a WebVTT track of the film',
  className: 'style pins by their parts and tokens',
  icon: 'style pins by their parts and tokens',
  markerStyle: 'style pins by their parts and tokens',
  animation: ONE_WAY,
  trigger: ONE_WAY,
  placement: ONE_WAY,
  pauseOnShow: ONE_WAY,
  pauseOnInteract: ONE_WAY,
  autoOpen: ONE_WAY,
  keepOpen: ONE_WAY,
};

/**
 * Imports the configuration, or its text as JSON.
 *
 * @see https://github.com/scaleflex/cloudimage-video-hotspot
 */
export function importCloudimage(input: unknown, options: ImportOptions = {}): TagImport {
  const { file = 'cloudimage' } = options;
  return importJson(input, file, NAMES, (raw, draft) => {
    const { hotspots, src: _film, chapters, ...settings } = membersIn(raw);
    if (!Array.isArray(hotspots)) return draft.fail('hotspots', 'expected a list of hotspots');
    if (chapters !== undefined) draft.lose('chapters', 'write them as a WebVTT chapters track');
    for (const name of Object.keys(settings)) draft.lose(name, 'a setting of their player');
    hotspots.forEach((entry: unknown, index) =>
      addHotspot(draft, membersIn(entry), `hotspots[${index}]`, options.product),
    );
  });
}

function addHotspot(
  draft: ImportDraft,
  entry: Members,
  path: string,
  productOf: ImportOptions['product'],
): void {
  draft.loseMembers(entry, path, PINS, REASONS);
  const { id, startTime, endTime, label, easing, interpolation } = entry;
  const pin = {
    id: nameIn(id),
    product: productOf?.(entry) ?? productIn(draft, entry, path),
    start: startTime,
    ...(endTime === undefined ? {} : { end: endTime }),
    x: percentIn(entry['x']),
    y: percentIn(entry['y']),
    ...(label === undefined ? {} : { label }),
    ...(easing === undefined ? {} : { easing }),
    ...(interpolation === undefined ? {} : { interpolation }),
  };
  draft.add({ ...pin, ...keyframesIn(draft, entry, path) }, path);
}

/** Their product has one name that a shop may know: the SKU. */
function productIn(draft: ImportDraft, { data, id }: Members, path: string): string | undefined {
  const { sku, ...card } = membersIn(data);
  draft.loseMembers(card, `${path}.data`, [], { [OTHERS]: 'your shop knows the product' });
  const known = nameIn(sku);
  if (known !== undefined) return `sku:${known}`;
  const name = nameIn(id);
  if (name !== undefined)
    draft.warn(
      path,
      `has no data.sku, so its product is called by its id, ${name}; write a reference of your shop`,
    );
  return name;
}

function keyframesIn(draft: ImportDraft, entry: Members, path: string): Members {
  const written = itemsIn(entry['keyframes']).map((raw) => {
    const { x, y, ...keyframe } = membersIn(raw);
    return { ...keyframe, x: percentIn(x), y: percentIn(y) };
  });
  if (written.length === 0) return {};
  const { startTime: start, endTime: end = Infinity } = entry;
  const keyframes = written as unknown as readonly Keyframe[];
  const isOutside = ({ time }: Keyframe) => time < Number(start) || time > Number(end);
  if (!keyframes.some(isOutside)) return { keyframes };
  draft.warn(
    `${path}.keyframes`,
    'keyframes outside of startTime to endTime were cut off where the pin comes and goes',
  );
  return { keyframes: cutOff(entry, keyframes, Number(start), Number(end)) };
}

/** Keeps the way as it is seen: the place at both ends takes the place of what lies beyond them. */
function cutOff(
  entry: Members,
  keyframes: readonly Keyframe[],
  start: number,
  end: number,
): readonly Keyframe[] {
  const whole = { ...entry, keyframes } as unknown as Hotspot;
  const at = (time: number): Keyframe => ({ time, ...positionAt(whole, time) });
  const times = keyframes.map(({ time }) => time);
  const [first = start, last = end] = [Math.min(...times), Math.max(...times)];
  return [
    ...(first < start ? [at(start)] : []),
    ...keyframes.filter(({ time }) => time >= start && time <= end),
    ...(last > end ? [at(end)] : []),
  ].filter(({ time }, index, all) => time !== all[index + 1]?.time);
}
