/** Refusals of the Store API in the words of the contract. Medusa has few codes, so messages have to tell some apart. */
import { CommerceError, type CommerceErrorCode } from '../../core/commerce-error.js';
import type { MedusaRefusal } from './store-api-answers.js';

const MESSAGES: readonly (readonly [RegExp, CommerceErrorCode])[] = [
  [/publishable (API )?key/i, 'unauthorized'],
  [/required inventory|enough stock/i, 'insufficient-stock'],
  [/not authorized with the provider|authorization failed/i, 'payment-declined'],
  [/more information is required for payment/i, 'action-required'],
  [/promotion code .* is invalid/i, 'discount-invalid'],
  [/already completed/i, 'cart-expired'],
  [/payment (session|collection|provider)s? /i, 'payment-failed'],
  [/shipping (method|profile)/i, 'checkout-blocked'],
];

/** @see https://github.com/medusajs/medusa `packages/core/utils/src/common/errors.ts` */
const TYPES: Readonly<Record<string, CommerceErrorCode>> = {
  insufficient_inventory: 'insufficient-stock',
  payment_authorization_error: 'payment-declined',
  payment_requires_more_error: 'action-required',
  not_found: 'not-found',
  conflict: 'conflict',
};

/** The error for a refusal. Nothing took effect. */
export function refusalError(
  { type = '', code = '', message = '' }: MedusaRefusal,
  status?: number,
): CommerceError {
  const ofMessage = MESSAGES.find(([pattern]) => pattern.test(message))?.[1];
  const known = TYPES[code] ?? ofMessage ?? TYPES[type];
  const hint =
    known === 'unauthorized'
      ? ' Check publishableKey, and that the key has a sales channel (Settings → Publishable API Keys).'
      : '';
  return new CommerceError(known ?? (status === 404 ? 'not-found' : 'validation'), {
    message: `medusa: ${hideIds(message)}${hint}`,
    backendCode: code || type,
    ...(status === undefined ? {} : { status }),
  });
}

/** The text without ids: that of a cart opens it. */
export function hideIds(text: string): string {
  return text.replace(/\b([a-z]+)_[0-9A-HJKMNP-TV-Z]{26}\b/g, '$1_…');
}
