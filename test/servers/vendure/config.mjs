/** How the server is set up: loopback, a database in memory, bearer tokens, and the custom fields that the adapter knows. */
import { DefaultLogger, defaultPaymentProcess, DefaultSearchPlugin, LogLevel } from '@vendure/core';
import { confirmingPaymentProcess, testPaymentHandler } from './test-payment.mjs';

/** The server forgets everything when it ends, so this protects nothing. */
export const superadmin = { identifier: 'superadmin', password: 'superadmin' };

/** The shop tells numbers instead of IN_STOCK and OUT_OF_STOCK. */
const stockInNumbers = { getStockLevel: (_context, _variant, saleable) => String(saleable) };

/** @param {{ port: number, origin: string | undefined }} options `origin`: the only page that may call; default: any */
export function createConfig({ port, origin }) {
  return {
    apiOptions: {
      hostname: '127.0.0.1',
      port,
      cors: { origin: origin ?? true, maxAge: 86_400 },
      introspection: true,
    },
    authOptions: {
      tokenMethod: ['bearer', 'cookie'],
      superadminCredentials: superadmin,
      requireVerification: false,
      cookieOptions: { secret: 'for-tests-only' },
    },
    dbConnectionOptions: { type: 'sqljs', synchronize: true, autoSave: false, logging: false },
    logger: new DefaultLogger({ level: LogLevel.Error }),
    paymentOptions: {
      paymentMethodHandlers: [testPaymentHandler],
      process: [defaultPaymentProcess, confirmingPaymentProcess],
    },
    catalogOptions: { stockDisplayStrategy: stockInNumbers },
    customFields: {
      Product: [
        { name: 'imageUrl', type: 'string', nullable: true, public: true },
        { name: 'vitrineFacts', type: 'text', nullable: true, public: true },
      ],
      // Lines differ where these differ, which is right for an engraving and wrong for attribution: that stands in the order.
      OrderLine: [{ name: 'vitrineAttributes', type: 'text', nullable: true, public: true }],
      Order: [{ name: 'vitrineAttribution', type: 'text', nullable: true, public: true }],
    },
    plugins: [DefaultSearchPlugin.init({ bufferUpdates: false, indexStockStatus: true })],
  };
}
