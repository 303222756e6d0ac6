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

/**
 * Measures `cdn` as it was built, minified and compressed by brotli. A lazy part is what an import on demand loads besides what
 * is there from the start.
 *
 * @returns {{ eagerBytes: number, eagerFiles: string[], lazy: { source: string, bytes: number }[] }}
 */
export function measureScriptTag() {
  const chunks = readManifest();
  const entry = Object.keys(chunks).find((key) => chunks[key].isEntry);
  const files = [...new Set(Object.values(chunks).map(({ file }) => file))].filter((file) =>
    file.endsWith('.js'),
  );
  const bytesOf = new Map(
    files.map((file) => [file, brotliCompressSync(readFileSync(join(folder, file))).byteLength]),
  );
  const total = (keys) => keys.reduce((sum, key) => sum + (bytesOf.get(chunks[key].file) ?? 0), 0);

  const eager = closure(chunks, entry);
  const onDemand = new Set(Object.values(chunks).flatMap(({ dynamicImports = [] }) => dynamicImports));
  const lazy = [...onDemand]
    .filter((key) => !eager.has(key))
    .map((key) => ({
      source: (chunks[key].src ?? key).replace(/^.*node_modules\//, ''),
      bytes: total([...closure(chunks, key)].filter((part) => !eager.has(part))),
    }));
  return {
    eagerBytes: total([...eager]),
    eagerFiles: [...eager].map((key) => chunks[key].file),
    lazy: lazy.toSorted((a, b) => b.bytes - a.bytes),
  };
}
