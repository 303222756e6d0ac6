/** A hotspot as plain data: what every source of pins becomes before anything is shown. */

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
  /** Members the format does not know, kept for a round trip. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

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
  /** Members the format does not know, kept for a round trip. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** Which source a hotspot came from; on equal id the later one of this list wins. */
export type HotspotOrigin = 'file' | 'inline' | 'track' | 'stream' | 'page';
