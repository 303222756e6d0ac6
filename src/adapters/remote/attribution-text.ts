/** Attribution as one short text, for backends that keep attributes, metadata or a custom field with a line or a cart. */
import type { Attribution } from '../../core/attribution.js';

/** The text, in the form of a query string: `video=kitchen&hotspot=mug&second=2.5`. Empty where there is nothing to say. */
export function writeAttribution(attribution: Attribution): string {
  const { videoId, hotspotId, timeSeconds, creator, campaign } = attribution;
  const pairs = Object.entries({
    video: videoId,
    hotspot: hotspotId,
    second: timeSeconds === undefined ? undefined : String(Math.round(timeSeconds * 1000) / 1000),
    creator,
    campaign,
  });
  return pairs
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`]))
    .join('&');
}

/** The attribution in a text; anybody may have written it, so what does not fit is left out. */
export function readAttribution(text: string | null | undefined): Attribution | undefined {
  const pairs = new URLSearchParams(text ?? '');
  const read = <Name extends string>(name: string, as: Name) => {
    const value = pairs.get(name);
    return value === null ? {} : { [as]: value };
  };
  const second = Number(pairs.get('second') ?? Number.NaN);
  const attribution: Attribution = {
    ...read('video', 'videoId'),
    ...read('hotspot', 'hotspotId'),
    ...(Number.isFinite(second) ? { timeSeconds: second } : {}),
    ...read('creator', 'creator'),
    ...read('campaign', 'campaign'),
  };
  return Object.keys(attribution).length === 0 ? undefined : attribution;
}
