/** Finds lines of a JSON text: where a member stands, and where the text stops being JSON. */

/** Lines begin at 1. */
export interface JsonLines {
  /** Of a member such as `hotspots[3].end`; where that is missing, of what should hold it. */
  readonly lineOf: (path: string) => number;
  /** Where the first thing stands that JSON does not allow. */
  readonly faultLine?: number;
}

/** A list or an object that is open. */
interface Container {
  /** `undefined` below the depth at which anything is looked for. */
  readonly path: string | undefined;
  readonly isList: boolean;
  /** Of the present item. */
  index: number;
  /** Of the present member. */
  name: string;
}

type Expected = 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'comma';

/** The deepest thing that a message names is a coordinate: `hotspots[3].region.points[2][0]`. */
const DEEPEST = 8;

const SPACE = /[ \t\r\n]*/y;
const STRING = '"[^"\\\\\\x00-\\x1f]*(?:\\\\(?:["\\\\/bfnrt]|u[\\da-fA-F]{4})[^"\\\\\\x00-\\x1f]*)*"';
const NUMBER = '-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?';
const TOKEN = new RegExp(`[{}[\\],:]|${STRING}|true|false|null|${NUMBER}`, 'y');

/**
 * Walks through the text once, and without recursion, so that a hostile depth does no harm.
 *
 * @param paths what will be asked for
 */
export function findJsonLines(text: string, paths: Iterable<string>): JsonLines {
  const wanted = new Set([...paths].flatMap(withParents));
  const found = new Map<string, number>();
  const lineAt = lineCounter(text);
  const grammar = new JsonGrammar();
  let offset = skip(text, 0);

  while (offset < text.length) {
    const end = endOfMatch(TOKEN, text, offset);
    const path = grammar.valuePath;
    const isAllowed = end > offset && grammar.take(text.slice(offset, end));
    if (!isAllowed) break;
    if (path !== undefined && wanted.has(path)) found.set(path, lineAt(offset));
    offset = skip(text, end);
  }

  const isWhole = offset === text.length && grammar.isComplete;
  return {
    lineOf: (path) => found.get(withParents(path).find((parent) => found.has(parent)) ?? '') ?? 1,
    ...(isWhole ? {} : { faultLine: lineAt(offset) }),
  };
}

/** Which token may follow, and which member it belongs to. */
class JsonGrammar {
  readonly #open: Container[] = [];
  #expected: Expected = 'value';

  get isComplete(): boolean {
    return this.#open.length === 0 && this.#expected === 'comma';
  }

  /** The path of the value that comes next; `undefined` where none comes, or a deep one. */
  get valuePath(): string | undefined {
    if (!this.#expected.endsWith('value')) return undefined;
    const container = this.#open.at(-1);
    if (!container) return '';
    const { path, isList, index, name } = container;
    if (path === undefined || this.#open.length > DEEPEST) return undefined;
    if (isList) return `${path}[${index}]`;
    return path === '' ? name : `${path}.${name}`;
  }

  /** False for a token that must not stand here. */
  take(token: string): boolean {
    if (token === '}' || token === ']') return this.#close(token === ']');
    if (token === ',') return this.#next();
    if (token === ':') return this.#expect('colon', 'value');
    if (this.#expected.endsWith('key')) return this.#name(token);
    return this.#value(token);
  }

  #expect(now: Expected, then: Expected): boolean {
    if (this.#expected !== now) return false;
    this.#expected = then;
    return true;
  }

  #close(isList: boolean): boolean {
    const mayClose = this.#expected === 'comma' || this.#expected.startsWith('first');
    if (!mayClose || this.#open.at(-1)?.isList !== isList) return false;
    this.#open.pop();
    this.#expected = 'comma';
    return true;
  }

  #next(): boolean {
    const container = this.#open.at(-1);
    if (!container) return false;
    container.index += 1;
    return this.#expect('comma', container.isList ? 'value' : 'key');
  }

  #name(token: string): boolean {
    const container = this.#open.at(-1);
    if (!container || !token.startsWith('"')) return false;
    container.name = token.slice(1, -1);
    this.#expected = 'colon';
    return true;
  }

  #value(token: string): boolean {
    if (!this.#expected.endsWith('value')) return false;
    const isList = token === '[';
    const path = this.valuePath;
    this.#expected = 'comma';
    if (!isList && token !== '{') return true;
    this.#open.push({ path, isList, index: 0, name: '' });
    this.#expected = isList ? 'first value' : 'first key';
    return true;
  }
}

/** `a[1].b` with `a[1]`, `a` and the whole. */
function withParents(path: string): string[] {
  const parents = [path];
  for (let parent = path; parent !== '';) {
    parent = parent.replace(/(?:\[\d+\]|\.?[^.[\]]+)$/, '');
    if (parent === parents.at(-1)) break;
    parents.push(parent);
  }
  return parents;
}

function skip(text: string, offset: number): number {
  return endOfMatch(SPACE, text, offset);
}

function endOfMatch(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex : offset;
}

/** For offsets that do not decrease. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let counted = 0;
  return (offset) => {
    for (; counted < offset; counted += 1) if (text[counted] === '\n') line += 1;
    return line;
  };
}
