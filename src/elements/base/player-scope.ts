/** What a player gives to the elements inside it. */
import type { ReadableAtom } from 'nanostores';
import type { Attribution } from '../../core/attribution.js';
import type { ChipSide, ChipSize } from '../../core/chip-side.js';
import type { Hotspot } from '../../core/hotspot.js';
import type { PlaybackState } from '../../core/playback.js';
import type { PinHandle, PinRegistration } from '../../stores/hotspot-store.js';

/** A pin that is in the picture, as its player moves and names it. */
export interface ShownPin {
  readonly hotspotId: string;
  /** Size of its price. */
  readonly chip: ChipSize;
  /** Puts the pin's centre there: pixels from the top left corner of the stage; called when that is another place. */
  moveTo(leftPixels: number, topPixels: number, chipSide: ChipSide): void;
  /** Draws its region: corners in pixels of the stage, as SVG writes them. Called for pins with a region only. */
  outline(corners: string): void;
  /** What it is called now; `undefined` while its product is not known. */
  readonly name: string | undefined;
  focus(): void;
}

/** The pins of a player, seen from one of them. */
export interface PinScope {
  /** The pin that the Tab key reaches; the arrow keys go from it to the others. */
  readonly $roving: ReadableAtom<string | undefined>;
  /** Tells the player that a pin is in the picture; the answer takes it out. */
  show(pin: ShownPin): () => void;
  /** A pin in the picture has another size. */
  arrange(): void;
  /** A pin got the focus: it stays, also after its time. */
  hold(hotspotId: string): void;
  /** It lost the focus. */
  release(hotspotId: string): void;
  /** Moves the focus to another pin in the order of time; answers `false` for a key that is not one of the list's. */
  moveFocus(hotspotId: string, key: string): boolean;
}

/** The player, seen from inside. */
export interface PlayerScope {
  readonly $playback: ReadableAtom<PlaybackState>;
  /** All hotspots of the film, sorted by start, whatever their source. */
  readonly $hotspots: ReadableAtom<readonly Hotspot[]>;
  /** Ids of the hotspots that are active now. */
  readonly $active: ReadableAtom<ReadonlySet<string>>;
  /** `undefined` until the film has begun: before, no pin is in the picture. */
  readonly pins: PinScope | undefined;
  /** Adds a pin of the page; the answer removes it. Calling `changed` reads it again. */
  registerPin(pin: PinRegistration): PinHandle;
  /** Opens the product sheet for a hotspot, as a click on its pin does. */
  openHotspot(hotspotId: string): void;
  seek(timeSeconds: number): void;
  /** Which film, pin and moment a line added now comes from. */
  attribution(hotspotId?: string): Attribution;
}
