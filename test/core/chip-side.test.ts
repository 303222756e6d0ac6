/** Where a price stands beside its pin. */
import { describe, expect, it } from 'vitest';
import { chooseChipSide, type ChipSide } from '../../src/core/chip-side.js';
import type { Box } from '../../src/core/box.js';

const field = { width: 400, height: 400, pinPixels: 44 };
const chip = { width: 100, height: 30 };

function side(left: number, top: number, present?: ChipSide, others: readonly Box[] = []): ChipSide {
  return chooseChipSide({ left, top, chip, present, others, field }).side;
}

describe('chooseChipSide', () => {
  it('is right of the pin, left near the right edge, and below where neither has room', () => {
    expect(side(100, 100)).toBe('right');
    expect(side(390, 100)).toBe('left');
    const narrow = { ...field, width: 220 };
    expect(
      chooseChipSide({ left: 110, top: 100, chip, present: undefined, others: [], field: narrow }).side,
    ).toBe('below');
  });

  it('stays where it is near the border, and changes beyond', () => {
    expect(side(270, 100, 'left')).toBe('left');
    expect(side(270, 100, 'right')).toBe('right');
    expect(side(279, 100, 'right')).toBe('left');
  });

  it('lies on nothing else, and goes when there is no room', () => {
    const right = { left: 130, top: 90, width: 44, height: 44 };
    expect(side(150, 100, undefined, [{ ...right, left: 180 }])).toBe('left');
    const everywhere = { left: 0, top: 0, width: 400, height: 400 };
    expect(side(150, 100, 'right', [everywhere])).toBe('none');
  });

  it('says nothing while there is no price', () => {
    const none = { left: 390, top: 1, chip: { width: 0, height: 0 }, present: undefined, others: [], field };
    expect(chooseChipSide(none)).toEqual({ side: 'right' });
  });
});
