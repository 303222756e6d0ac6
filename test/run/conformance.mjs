/**
 * `npm run conformance`: a table of every adapter and every group of the conformance suite.
 *
 * `--only=<name>` runs rows whose name begins so, `--with=<name>` adds a row that is left out otherwise, `--json` prints data.
 */
import { createServer } from 'vite';

const options = process.argv.slice(2);
const valuesOf = (name) =>
  options.flatMap((option) =>
    option.startsWith(`--${name}=`) ? option.slice(name.length + 3).split(',') : [],
  );
const json = options.includes('--json');

const folder = new URL('../../', import.meta.url).pathname;

/** Compiles TypeScript as it is imported, also what an adapter loads later. */
const compiler = await createServer({
  root: folder,
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
  define: { __DEV__: 'true', __VERSION__: '"test"' },
  resolve: {
    alias: [
      { find: /^vitrine-video$/, replacement: `${folder}src/index.ts` },
      { find: /^vitrine-video\/(core|testing)$/, replacement: `${folder}src/entries/$1.ts` },
    ],
  },
});

try {
  const { runTable } = await compiler.ssrLoadModule('/test/conformance/run-conformance.ts');
  const { text, reports, isFit } = await runTable({
    only: valuesOf('only'),
    extra: valuesOf('with'),
    tell: (line) => process.stderr.write(`${line}\n`),
  });
  process.stdout.write(`${json ? JSON.stringify(reports, null, 2) : text}\n`);
  process.exitCode = isFit ? 0 : 1;
} finally {
  await compiler.close();
}
