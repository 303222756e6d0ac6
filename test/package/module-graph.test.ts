/** Imports go only in the direction of the rooms. */
import { describe, expect, it } from 'vitest';
import { filesBelow, importsOf, type ModuleImport } from './source-files.js';

interface Room {
  /** Rooms from which values may come; a room may always import itself. */
  readonly rooms: readonly string[];
  /** Rooms from which only types may come. */
  readonly typesOf?: readonly string[];
  /** Packages that may be imported at once. */
  readonly packages: readonly string[];
  /** Packages that may only be imported on demand (their types at any time). */
  readonly lazyPackages?: readonly string[];
}

const inner = ['core', 'browser', 'media', 'stores'];
const visible = [...inner, 'adapters', 'payments', 'elements'];

const ROOMS: Readonly<Record<string, Room>> = {
  core: { rooms: [], packages: [] },
  adapters: { rooms: ['core'], packages: [] },
  payments: { rooms: ['core'], packages: [] },
  browser: { rooms: ['core'], typesOf: ['stores'], packages: [] },
  media: { rooms: ['core'], packages: [], lazyPackages: ['hls.js'] },
  stores: { rooms: ['core'], packages: ['nanostores'] },
  elements: {
    rooms: [...inner, 'languages'],
    typesOf: ['payments'],
    packages: ['lit', '@lit/context', 'nanostores'],
    lazyPackages: ['@floating-ui/dom'],
  },
  languages: { rooms: [], typesOf: ['core', 'payments', 'elements'], packages: [] },
  testing: { rooms: ['core', 'stores'], packages: [] },
  'command-line': { rooms: ['core', 'adapters'], packages: ['node:fs', 'node:util'] },
  define: { rooms: visible, packages: [] },
  entries: { rooms: [...visible, 'testing'], packages: [] },
  'index.ts': { rooms: visible, packages: [] },
  'cdn.ts': { rooms: [...visible, 'define', 'index.ts'], packages: [] },
};

const FILES = filesBelow('src', /\.ts$/).filter((file) => !file.endsWith('.d.ts'));

const roomOf = (file: string): string => file.split('/')[1] ?? '';
const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

function isAllowed(from: string, { file, specifier, kind }: ModuleImport): boolean {
  const room = ROOMS[roomOf(from)];
  if (!room) return false;
  if (file !== undefined) {
    const target = roomOf(file);
    if (target === roomOf(from) || room.rooms.includes(target)) return true;
    return kind === 'type' && (room.typesOf ?? []).includes(target);
  }
  if (room.packages.includes(packageOf(specifier))) return true;
  return kind !== 'value' && (room.lazyPackages ?? []).includes(packageOf(specifier));
}

/** True for the file that holds the class of an element: `elements/player/player.ts`. */
function isElementClass(file: string): boolean {
  const [, room, folder, name] = file.split('/');
  return room === 'elements' && folder !== 'base' && name === `${folder}.ts`;
}

describe('the module graph', () => {
  it('knows every room of the source', () => {
    const rooms = new Set(FILES.map(roomOf));
    expect([...rooms].filter((room) => !(room in ROOMS))).toEqual([]);
  });

  it('has imports only to the left', () => {
    const wrong = FILES.flatMap((file) =>
      importsOf(file)
        .filter((found) => !isAllowed(file, found))
        .map((found) => `${file} imports ${found.specifier} (${found.kind})`),
    );
    expect(wrong).toEqual([]);
  });

  it('lets an element use another one by its tag only', () => {
    const wrong = FILES.filter((file) => roomOf(file) === 'elements').flatMap((file) =>
      importsOf(file)
        .filter((found) => found.kind !== 'type' && found.file !== undefined && isElementClass(found.file))
        .filter((found) => found.file?.split('/')[2] !== file.split('/')[2])
        .map((found) => `${file} imports ${found.specifier}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has no circle of values', () => {
    const graph = new Map(
      FILES.map((file) => [
        file,
        importsOf(file).flatMap((found) => (found.kind === 'value' ? (found.file ?? []) : [])),
      ]),
    );
    const done = new Set<string>();
    const findCircle = (file: string, path: readonly string[]): readonly string[] | undefined => {
      if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
      if (done.has(file)) return undefined;
      for (const next of graph.get(file) ?? []) {
        const circle = findCircle(next, [...path, file]);
        if (circle) return circle;
      }
      done.add(file);
      return undefined;
    };
    expect(FILES.map((file) => findCircle(file, [])).filter(Boolean)).toEqual([]);
  });

  it('imports files that exist, with their ending', () => {
    const known = new Set(FILES);
    const wrong = FILES.flatMap((file) =>
      importsOf(file)
        .filter(
          (found) => found.file !== undefined && !found.file.endsWith('.json') && !known.has(found.file),
        )
        .map((found) => `${file} imports ${found.specifier}`),
    );
    expect(wrong).toEqual([]);
  });
});
