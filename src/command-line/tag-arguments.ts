/** The arguments of `vitrine-tags`, read and checked. */
import { parseArgs } from 'node:util';

/** The command cannot be run as it was written. */
export class UsageError extends Error {}

/** Formats that `convert` reads. */
export const SOURCES = ['json', 'vtt', 'cloudinary', 'cloudimage', 'amp'] as const;

/** Formats that `convert` writes. */
export const TARGETS = ['json', 'vtt'] as const;

/** What was asked for. */
export interface TagArguments {
  readonly command: 'check' | 'convert' | 'html' | 'help';
  /** `-` is the standard input. */
  readonly files: readonly string[];
  readonly from: (typeof SOURCES)[number];
  readonly to: (typeof TARGETS)[number];
  /** The catalogue's file. */
  readonly products: string | undefined;
  /** What relative addresses of the catalogue belong to. */
  readonly base: string | undefined;
  /** BCP 47. */
  readonly locale: string;
  /** Everything as one JSON object. */
  readonly json: boolean;
  /** Warnings count as errors. */
  readonly strict: boolean;
}

const COMMANDS = ['check', 'convert', 'html', 'help'] as const;

const OPTIONS = {
  from: { type: 'string' },
  to: { type: 'string' },
  products: { type: 'string' },
  base: { type: 'string' },
  locale: { type: 'string' },
  json: { type: 'boolean' },
  strict: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the arguments. @throws UsageError for what nobody can mean */
export function readArguments(args: readonly string[]): TagArguments {
  const { values, positionals } = parse(args);
  const [name = 'help', ...files] = positionals;
  const command = values.help ? 'help' : oneOf(COMMANDS, name, 'command');
  const given: TagArguments = {
    command,
    files,
    from: oneOf(SOURCES, values.from ?? 'json', '--from'),
    to: oneOf(TARGETS, values.to ?? 'json', '--to'),
    products: values.products,
    base: values.base,
    locale: localeOf(values.locale ?? 'en'),
    json: values.json ?? false,
    strict: values.strict ?? false,
  };
  if (command !== 'help') checkFiles(given);
  return given;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause));
  }
}

function checkFiles({ command, files, products }: TagArguments): void {
  if (files.length === 0) throw new UsageError(`${command} needs a file; see vitrine-tags --help`);
  if (command !== 'check' && files.length > 1)
    throw new UsageError(`${command} takes one file, not ${files.length}`);
  if (command === 'html' && products === undefined) throw new UsageError('html needs --products CATALOGUE');
}

function oneOf<Word extends string>(words: readonly Word[], given: string, what: string): Word {
  const word = words.find((candidate) => candidate === given);
  if (word === undefined) throw new UsageError(`${what} is one of ${words.join(', ')}, not "${given}"`);
  return word;
}

function localeOf(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? locale;
  } catch {
    throw new UsageError(`--locale is a language tag such as en or de-AT, not "${locale}"`);
  }
}
