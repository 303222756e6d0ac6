/** Runs everything that needs no DOM: `unit` (rules, stores, adapters) and `package` (structure, and the build once it is made). */
import { defineConfig } from 'vitest/config';

export default defineConfig({
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
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.browser.test.ts', 'test/package/**'],
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
