/** What every importer takes and answers with. */
import type { TagFile } from '../tag-file.js';
import type { TagMessage } from '../tag-message.js';

/** Tags out of another format. */
export interface TagImport {
  readonly tags: TagFile;
  /** An error for each thing that became no pin; a warning for what could not be carried over, or had to be guessed. */
  readonly messages: readonly TagMessage[];
}

/** How an import is done. */
export interface ImportOptions {
  /** Begins every message. Default: the name of the format. */
  readonly file?: string;
  /**
   * The product reference for an entry, where the shop calls its products by other names than the file does. Gets what the
   * file has: a product of Cloudinary, a hotspot of cloudimage, an item of AMP.
   */
  readonly product?: (entry: Readonly<Record<string, unknown>>) => string | undefined;
}
