/** What a page may write on a `<vitrine-hotspot>`. */
import type { Easing, HotspotRegion, Interpolation, Keyframe } from '../../core/hotspot.js';

/** The properties of the element that are members of a hotspot; not checked yet. */
export interface HotspotWishes {
  readonly product: string | undefined;
  readonly start: number | string | undefined;
  readonly end: number | string | undefined;
  readonly x: number | undefined;
  readonly y: number | undefined;
  readonly label: string | undefined;
  readonly keyframes: readonly Keyframe[] | undefined;
  readonly interpolation: Interpolation | undefined;
  readonly easing: Easing | undefined;
  readonly region: HotspotRegion | string | undefined;
}

/** Their names. */
export const HOTSPOT_WISHES = [
  'product',
  'start',
  'end',
  'x',
  'y',
  'label',
  'keyframes',
  'interpolation',
  'easing',
  'region',
] as const satisfies readonly (keyof HotspotWishes)[];
