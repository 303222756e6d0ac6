/** The keyboard's way through the pins: by the list's order, round at its ends. */
import { describe, expect, it } from 'vitest';
import { pinAfterKey, rovingPin } from '../../../src/elements/player/roving-focus.js';

const SHOWN = ['vase', 'mug', 'bowl'];

describe('rovingPin', () => {
  it('is the first pin, until another one had the focus and as long as that is shown', () => {
    expect(rovingPin(SHOWN, undefined)).toBe('vase');
    expect(rovingPin(SHOWN, 'mug')).toBe('mug');
    expect(rovingPin(['vase', 'bowl'], 'mug')).toBe('vase');
    expect(rovingPin([], 'mug')).toBeUndefined();
  });
});

describe('pinAfterKey', () => {
  it.each([
    ['vase', 'ArrowRight', 'mug'],
    ['vase', 'ArrowDown', 'mug'],
    ['bowl', 'ArrowRight', 'vase'],
    ['vase', 'ArrowLeft', 'bowl'],
    ['mug', 'ArrowUp', 'vase'],
    ['mug', 'Home', 'vase'],
    ['mug', 'End', 'bowl'],
  ])('leads from %s by %s to %s', (from, key, to) => {
    expect(pinAfterKey(SHOWN, from, key)).toBe(to);
  });

  it('leaves other keys, and a single pin, to the player', () => {
    expect(pinAfterKey(SHOWN, 'vase', 'k')).toBeUndefined();
    expect(pinAfterKey(['vase'], 'vase', 'ArrowRight')).toBeUndefined();
    expect(pinAfterKey(SHOWN, 'gone', 'ArrowRight')).toBeUndefined();
  });
});
