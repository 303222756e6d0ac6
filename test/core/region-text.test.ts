/** A region as an attribute has it. */
import { describe, expect, it } from 'vitest';
import { parseRegion } from '../../src/core/region-text.js';

describe('parseRegion', () => {
  it('reads two numbers as a rectangle', () => {
    expect(parseRegion(' 24  18.5 ')).toEqual({ shape: 'rectangle', width: 24, height: 18.5 });
  });

  it('reads three corners or more as a polygon', () => {
    const points = [
      [10, 68],
      [90, 68.5],
      [50, 90],
    ];
    expect(parseRegion('10,68 90,68.5\n50,90')).toEqual({ shape: 'polygon', points });
  });

  it.each(['', '24', '24 18 3', '10,68 90,68', '10,68 90,68 50', '10,68 90,68 a,b', 'wide', '1e9 2'])(
    'does not read %j',
    (text) => expect(parseRegion(text)).toBeUndefined(),
  );
});
