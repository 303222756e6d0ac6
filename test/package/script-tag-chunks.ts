/** The script-tag build as a graph of chunks: what a page loads at once, and what each part adds when it is needed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { readBuilt } from './built-files.js';
import { projectFolder } from './source-files.js';

/** An entry of Vite's manifest. */
interface Chunk {
  readonly file: string;
  readonly src?: string;
  readonly name?: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}

/** A chunk that is loaded on demand, with the static imports that it brings. */
export interface LazyPart {
  /** Path of the source, or of the package, that is imported on demand. */
  readonly source: string;
  readonly bytes: number;
}

/** How much a page loads, compressed by brotli. */
export interface ScriptTagSize {
  readonly eagerBytes: number;
  readonly eagerFiles: readonly string[];
  readonly lazy: readonly LazyPart[];
}

const bytesOf = new Map<string, number>();

function compressedBytes(file: string): number {
  const known = bytesOf.get(file);
  if (known !== undefined) return known;
  const bytes = brotliCompressSync(readFileSync(join(projectFolder, 'cdn', file))).byteLength;
  bytesOf.set(file, bytes);
  return bytes;
}

/** The chunk and everything that it imports at once. */
function closure(chunks: Readonly<Record<string, Chunk>>, start: string): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (key: string): void => {
    if (found.has(key)) return;
    found.add(key);
    for (const next of chunks[key]?.imports ?? []) visit(next);
  };
  visit(start);
  return found;
}

/** Measures `cdn` as it was built. A lazy part counts what it loads besides what is there from the start. */
export function measureScriptTag(): ScriptTagSize {
  const chunks = JSON.parse(readBuilt('cdn/.vite/manifest.json')) as Record<string, Chunk>;
  const entry = Object.keys(chunks).find((key) => chunks[key]?.isEntry);
  if (!entry) throw new Error('The script-tag build has no entry.');
  const fileOf = (key: string): string => chunks[key]?.file ?? '';
  const total = (keys: Iterable<string>): number =>
    [...keys].reduce((sum, key) => sum + compressedBytes(fileOf(key)), 0);

  const eager = closure(chunks, entry);
  const onDemand = new Set(Object.values(chunks).flatMap((chunk) => chunk.dynamicImports ?? []));
  const lazy = [...onDemand]
    .filter((key) => !eager.has(key))
    .map((key) => ({
      source: (chunks[key]?.src ?? key).replace(/^.*node_modules\//, ''),
      bytes: total([...closure(chunks, key)].filter((part) => !eager.has(part))),
    }));
  return {
    eagerBytes: total(eager),
    eagerFiles: [...eager].map(fileOf),
    lazy: lazy.sort((a, b) => b.bytes - a.bytes),
  };
}
