/** Attribution on its way through a backend's text field. */
import { describe, expect, it } from 'vitest';
import { readAttribution, writeAttribution } from '../../../src/adapters/remote/attribution-text.js';

describe('attribution as text', () => {
  it('comes back as it went', () => {
    const attribution = { videoId: 'a&b=c', hotspotId: 'ä ö', timeSeconds: 2.5, creator: 'x', campaign: '%' };
    expect(readAttribution(writeAttribution(attribution))).toEqual(attribution);
  });

  it('says milliseconds, not more', () => {
    expect(writeAttribution({ videoId: 'film', timeSeconds: 1.23456789 })).toBe('video=film&second=1.235');
  });

  it.each([undefined, null, '', 'gclid=1', 'second=soon'])('finds nothing in %j', (text) => {
    expect(readAttribution(text)).toBeUndefined();
  });
});
