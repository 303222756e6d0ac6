/** Runs one command of `vitrine-tags`, without touching anything but what it is given. */
import type { TagMessage } from '../core/tag-message.js';
import { formatTagMessage } from '../core/tag-message.js';
import { readArguments, UsageError, type TagArguments } from './tag-arguments.js';
import { checkFiles } from './check-files.js';
import { convertFile } from './convert-file.js';
import { writeHtml } from './write-html.js';
import { HELP } from './help.js';

/** The outside world. */
export interface CommandWorld {
  /** Throws for a file that cannot be read. `-` is the standard input. */
  readText(file: string): string;
  /** What was asked for. */
  print(text: string): void;
  /** What is to be said about it. */
  complain(text: string): void;
}

/** What a command has done. */
export interface CommandResult {
  readonly messages: readonly TagMessage[];
  /** The text that was asked for; a check has none. */
  readonly output?: string;
}

/** How a command ends, for scripts. */
const EXIT = { fine: 0, errors: 1, usage: 2 } as const;

/** Runs the command and answers with its exit code: 0, 1 when there are errors, 2 when it could not be run. */
export function runTagCommand(args: readonly string[], world: CommandWorld): number {
  try {
    const given = readArguments(args);
    if (given.command === 'help') {
      world.print(HELP);
      return EXIT.fine;
    }
    const result = resultOf(given, world);
    if (given.json) world.print(jsonText(result));
    else tell(result, world);
    return exitCode(result, given.strict);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    world.complain(`vitrine-tags: ${error.message}\n`);
    return EXIT.usage;
  }
}

function resultOf(given: TagArguments, world: CommandWorld): CommandResult {
  const readText = (file: string): string => readOrRefuse(world, file);
  switch (given.command) {
    case 'check':
      return checkFiles(given, readText);
    case 'convert':
      return convertFile(given, readText);
    default:
      return writeHtml(given, readText);
  }
}

function readOrRefuse(world: CommandWorld, file: string): string {
  try {
    return world.readText(file);
  } catch (cause) {
    throw new UsageError(`${file} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}

function tell({ output, messages }: CommandResult, world: CommandWorld): void {
  if (output !== undefined) world.print(output);
  for (const message of messages) world.complain(`${formatTagMessage(message)}\n`);
  if (output === undefined || messages.length > 0) world.complain(`${summaryOf(messages)}\n`);
}

function summaryOf(messages: readonly TagMessage[]): string {
  const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;
  return `${count(countOf(messages, 'error'), 'error')}, ${count(countOf(messages, 'warning'), 'warning')}`;
}

function jsonText({ output, messages }: CommandResult): string {
  const counts = { errors: countOf(messages, 'error'), warnings: countOf(messages, 'warning') };
  return `${JSON.stringify({ ...counts, messages, ...(output === undefined ? {} : { output }) }, null, 2)}\n`;
}

function exitCode({ messages }: CommandResult, strict: boolean): number {
  const hasErrors = messages.some(({ severity }) => strict || severity === 'error');
  return hasErrors ? EXIT.errors : EXIT.fine;
}

function countOf(messages: readonly TagMessage[], severity: TagMessage['severity']): number {
  return messages.filter((message) => message.severity === severity).length;
}
