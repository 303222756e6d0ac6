/** Runs everything that needs no DOM: `unit` (rules, stores, adapters) and `package` (structure, and the build once it is made). */
import { defineConfig } from 'vitest/config';

const define = { __DEV__: 'true', __VERSION__: '"test"' };

export default defineConfig({
  test: {
    coverage: { provider: 'v8', include: ['src/**/*.ts'], reportsDirectory: 'coverage/node' },
    projects: [
      {
        define,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.browser.test.ts', 'test/package/**'],
        },
      },
      {
        define,
        test: {
          name: 'package',
          environment: 'node',
          include: ['test/package/**/*.test.ts'],
          testTimeout: 120_000,
        },
      },
    ],
  },
});
