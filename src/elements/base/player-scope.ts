/** What a player gives to the elements inside it. */
import type { ReadableAtom } from 'nanostores';
import type { Attribution } from '../../core/attribution.js';
import type { Hotspot } from '../../core/hotspot.js';
import type { PlaybackState } from '../../core/playback.js';

/** A pin of the page, as it registers with its player. */
export interface PinRegistration {
  /** The pin's data now; `null` while they are not usable. */
  read(): Hotspot | null;
}

/** The player, seen from inside. */
export interface PlayerScope {
  readonly $playback: ReadableAtom<PlaybackState>;
  /** All hotspots of the film, sorted by start, whatever their source. */
  readonly $hotspots: ReadableAtom<readonly Hotspot[]>;
  /** Ids of the hotspots that are active now. */
  readonly $active: ReadableAtom<ReadonlySet<string>>;
  /** Adds a pin of the page; the answer removes it. Calling `changed` reads it again. */
  registerPin(pin: PinRegistration): { changed(): void; remove(): void };
  /** Opens the product sheet for a hotspot, as a click on its pin does. */
  openHotspot(hotspotId: string): void;
  seek(timeSeconds: number): void;
  /** Which film, pin and moment a line added now comes from. */
  attribution(hotspotId?: string): Attribution;
}
