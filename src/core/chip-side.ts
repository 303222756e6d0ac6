/** On which side of its pin a price stands: where it is on nothing else, and where it was before. */
import { meet, type Box } from './box.js';

/** `none` when there is no room: then it is shown to those who ask for it. */
export type ChipSide = 'right' | 'left' | 'below' | 'above' | 'none';

/** In CSS pixels; 0 while there is no price. */
export interface ChipSize {
  readonly width: number;
  readonly height: number;
}

/** What the choice depends on. */
export interface ChipSituation {
  /** The pin's centre. */
  readonly left: number;
  readonly top: number;
  readonly chip: ChipSize;
  readonly present: ChipSide | undefined;
  /** What is there already. */
  readonly others: readonly Box[];
  readonly field: { readonly width: number; readonly height: number; readonly pinPixels: number };
}

const SIDES = ['right', 'left', 'below', 'above'] as const;
/** More room than this is needed for a change, so that a moving pin does not flicker between two sides. */
const SLACK_PIXELS = 24;

/** The present side while it is free, else the first one that is; with the box that is taken there. */
export function chooseChipSide(situation: ChipSituation): { readonly side: ChipSide; readonly box?: Box } {
  const { present, chip } = situation;
  if (chip.width === 0) return { side: present ?? 'right' };
  const sides = SIDES.filter((side) => side !== present);
  if (present && present !== 'none' && isFree(situation, present, 0)) {
    return { side: present, box: boxOf(situation, present) };
  }
  const slack = present ? SLACK_PIXELS : 0;
  const side = sides.find((candidate) => isFree(situation, candidate, slack));
  return side ? { side, box: boxOf(situation, side) } : { side: 'none' };
}

function isFree(situation: ChipSituation, side: (typeof SIDES)[number], slack: number): boolean {
  const { field, others } = situation;
  const box = boxOf(situation, side);
  const right = box.left + box.width;
  const bottom = box.top + box.height;
  const least = side === 'left' ? slack : 0;
  const greatest = field.width - (side === 'right' ? slack : 0);
  if (box.left < least || right > greatest || box.top < 0 || bottom > field.height) return false;
  return !others.some((other) => meet(box, other));
}

function boxOf({ left, top, chip, field }: ChipSituation, side: (typeof SIDES)[number]): Box {
  const away = field.pinPixels / 2;
  const { width, height } = chip;
  switch (side) {
    case 'right':
      return { left: left + away, top: top - height / 2, width, height };
    case 'left':
      return { left: left - away - width, top: top - height / 2, width, height };
    case 'below':
      return { left: left - width / 2, top: top + away, width, height };
    case 'above':
      return { left: left - width / 2, top: top - away - height, width, height };
  }
}
