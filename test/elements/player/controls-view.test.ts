/** What the controls show of a film. */
import { describe, expect, it } from 'vitest';
import { filmRange } from '../../../src/elements/player/controls-view.js';

describe('filmRange', () => {
  it('is all of a film', () => {
    expect(filmRange({ durationSeconds: 6 })).toEqual({ startSeconds: 0, endSeconds: 6 });
  });

  it.each([0, NaN, Infinity])('of %d s is none', (durationSeconds) => {
    expect(filmRange({ durationSeconds })).toBeUndefined();
  });
});
