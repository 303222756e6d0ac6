/** Film time as text: what authors write, what the clock shows, and what is said aloud. */

const TIME = /^(?:(?:(\d+):)?([0-5]?\d):)?([0-5]?\d(?:\.\d+)?)$/;
const SECONDS = /^\d+(?:\.\d+)?$/;

/** Seconds of `62.5`, `1:02.5` or `00:01:02.500`; `undefined` for anything else. */
export function parseTime(text: string): number | undefined {
  const trimmed = text.trim();
  if (SECONDS.test(trimmed)) return Number(trimmed);
  const match = TIME.exec(trimmed);
  if (!match) return undefined;
  const [, hours = 0, minutes = 0, seconds = 0] = match;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

/** `1:02` or `1:01:02`, cut to whole seconds; `0:00` for a time that is not known. */
export function formatClock(seconds: number): string {
  const { hours, minutes, rest } = split(seconds);
  const tail = String(rest).padStart(2, '0');
  if (hours === 0) return `${minutes}:${tail}`;
  return `${hours}:${String(minutes).padStart(2, '0')}:${tail}`;
}

/** `1 minute, 2 seconds` in the language of the locale. */
export function spokenTime(seconds: number, locale: string): string {
  const { hours, minutes, rest } = split(seconds);
  const parts: string[] = [];
  if (hours > 0) parts.push(spokenUnit(hours, 'hour', locale));
  if (minutes > 0) parts.push(spokenUnit(minutes, 'minute', locale));
  if (rest > 0 || parts.length === 0) parts.push(spokenUnit(rest, 'second', locale));
  return new Intl.ListFormat(locale, { type: 'unit', style: 'long' }).format(parts);
}

function spokenUnit(count: number, unit: 'hour' | 'minute' | 'second', locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}

function split(seconds: number): { hours: number; minutes: number; rest: number } {
  const whole = Number.isFinite(seconds) && seconds > 0 ? Math.floor(seconds) : 0;
  return { hours: Math.floor(whole / 3600), minutes: Math.floor(whole / 60) % 60, rest: whole % 60 };
}
