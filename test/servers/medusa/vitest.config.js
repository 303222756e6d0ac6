/** Runs the tests that need a real Medusa, which take minutes and PostgreSQL: the ordinary suite does not know them. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: `${import.meta.dirname}/../../..`,
  define: { __DEV__: 'true', __VERSION__: '"test"' },
  test: {
    name: 'medusa',
    environment: 'node',
    include: ['test/adapters/medusa/*.server-test.ts'],
    testTimeout: 60_000,
  },
});
