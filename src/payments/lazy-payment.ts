/** A handler whose code comes when it is first asked for anything. */
import { loadOnce } from '../core/load-once.js';
import type { PaymentHandler } from './payment-handler.js';

/** What must be known of a handler before it is loaded. */
export type PaymentTraits = Pick<PaymentHandler, 'id' | 'kind' | 'overlay' | 'authorizes'>;

/** Stands for the handler until it has come. A failed load is tried again by the next call. */
export function lazyPayment(traits: PaymentTraits, load: () => Promise<PaymentHandler>): PaymentHandler {
  const handler = loadOnce(load);
  return {
    ...traits,
    isAvailable: async (context, call) => (await handler()).isAvailable(context, call),
    mount: async (host, context, call) => (await handler()).mount(host, context, call),
    resume: async (parameters, call) => (await (await handler()).resume?.(parameters, call)) ?? null,
  };
}
