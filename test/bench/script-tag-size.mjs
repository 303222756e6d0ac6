/** Measures the script-tag build: what a page loads at once, and what each part adds when it is needed. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { projectFolder } from '../run/command.mjs';

const folder = join(projectFolder, 'cdn');

/** A chunk and everything that it imports at once, as keys of the manifest. */
function closure(chunks, start) {
  const found = new Set();
  const visit = (key) => {
    if (found.has(key)) return;
    found.add(key);
    for (const next of chunks[key].imports ?? []) visit(next);
  };
  visit(start);
  return found;
}

function readManifest() {
  const file = join(folder, '.vite/manifest.json');
  if (!existsSync(file)) throw new Error('cdn is missing: run "npm run build" first.');
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Compressed bytes of every script, by its name. */
function readSizes(chunks) {
  const files = Object.values(chunks).map(({ file }) => file);
  const scripts = [...new Set(files)].filter((file) => file.endsWith('.js'));
  return new Map(
    scripts.map((file) => [file, brotliCompressSync(readFileSync(join(folder, file))).byteLength]),
  );
}

/** For each part that is loaded on demand: what is there already whenever somebody asks for it. */
function availableBefore(chunks, entry) {
  const available = new Map();
  const visit = (root, loaded) => {
    const before = available.get(root);
    const here = before ? new Set([...before].filter((key) => loaded.has(key))) : loaded;
    if (before && here.size === before.size) return;
    available.set(root, here);
    const after = new Set([...here, ...closure(chunks, root)]);
    for (const key of closure(chunks, root)) {
      for (const part of chunks[key].dynamicImports ?? []) visit(part, after);
    }
  };
  visit(entry, new Set());
  available.delete(entry);
  return available;
}

/**
 * Measures `cdn` as it was built, minified and compressed by brotli. A lazy part is what an import on demand loads besides what
 * is there already.
 *
 * @returns {{ eagerBytes: number, eagerFiles: string[], lazy: { source: string, bytes: number }[] }}
 */
export function measureScriptTag() {
  const chunks = readManifest();
  const sizes = readSizes(chunks);
  const total = (keys) => keys.reduce((sum, key) => sum + (sizes.get(chunks[key].file) ?? 0), 0);

  const entry = Object.keys(chunks).find((key) => chunks[key].isEntry);
  const eager = [...closure(chunks, entry)];
  const lazy = [...availableBefore(chunks, entry)]
    .filter(([key]) => !eager.includes(key))
    .map(([key, available]) => ({
      source: (chunks[key].src ?? key).replace(/^.*node_modules\//, ''),
      bytes: total([...closure(chunks, key)].filter((part) => !available.has(part))),
    }));
  return {
    eagerBytes: total(eager),
    eagerFiles: eager.map((key) => chunks[key].file),
    lazy: lazy.toSorted((a, b) => b.bytes - a.bytes),
  };
}
