/** Tells an object from every other value that JSON can hold. */

/** Whether a value is an object and not a list. */
export function isObject(found: unknown): found is Record<string, unknown> {
  return typeof found === 'object' && found !== null && !Array.isArray(found);
}
