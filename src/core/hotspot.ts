/** A hotspot as plain data: what every source of pins becomes before anything is shown. */

/** How fast a pin goes along a stretch of its way; the curves are quadratic, see `ease`. */
export type Easing = 'linear' | 'ease-in' | 'ease-out' | 'ease-in-out';

/** The way between keyframes: straight lines, or a smooth curve through all of them. */
export type Interpolation = 'linear' | 'catmull-rom';

/** Where the pin is at a moment; between two keyframes it moves, after a `cut` it jumps. */
export interface Keyframe {
  /** Film time in seconds. */
  readonly time: number;
  /** Percent of the picture's width, from its left edge, of the pin's centre. */
  readonly x: number;
  /** Percent of the picture's height, from its top edge. */
  readonly y: number;
  /** The way to this keyframe is a jump: the pin stands at the one before until this moment. */
  readonly cut?: boolean;
  /** Of the way to this keyframe. Default: the hotspot's. */
  readonly easing?: Easing;
  /** Size of the region here, as a factor of the size that is written. Default 1. */
  readonly scale?: number;
  /** Members the format does not know, kept for a round trip. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** A rectangle around the pin's centre; it moves with the pin. */
export interface RectangleRegion {
  readonly shape: 'rectangle';
  /** Percent of the picture's width. */
  readonly width: number;
  /** Percent of the picture's height. */
  readonly height: number;
  /** Members the format does not know, kept for a round trip. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** A polygon; it moves with the pin. */
export interface PolygonRegion {
  readonly shape: 'polygon';
  /** Corners as `[x, y]` in percent of the picture, where they are while the pin stands at its own `x` and `y`. */
  readonly points: readonly (readonly [x: number, y: number])[];
  /** Members the format does not know, kept for a round trip. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** The part of the picture that belongs to a pin. */
export type HotspotRegion = RectangleRegion | PolygonRegion;

/** A pin, active in the half-open interval `[start, end)`. */
export interface Hotspot {
  readonly id: string;
  /** The text of a product reference, see `parseProductReference`. */
  readonly product: string;
  /** Film time in seconds: time since the film's first frame. */
  readonly start: number;
  /** `Infinity` for "to the end of the film". */
  readonly end: number;
  readonly x: number;
  readonly y: number;
  /** Takes the place of the product's title in the pin's name. */
  readonly label?: string;
  /** Sorted by time; empty for a pin that stands still. */
  readonly keyframes: readonly Keyframe[];
  /** Default `linear`. */
  readonly interpolation?: Interpolation;
  /** Of every way to a keyframe that has none of its own. Default `linear`. */
  readonly easing?: Easing;
  /** Makes more of the picture than the pin lead to the product. */
  readonly region?: HotspotRegion;
  /** Members the format does not know, kept for a round trip. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** Which source a hotspot came from; on equal id the later one of this list wins. */
export type HotspotOrigin = 'file' | 'inline' | 'track' | 'stream' | 'page';
