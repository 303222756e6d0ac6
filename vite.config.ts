/** Builds everything that is shipped or shown: `vite build --mode library | library-development | script-tag | demo`. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { demoFrame } from './demo/frame/frame.mjs';

const { version, dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  version: string;
  dependencies: Record<string, string>;
};

function constants(development: boolean): Record<string, string> {
  return { __DEV__: String(development), __VERSION__: JSON.stringify(version) };
}

/** Files below a folder that end as asked. */
function filesBelow(folder: string, ending: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith(ending)).map((file) => join(folder, file));
}

/** For bundlers: a file per module, dependencies left out. */
function library(development: boolean): UserConfig {
  const rooms = ['entries', 'define', 'payments'];
  const entries = [
    'src/index.ts',
    'src/command-line/vitrine-tags.ts',
    ...rooms.flatMap((room) => filesBelow(`src/${room}`, '.ts')),
    ...filesBelow('src/adapters', '.ts').filter((file) => dirname(file) === 'src/adapters'),
  ];
  return {
    publicDir: false,
    define: constants(development),
    build: {
      outDir: development ? 'dist/development' : 'dist',
      target: 'es2022',
      minify: false,
      sourcemap: true,
      lib: { entry: entries, formats: ['es'] },
      rolldownOptions: {
        external: [/^node:/, ...Object.keys(dependencies).map((name) => new RegExp(`^${name}(/|$)`))],
        output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
      },
    },
  };
}

/** Takes comments, indentation and needless signs out of styles and templates, which are texts to every minifier of scripts. */
function denseTexts(): Plugin {
  const denseStyle = (css: string): string =>
    css
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};]) ?/g, '$1')
      .replace(/([\w-]): /g, '$1:')
      .replace(/;}/g, '}')
      .replace(/(?<![\w.])0(?=\.\d)/g, '');
  // Outside of templates, indentation means nothing; lines stay, for the map.
  const denseTemplates = (code: string): string => code.replace(/\n[ \t]+/g, '\n');
  return {
    name: 'dense-texts',
    transform(code, id) {
      if (id.endsWith('.styles.ts')) return { code: code.replace(/css`[^`]*`/g, denseStyle), map: null };
      return /\b(html|svg)`/.test(code) && id.endsWith('.ts')
        ? { code: denseTemplates(code), map: null }
        : null;
    },
  };
}

/**
 * For `<script type="module">`: self-contained, in chunks. Library mode, because it adds no preload code; what it leaves in
 * white space, minifying the output removes. Lazy chunks may import from the entry, so that nothing eager is split off.
 */
function scriptTag(): UserConfig {
  return {
    publicDir: false,
    plugins: [denseTexts()],
    define: { ...constants(false), 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: 'cdn',
      target: 'es2022',
      sourcemap: true,
      manifest: true,
      lib: { entry: { vitrine: 'src/cdn.ts' }, formats: ['es'] },
      rolldownOptions: {
        preserveEntrySignatures: 'allow-extension',
        output: { minify: true, entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  };
}

/** The public entries of the package, as the demo imports them, in the source. */
const entryAliases = [
  { find: /^vitrine-video$/, replacement: '/src/index.ts' },
  { find: /^vitrine-video\/define$/, replacement: '/src/define/all.ts' },
  { find: /^vitrine-video\/(core|tags|testing)$/, replacement: '/src/entries/$1.ts' },
  { find: /^vitrine-video\/(define|adapters|payments)\/(.+)$/, replacement: '/src/$1/$2.ts' },
  { find: /^vitrine-video\/vitrine\.css$/, replacement: '/src/vitrine.css' },
];

/** The demo pages. Nothing is inlined, because they run under a strict content security policy. */
function demo(): UserConfig {
  const pages = readdirSync('demo').filter((file) => file.endsWith('.html'));
  return {
    root: 'demo',
    publicDir: 'public',
    base: './',
    plugins: [demoFrame()],
    define: constants(true),
    resolve: {
      alias: entryAliases.map(({ find, replacement }) => ({
        find,
        replacement: import.meta.dirname + replacement,
      })),
    },
    build: {
      outDir: '../.out/demo',
      emptyOutDir: true,
      target: 'es2022',
      // The browsers that the elements need anyway: `light-dark()` stays as it is written.
      cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: Object.fromEntries(pages.map((page) => [basename(page, '.html'), join('demo', page)])),
      },
    },
  };
}

export default defineConfig(({ mode }) => {
  switch (mode) {
    case 'library-development':
      return library(true);
    case 'script-tag':
      return scriptTag();
    case 'demo':
      return demo();
    default:
      return library(false);
  }
});
