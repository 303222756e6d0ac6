/** Runs the tests of the elements in one engine: `wtr` (Chromium), or `BROWSER=firefox wtr`, `BROWSER=webkit wtr`. */
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { servePublicFiles } from './demo/serve-file.mjs';
import { serveLiveEvents, serveLiveFilms, serveNumberedFilms } from './test/films/serve-films.mjs';
import { browserCounts } from './test/run/browser-counts.mjs';
import { CHROMIUM_ARGUMENTS, programPath } from './test/run/browser-programs.mjs';
import { forcedColors } from './test/run/forced-colors.mjs';
import { webkitLauncher } from './test/run/webkit/test-runner-launcher.mjs';

const engine = process.env.BROWSER ?? 'chromium';

const launchers = {
  chromium: () =>
    chromeLauncher({
      concurrency: 1,
      launchOptions: { executablePath: programPath('Chromium'), headless: true, args: CHROMIUM_ARGUMENTS },
    }),
  firefox: () =>
    puppeteerLauncher({
      concurrency: 1,
      launchOptions: { browser: 'firefox', executablePath: programPath('Firefox'), headless: true },
    }),
  webkit: webkitLauncher,
};

// nanostores reads process.env.NODE_ENV, which a browser lacks.
const page = (framework) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Tests</title>
    <script>
      globalThis.process = { env: { NODE_ENV: 'development' } };
      globalThis.__DEV__ = true;
      globalThis.__VERSION__ = 'test';
    </script>
  </head>
  <body>
    <script type="module" src="${framework}"></script>
  </body>
</html>`;

export default {
  files: 'test/**/*.browser.test.ts',
  nodeResolve: { exportConditions: ['development'] },
  browsers: [launchers[engine]()],
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  testFramework: { config: { timeout: 15_000 } },
  middleware: [servePublicFiles, serveNumberedFilms, serveLiveFilms, serveLiveEvents],
  plugins: [
    forcedColors(),
    {
      name: 'own-entries',
      resolveImport: ({ source }) => (source === 'vitrine-video/core' ? '/src/entries/core.ts' : undefined),
    },
    esbuildPlugin({
      ts: true,
      json: true,
      target: 'es2022',
      tsconfig: `${import.meta.dirname}/tsconfig.json`,
    }),
  ],
  testRunnerHtml: page,
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: Boolean(process.stdout.isTTY) }),
    browserCounts(`browser-${engine}`),
  ],
};
