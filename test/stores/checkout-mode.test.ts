/** Which way of ordering is chosen. */
import { describe, expect, it } from 'vitest';
import type { CheckoutMode } from '../../src/core/checkout-session.js';
import { chooseCheckoutMode, type CheckoutSituation } from '../../src/stores/checkout-mode.js';

function situation(
  modes: readonly CheckoutMode[],
  {
    totals = 'authoritative' as const,
    nativeAllowed = true,
    place = 'page' as const,
  }: Partial<{
    totals: CheckoutSituation['capabilities']['cart']['totals'];
    nativeAllowed: boolean;
    place: CheckoutSituation['place'];
  }> = {},
): CheckoutSituation {
  const cart = { discounts: 'none', lineAttributes: false, cartAttributes: false, note: false } as const;
  return {
    nativeAllowed,
    place,
    capabilities: {
      contract: 1,
      catalog: { search: false, batch: 1, refs: ['id'] },
      cart: { ...cart, stockPolicy: 'none', idempotencyKeys: false, mutationIds: false, totals },
      checkout: { modes, delivery: 'none', guest: true, express: false, popupNeedsGesture: false },
    },
  };
}

const ALL: readonly CheckoutMode[] = ['message', 'redirect', 'popup', 'embedded', 'native'];

describe('chooseCheckoutMode', () => {
  it.each([
    ['in place first', situation(ALL), 'native'],
    ['in a frame where the market forbids it', situation(ALL, { nativeAllowed: false }), 'embedded'],
    ['in a frame where totals are estimated', situation(ALL, { totals: 'estimated' }), 'embedded'],
    ['in a window before leaving', situation(['redirect', 'popup']), 'popup'],
    ['by leaving, inside another app', situation(ALL, { place: 'in-app' }), 'redirect'],
    ['by message when there is nothing else', situation(['message']), 'message'],
    ['not at all', situation(['native'], { nativeAllowed: false }), undefined],
  ] as const)('orders %s', (_name, given, mode) => {
    expect(chooseCheckoutMode(given)).toBe(mode);
  });
});
