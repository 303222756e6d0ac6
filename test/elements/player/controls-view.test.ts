/** What the controls show of a film. */
import { describe, expect, it } from 'vitest';
import { hasDuration } from '../../../src/elements/player/controls-view.js';

describe('hasDuration', () => {
  it.each([
    [6, true],
    [0, false],
    [NaN, false],
    [Infinity, false],
  ])('of %d is %s', (durationSeconds, has) => {
    expect(hasDuration({ durationSeconds })).toBe(has);
  });
});
