/** How the server is set up: loopback, no admin, a payment provider for tests. */
import { defineConfig } from '@medusajs/framework/utils';

const { VITRINE_DATABASE_URL, VITRINE_PAGE_ORIGIN = '*' } = process.env;

export default defineConfig({
  admin: { disable: true },
  projectConfig: {
    databaseUrl: VITRINE_DATABASE_URL,
    http: {
      storeCors: VITRINE_PAGE_ORIGIN,
      adminCors: '',
      authCors: '',
      // The server forgets everything when it ends, so these protect nothing.
      jwtSecret: 'for-tests-only',
      cookieSecret: 'for-tests-only',
    },
  },
  modules: [
    {
      resolve: '@medusajs/medusa/payment',
      options: { providers: [{ resolve: `${import.meta.dirname}/test-payment.mjs`, id: 'test' }] },
    },
  ],
});
