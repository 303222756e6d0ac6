/** Easing: it begins at the beginning, ends at the end, and never goes back. */
import { describe, expect, it } from 'vitest';
import { ease } from '../../src/core/easing.js';
import type { Easing } from '../../src/core/hotspot.js';

const STEPS = 1000;
const shares = (easing: Easing): number[] =>
  Array.from({ length: STEPS + 1 }, (_, step) => ease(easing, step / STEPS));

describe.each(['linear', 'ease-in', 'ease-out', 'ease-in-out'] as const)('%s', (easing) => {
  it('goes from 0 to 1', () => {
    expect(ease(easing, 0)).toBe(0);
    expect(ease(easing, 1)).toBe(1);
  });

  it('never goes back and never jumps', () => {
    const done = shares(easing);
    for (const [step, share] of done.entries()) {
      const before = done[step - 1] ?? 0;
      expect(share).toBeGreaterThanOrEqual(before);
      expect(share - before).toBeLessThan(2.01 / STEPS);
    }
  });
});

describe('ease', () => {
  it.each([
    ['ease-in', 0.0625],
    ['linear', 0.25],
    ['ease-in-out', 0.125],
    ['ease-out', 0.4375],
  ] as const)('has done %s a quarter of the time: %d', (easing, share) =>
    expect(ease(easing, 0.25)).toBe(share),
  );

  it('mirrors the beginning in the end', () => {
    expect(shares('ease-out')).toEqual(
      shares('ease-in')
        .map((share) => expect.closeTo(1 - share, 12) as number)
        .reverse(),
    );
  });
});
