/** Values as other formats write them. */

/** The members of an object. */
export type Members = Readonly<Record<string, unknown>>;

/** The members of an object; none of anything else. */
export function membersIn(raw: unknown): Members {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? (raw as Members) : {};
}

/** The items of a list; none of anything else. */
export function itemsIn(raw: unknown): readonly unknown[] {
  return Array.isArray(raw) ? raw : [];
}

/** The number of `50%` or 50; anything else as it is, for the check to complain about. */
export function percentIn(raw: unknown): unknown {
  const [, percent] = typeof raw === 'string' ? (/^\s*(-?[\d.]+)\s*%?\s*$/.exec(raw) ?? []) : [];
  return percent === undefined ? raw : Number(percent);
}

/** A name that is a text or a number, as a text. */
export function nameIn(raw: unknown): string | undefined {
  if (typeof raw === 'number') return String(raw);
  return typeof raw === 'string' && raw.trim() !== '' ? raw.trim() : undefined;
}
