/** Runs everything that needs no DOM: `unit` (rules, stores, adapters) and `package` (structure, and the build once it is made). */
import { defineConfig } from 'vitest/config';

/** The public names of the package lead to the source, as they do for the compiler. */
const alias = [
  { find: /^vitrine-video$/, replacement: `${import.meta.dirname}/src/index.ts` },
  { find: /^vitrine-video\/(core|testing)$/, replacement: `${import.meta.dirname}/src/entries/$1.ts` },
];

export default defineConfig({
  resolve: { alias },
  define: { __DEV__: 'true', __VERSION__: '"test"' },
  test: {
    environment: 'node',
    coverage: { provider: 'v8', include: ['src/**/*.ts'], reportsDirectory: 'coverage/node' },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          testTimeout: 20_000,
          include: ['test/**/*.test.ts', 'docs/guides/**/*.test.ts'],
          exclude: ['**/node_modules/**', 'test/**/*.browser.test.ts', 'test/package/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'package',
          include: ['test/package/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
