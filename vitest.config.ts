/** Runs everything that needs no DOM: rules, stores, adapters and the structure of the package. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  define: { __DEV__: 'true', __VERSION__: '"test"' },
  test: {
    environment: 'node',
    include: ['test/**/*.test.ts'],
    exclude: ['test/**/*.browser.test.ts', 'node_modules/**'],
    coverage: { provider: 'v8', include: ['src/**/*.ts'], reportsDirectory: 'coverage/node' },
  },
});
