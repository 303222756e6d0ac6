/** Digital content is asked about where the law wants it, once, and never behind the shop's back. */
import { describe, expect, it } from 'vitest';
import type { CheckoutState } from '../../src/core/checkout.js';
import { DIGITAL_CONSENT_ID, withDigitalConsent } from '../../src/core/digital-consent.js';
import { loadMarketProfile } from '../../src/core/market-profile.js';

const PROFILE = { digitalConsent: 'Begin now.' };

function stateWith(kinds: readonly string[], change: Partial<CheckoutState> = {}): CheckoutState {
  const lines = kinds.map((kind) => ({ kind }));
  return { consentRequests: [], cart: { lines }, ...change } as unknown as CheckoutState;
}

const asked = (state: CheckoutState) => state.consentRequests.map(({ id, required }) => [id, required]);

describe('withDigitalConsent', () => {
  it('asks, and makes the answer necessary, as soon as one line is digital', () => {
    const state = withDigitalConsent(stateWith(['physical', 'digital']), PROFILE);
    expect(asked(state)).toEqual([[DIGITAL_CONSENT_ID, true]]);
    expect(state.consentRequests[0]?.text).toBe('Begin now.');
  });

  it.each([
    ['there is nothing digital', stateWith(['physical', 'service']), PROFILE],
    ['the market asks for nothing', stateWith(['digital']), {}],
    ['the rules of the market are not known', stateWith(['digital']), undefined],
  ])('leaves the state alone where %s', (_, state, profile) => {
    expect(withDigitalConsent(state, profile)).toBe(state);
  });

  it('leaves it to a shop that asks in its own words', () => {
    const own = { id: 'download', text: 'Now, please.', required: true, kind: 'digital' } as const;
    const state = stateWith(['digital'], { consentRequests: [own] });
    expect(withDigitalConsent(state, PROFILE)).toBe(state);
  });

  it('keeps what the shop asks besides', () => {
    const terms = { id: 'terms', text: 'The terms.', required: true, kind: 'terms' } as const;
    const state = withDigitalConsent(stateWith(['digital'], { consentRequests: [terms] }), PROFILE);
    expect(asked(state).map(([id]) => id)).toEqual(['terms', DIGITAL_CONSENT_ID]);
  });

  it.each(['EU', 'DE', 'AT', 'FR', 'IT', 'ES', 'NL', 'PL', 'IE', 'GB'])('has words for %s', async (code) => {
    expect((await loadMarketProfile(code)).digitalConsent).toMatch(/\p{L}{3}.*\.$/u);
  });

  it('has none for the US, where there is no right of withdrawal to lose', async () => {
    expect((await loadMarketProfile('US')).digitalConsent).toBeUndefined();
  });
});
