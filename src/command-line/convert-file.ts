/** `vitrine-tags convert`: tags in another format. */
import { importAmpStory } from '../core/tag-imports/amp-story.js';
import { importCloudimage } from '../core/tag-imports/cloudimage.js';
import { importCloudinary } from '../core/tag-imports/cloudinary.js';
import type { ImportOptions, TagImport } from '../core/tag-imports/tag-import.js';
import { serializeTags } from '../core/tag-serializer.js';
import { validateTags } from '../core/tag-validation.js';
import { UsageError, type TagArguments } from './tag-arguments.js';
import type { CommandResult } from './tag-command.js';

type Importer = (input: string, options: ImportOptions) => TagImport;

const IMPORTERS: Readonly<Record<TagArguments['from'], Importer>> = {
  json: readOwn,
  vtt: readOwn,
  cloudinary: importCloudinary,
  cloudimage: importCloudimage,
  amp: importAmpStory,
};

/** Converts the file. What is wrong with a pin is said, and the pin is left out. */
export function convertFile(
  { files: [file = '-'], from, to }: TagArguments,
  readText: (file: string) => string,
): CommandResult {
  const { tags, messages } = IMPORTERS[from](readText(file), { file });
  try {
    return { output: serializeTags(tags, to), messages };
  } catch (cause) {
    // An engine that runs out of stack: the file holds foreign members that are nested without end.
    if (!(cause instanceof RangeError)) throw cause;
    throw new UsageError(`${file} is nested too deeply to be written`);
  }
}

/** Both formats are told apart by what is in them. Warnings are for `check`. */
function readOwn(text: string, { file = '-' }: ImportOptions): TagImport {
  const { tags, messages } = validateTags(text, file);
  return { tags, messages: messages.filter(({ severity }) => severity === 'error') };
}
