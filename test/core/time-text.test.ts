/** Times that authors write and viewers read. */
import { describe, expect, it } from 'vitest';
import { formatClock, parseTime, spokenTime } from '../../src/core/time-text.js';

describe('parseTime', () => {
  it.each([
    ['62.5', 62.5],
    ['0', 0],
    [' 7 ', 7],
    ['1:02.5', 62.5],
    ['01:01:02.500', 3662.5],
    ['100:00:00', 360000],
  ])('reads %s', (text, seconds) => expect(parseTime(text)).toBe(seconds));

  it.each(['', '-1', '1:60', '1:60:00', ':30', '1:', '1e3', '1,5', 'NaN', 'Infinity', '1:2:3:4'])(
    'refuses "%s"',
    (text) => expect(parseTime(text)).toBeUndefined(),
  );
});

describe('formatClock', () => {
  it.each([
    [0, '0:00'],
    [62.9, '1:02'],
    [3661, '1:01:01'],
    [NaN, '0:00'],
    [Infinity, '0:00'],
    [-1, '0:00'],
  ])('shows %d as %s', (seconds, text) => expect(formatClock(seconds)).toBe(text));
});

describe('spokenTime', () => {
  it.each([
    [62.5, 'en', '1 minute, 2 seconds'],
    [3600, 'en', '1 hour'],
    [0, 'en', '0 seconds'],
    [61, 'de', '1 Minute, 1 Sekunde'],
  ])('says %d in %s', (seconds, locale, text) => expect(spokenTime(seconds, locale)).toBe(text));
});
