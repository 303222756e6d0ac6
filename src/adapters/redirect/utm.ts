/** Attribution as the `utm_…` parameters that shops' statistics read. */
import type { Attribution } from '../../core/attribution.js';
import type { LinkParameter } from './link-order.js';
import type { UtmOptions } from './redirect-options.js';

/** The parameters; `utm_content` is `<video>.<hotspot>.<whole second>`, with nothing between the dots for what is unknown. */
export function utmParameters(options: UtmOptions | false, attribution: Attribution): LinkParameter[] {
  if (options === false) return [];
  const { source = 'vitrine', medium = 'video', campaign = attribution.campaign } = options;
  const { videoId = '', hotspotId = '', timeSeconds } = attribution;
  const second = timeSeconds === undefined ? '' : String(Math.floor(timeSeconds));
  const content = [videoId, hotspotId, second];
  return [
    ['utm_source', source],
    ['utm_medium', medium],
    ...(campaign === undefined ? [] : [['utm_campaign', campaign] as const]),
    ...(content.every((part) => part === '') ? [] : [['utm_content', content.join('.')] as const]),
  ];
}
