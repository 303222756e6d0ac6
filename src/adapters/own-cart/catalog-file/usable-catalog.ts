/** Makes a usable catalogue of what was read, and names file and place of what is wrong with it. */
import type { AdapterHost } from '../../../core/adapter-host.js';
import { CommerceError } from '../../../core/commerce-error.js';
import { checkCatalog, type CheckedCatalog } from './catalog-check.js';
import type { CatalogFile } from './catalog-file.js';

/** Whose content it is. */
export interface CatalogReading {
  /** As it is named to its author. */
  readonly name: string;
  /** ISO 4217, for a plain list of products. */
  readonly currency: string | undefined;
  readonly log: AdapterHost['log'];
}

/**
 * The catalogue without the entries that cannot be used; each of these is told.
 *
 * @throws CommerceError `config` when the whole cannot be used.
 */
export function usableCatalog(content: unknown, reading: CatalogReading): CatalogFile {
  const { file, findings } = checkNamed(withHead(content, reading), reading);
  for (const text of findings) {
    const message = `${reading.name}: ${text}; left out`;
    reading.log('warn', message, invalid(message));
  }
  return file;
}

/** A plain list of products is a catalogue without anything else. */
function withHead(content: unknown, { name, currency }: CatalogReading): unknown {
  if (!Array.isArray(content)) return content;
  if (currency !== undefined) return { version: 1, currency, products: content };
  throw invalid(`${name}: a plain list of products needs the option "currency", such as "EUR"`);
}

function checkNamed(content: unknown, { name }: CatalogReading): CheckedCatalog {
  try {
    return checkCatalog(content);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw invalid(`${name}: ${reason}`, cause);
  }
}

/** What an author of a catalogue has to correct. */
function invalid(message: string, cause?: unknown): CommerceError {
  return new CommerceError('config', { message, cause, backendCode: 'catalog-invalid' });
}
