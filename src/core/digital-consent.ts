/** What a buyer of digital content has to agree to where the right of withdrawal ends when its delivery begins. */
import type { CheckoutState, ConsentRequest } from './checkout.js';
import type { MarketProfile } from './market-profile.js';

/** Under which the consent stands in `CheckoutPatch.consents`. */
export const DIGITAL_CONSENT_ID = 'digital-begin';

/** The state with the market's own request, where something digital is ordered and the shop does not ask by itself. */
export function withDigitalConsent(
  state: CheckoutState,
  profile: Pick<MarketProfile, 'digitalConsent'> | undefined,
): CheckoutState {
  const { cart, consentRequests } = state;
  const text = profile?.digitalConsent;
  const isNeeded = text !== undefined && cart.lines.some(({ kind }) => kind === 'digital');
  if (!isNeeded || consentRequests.some(({ kind }) => kind === 'digital')) return state;
  const request: ConsentRequest = { id: DIGITAL_CONSENT_ID, kind: 'digital', required: true, text };
  return { ...state, consentRequests: [...consentRequests, request] };
}
