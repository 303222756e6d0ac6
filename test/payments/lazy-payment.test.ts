/** A handler whose code comes later. */
import { describe, expect, it, vi } from 'vitest';
import { lazyPayment } from '../../src/payments/lazy-payment.js';
import { offlinePayment } from '../../src/payments/offline-payment.js';
import type { PaymentContext, PaymentHandler } from '../../src/payments/payment-handler.js';

const TRAITS = { id: 'offline', kind: 'offline', overlay: 'inline', authorizes: 'after-review' } as const;
const CONTEXT = {} as PaymentContext;

describe('lazyPayment', () => {
  it('says what it is without being loaded, and loads once', async () => {
    const load = vi.fn(() => Promise.resolve<PaymentHandler>(offlinePayment));
    const handler = lazyPayment(TRAITS, load);
    expect(handler).toMatchObject(TRAITS);
    expect(load).not.toHaveBeenCalled();
    expect(await handler.isAvailable(CONTEXT)).toBe(true);
    expect(await handler.resume?.(new URLSearchParams())).toBeNull();
    expect(load).toHaveBeenCalledOnce();
  });

  it('tries again after a failed load', async () => {
    const load = vi.fn<() => Promise<PaymentHandler>>();
    load.mockRejectedValueOnce(new TypeError('offline')).mockResolvedValueOnce(offlinePayment);
    const handler = lazyPayment(TRAITS, load);
    await expect(handler.isAvailable(CONTEXT)).rejects.toThrow('offline');
    expect(await handler.isAvailable(CONTEXT)).toBe(true);
  });

  it('has the traits of the handler it stands for', () => {
    const { id, kind, overlay, authorizes } = offlinePayment;
    expect({ id, kind, overlay, authorizes }).toEqual(TRAITS);
  });
});
