/** What the page wrote on a `<vitrine-hotspot>`, read by the rules of tag files. */
import { readHotspot, type HotspotReading } from '../../core/hotspot-check.js';
import { parseRegion } from '../../core/region-text.js';
import { HOTSPOT_WISHES, type HotspotWishes } from './hotspot-wishes.js';

/** Reads the members; `where` names the element in messages. */
export function readHotspotWishes(wishes: HotspotWishes, id: string, where: string): HotspotReading {
  const region = typeof wishes.region === 'string' ? parseRegion(wishes.region) : wishes.region;
  if (typeof wishes.region === 'string' && !region) {
    const detail = `${JSON.stringify(wishes.region)} is neither "width height" nor three corners "x,y" or more`;
    return { problem: { code: 'hotspot-invalid', where: `${where}.region`, detail } };
  }
  const members = HOTSPOT_WISHES.map((name) => [name, name === 'region' ? region : wishes[name]] as const);
  const written = members.filter(([, value]) => value !== undefined && value !== null);
  return readHotspot({ id, ...Object.fromEntries(written) }, where);
}
