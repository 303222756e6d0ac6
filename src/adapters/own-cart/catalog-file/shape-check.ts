/** Checks of the shape of JSON whose findings name the place: `products[3].variants[0].price: must be …, got -5`. */
import { isObject } from '../is-object.js';

/** Tells of something wrong at a place; the place is a path from the root, such as `tax.ratePercent`. */
export type Report = (path: string, wanted: string, value: unknown) => void;

/** Looks at one value and reports what is wrong with it. */
export type Check = (value: unknown, path: string, report: Report) => void;

/** One finding in words. */
export function finding(path: string, wanted: string, value: unknown): string {
  return `${path || 'the file'}: must be ${wanted}, got ${value === undefined ? 'nothing' : excerpt(value)}`;
}

/** A value that passes the test. */
export function value(wanted: string, passes: (value: unknown) => boolean): Check {
  return (found, path, report) => {
    if (!passes(found)) report(path, wanted, found);
  };
}

/** A number from `least` to `most`. */
export function number(wanted: string, least: number, most: number, whole = true): Check {
  return value(
    wanted,
    (found) =>
      typeof found === 'number' && found >= least && found <= most && (!whole || Number.isInteger(found)),
  );
}

/** A text that fits the pattern. */
export function matching(wanted: string, pattern: RegExp): Check {
  return value(wanted, (found) => typeof found === 'string' && pattern.test(found));
}

/** One of a few texts. */
export function oneOf(...choices: readonly string[]): Check {
  return value(`one of ${choices.join(', ')}`, (found) => choices.includes(found as string));
}

/** Some text. */
export const text: Check = matching('a text', /./s);

/** `true` or `false`. */
export const flag: Check = value('true or false', (found) => typeof found === 'boolean');

/** An object with these members; others are nobody's business. */
export function shape(
  required: Readonly<Record<string, Check>>,
  optional: Readonly<Record<string, Check>> = {},
): Check {
  return (found, path, report) => {
    if (!isObject(found)) return report(path, 'an object', found);
    const at = (name: string) => (path ? `${path}.${name}` : name);
    for (const name of Object.keys(required)) required[name]?.(found[name], at(name), report);
    for (const name of Object.keys(optional))
      if (found[name] !== undefined) optional[name]?.(found[name], at(name), report);
  };
}

/** A list of such entries. */
export function list(entry: Check, least = 0): Check {
  return (found, path, report) => {
    if (!Array.isArray(found) || found.length < least)
      return report(path, least ? `a list of at least ${least}` : 'a list', found);
    found.forEach((item, index) => entry(item, `${path}[${index}]`, report));
  };
}

/** An object whose members are all alike. */
export function dictionary(entry: Check): Check {
  return (found, path, report) => {
    if (!isObject(found)) return report(path, 'an object', found);
    for (const [name, member] of Object.entries(found)) entry(member, `${path}.${name}`, report);
  };
}

/** The beginning of a value as JSON. */
function excerpt(found: unknown): string {
  const json = JSON.stringify(found) ?? typeof found;
  return json.length > 60 ? `${json.slice(0, 60)}…` : json;
}
