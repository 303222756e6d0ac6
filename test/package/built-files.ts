/** What `npm run build` has made; says so clearly when it has made nothing yet. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow, projectFolder, readText } from './source-files.js';

/** A file, files by condition, or `null` for what is hidden. */
type ExportTarget = string | Readonly<Record<string, string>> | null;

interface PackageDescription {
  readonly name: string;
  readonly version: string;
  readonly exports: Readonly<Record<string, ExportTarget>>;
  readonly bin: Readonly<Record<string, string>>;
  readonly sideEffects: readonly string[];
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
}

/** package.json. */
export const description = JSON.parse(readText('package.json')) as PackageDescription;

/** Text of a built file. */
export function readBuilt(file: string): string {
  if (!existsSync(join(projectFolder, file)))
    throw new Error(`${file} is missing: run "npm run build" first.`);
  return readText(file);
}

/** Names that stand for `*` of a pattern, from the files that it matches. */
function starsOf(pattern: string): readonly string[] {
  const [before = '', after = ''] = pattern.replace('./', '').split('*');
  return filesBelow(before, /./)
    .filter((file) => file.endsWith(after) && !file.endsWith('.map'))
    .map((file) => file.slice(before.length, file.length - after.length));
}

/** Every name under which something can be imported, patterns spelt out, with its files by condition. */
export function exportedFiles(): ReadonlyMap<string, Readonly<Record<string, string>>> {
  readBuilt('dist/index.js');
  const found = new Map<string, Readonly<Record<string, string>>>();
  for (const [key, target] of Object.entries(description.exports)) {
    if (target === null) continue;
    const targets = typeof target === 'string' ? { default: target } : target;
    const stars = key.includes('*') ? starsOf(targets['default'] ?? '') : [''];
    for (const star of stars) {
      const files = Object.entries(targets).map(([condition, file]) => [
        condition,
        file.replaceAll('*', star),
      ]);
      found.set(key.replace('*', star), Object.fromEntries(files) as Record<string, string>);
    }
  }
  const hidden = Object.keys(description.exports).filter((key) => description.exports[key] === null);
  for (const name of found.keys()) {
    if (hidden.some((key) => name.startsWith(key.replace('*', '')))) found.delete(name);
  }
  return found;
}
