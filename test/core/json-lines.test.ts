/** Lines of members, and of the first thing that is not JSON. */
import { describe, expect, it } from 'vitest';
import { findJsonLines } from '../../src/core/json-lines.js';
import { createRandom, pick } from '../support/random.js';

const TEXT = `{
  "a": [
    1, { "b": "x\\"]}",
      "c": -1.5e3 },
    []
  ], "d": {}
}
`;

describe('findJsonLines', () => {
  it.each([
    ['', 1],
    ['a', 2],
    ['a[0]', 3],
    ['a[1].b', 3],
    ['a[1].c', 4],
    ['a[2]', 5],
    ['d', 6],
    ['a[1].missing', 3],
    ['d.missing.deeper', 6],
    ['missing', 1],
  ])('finds %s on line %d', (path, line) => {
    expect(findJsonLines(TEXT, [path]).lineOf(path)).toBe(line);
  });

  it('has no fault in JSON', () => expect(findJsonLines(TEXT, []).faultLine).toBeUndefined());

  it.each([
    ['{\n"a": 1,\n}', 3],
    ['{\n"a": 1\n"b": 2 }', 3],
    ['{\n\n"a": "x\ny" }', 3],
    ['[\n1,\n,2]', 3],
    ['[1,\n2', 2],
    ["{\n'a': 1}", 2],
    ['{"a":\n undefined}', 2],
    ['[01]', 1],
    ['{}\n{}', 2],
    ['[\n}', 2],
    ['', 1],
  ])('finds the fault of %j on line %d', (text, line) => {
    expect(findJsonLines(text, []).faultLine).toBe(line);
  });

  it('agrees with JSON.parse on what is JSON', () => {
    const random = createRandom(7);
    const tokens = ['{', '}', '[', ']', ',', ':', '"a"', '1', 'true', ' ', '\n', '"\\u00e9"', '-', '"'];
    for (let round = 0; round < 20_000; round += 1) {
      const text = Array.from({ length: 1 + Math.floor(random() * 7) }, () => pick(random, tokens)).join('');
      const isJson = findJsonLines(text, []).faultLine === undefined;
      expect([text, isJson]).toEqual([text, parses(text)]);
    }
  });
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
