/** Arranges the pins in the picture so that none lies on another, or under what lies on the film. */
import { chooseChipSide, type ChipSide, type ChipSize } from './chip-side.js';
import { isInside, keepOut, type Box } from './box.js';

/** Where a pin belongs. */
export interface PinSpot {
  readonly id: string;
  /** Pixels from the left edge of the stage, of the pin's centre. */
  readonly left: number;
  /** Pixels from the top edge. */
  readonly top: number;
  readonly chip: ChipSize;
}

/** Where it stands. */
export interface PinStand {
  readonly left: number;
  readonly top: number;
  /** Where its price is. */
  readonly side: ChipSide;
}

/** Where pins may stand, in CSS pixels. */
export interface PinField {
  readonly width: number;
  readonly height: number;
  /** Side of the square that a finger needs. */
  readonly pinPixels: number;
  /** Captions, controls and labels. */
  readonly obstacles: readonly Box[];
}

/** Remembers the frame before, so that nothing jumps from one to the next. */
export interface PinArrangement {
  /** The pins in the order of the list; a pin that is in nobody's way stands where it belongs. */
  arrange(spots: readonly PinSpot[], field: PinField): ReadonlyMap<string, PinStand>;
}

/** Two pins that touch go past each other on this axis, the later one on this side of the earlier. */
interface Contact {
  readonly axis: 'left' | 'top';
  readonly sign: 1 | -1;
}

interface Place {
  left: number;
  top: number;
}

// Few pins are in the picture at once; more rounds than this move nobody by a pixel.
const MOST_ROUNDS = 48;
const NEGLIGIBLE_PIXELS = 0.25;

/** An arrangement without memory. */
export function createPinArrangement(): PinArrangement {
  let contacts = new Map<string, Contact>();
  let sides = new Map<string, ChipSide>();

  function separate(spots: readonly PinSpot[], field: PinField): readonly Place[] {
    const places: Place[] = spots.map((spot) => keepOut(spot, field.pinPixels / 2, field.obstacles, field));
    const touching = new Map<string, Contact>();
    for (let round = 0, moved = true; moved && round < MOST_ROUNDS; round += 1) {
      moved = false;
      forEachPair(spots.length, (one, other) => {
        const [a, b] = [places[one] as Place, places[other] as Place];
        if (distance(a, b) >= field.pinPixels - NEGLIGIBLE_PIXELS) return;
        const key = `${spots[one]?.id} ${spots[other]?.id}`;
        const contact = touching.get(key) ?? contacts.get(key) ?? contactOf(a, b);
        touching.set(key, contact);
        moved = push(a, b, contact, field.pinPixels) || moved;
      });
      spots.forEach((spot, index) => stayNear(places[index] as Place, spot, field));
    }
    contacts = touching;
    return places;
  }

  return {
    arrange(spots, field) {
      const places = separate(spots, field);
      const taken = places.map(({ left, top }) => boxAround(left, top, field.pinPixels));
      const stands = new Map<string, PinStand>();
      spots.forEach(({ id, chip }, index) => {
        const { left, top } = places[index] as Place;
        const others = [...taken.filter((_, other) => other !== index), ...field.obstacles];
        const chosen = chooseChipSide({ left, top, chip, present: sides.get(id), others, field });
        if (chosen.box) taken.push(chosen.box);
        stands.set(id, { left, top, side: chosen.side });
      });
      sides = new Map([...stands].map(([id, { side }]) => [id, side]));
      return stands;
    },
  };
}

/** Pins that come together from the side go past each other above and below, and the other way round. */
function contactOf(a: Place, b: Place): Contact {
  const axis = Math.abs(b.left - a.left) > Math.abs(b.top - a.top) ? 'top' : 'left';
  return { axis, sign: b[axis] < a[axis] ? -1 : 1 };
}

/** As far as their distance on the other axis leaves it necessary, so that it begins and ends without a jump. */
function push(a: Place, b: Place, { axis, sign }: Contact, wanted: number): boolean {
  const across = axis === 'top' ? b.left - a.left : b.top - a.top;
  const needed = Math.sqrt(Math.max(0, wanted ** 2 - across ** 2));
  const missing = needed - sign * (b[axis] - a[axis]);
  if (missing <= 0) return false;
  a[axis] -= (sign * missing) / 2;
  b[axis] += (sign * missing) / 2;
  return true;
}

/** Within the stage, unless the pin belongs to its very edge, and out of what lies on the film. */
function stayNear(place: Place, spot: PinSpot, { width, height, pinPixels, obstacles }: PinField): void {
  const margin = pinPixels / 2;
  place.left = clamp(place.left, Math.min(margin, spot.left), Math.max(width - margin, spot.left));
  place.top = clamp(place.top, Math.min(margin, spot.top), Math.max(height - margin, spot.top));
  if (obstacles.some((box) => isInside(place, box, margin))) {
    Object.assign(place, keepOut(place, margin, obstacles, { width, height }));
  }
}

function forEachPair(count: number, run: (one: number, other: number) => void): void {
  for (let one = 0; one < count; one += 1) {
    for (let other = one + 1; other < count; other += 1) run(one, other);
  }
}

function boxAround(left: number, top: number, size: number): Box {
  return { left: left - size / 2, top: top - size / 2, width: size, height: size };
}

function distance(a: Place, b: Place): number {
  return Math.hypot(b.left - a.left, b.top - a.top);
}

function clamp(value: number, least: number, greatest: number): number {
  return Math.min(greatest, Math.max(least, value));
}
