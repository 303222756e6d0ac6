/** The words for what a shop refused or adjusted. */
import type { Notice } from '../../core/cart.js';
import type { CommerceError, CommerceErrorCode } from '../../core/commerce-error.js';
import type { CartPhrase } from './cart-drawer-texts.js';

const BY_CODE: Partial<Record<CommerceErrorCode, CartPhrase['key']>> = {
  'out-of-stock': 'error-out-of-stock',
  'invalid-quantity': 'error-quantity',
  'discount-invalid': 'error-code-unnamed',
  'not-found': 'error-not-found',
  conflict: 'error-conflict',
  'cart-expired': 'error-expired',
  network: 'error-connection',
  timeout: 'error-connection',
  server: 'error-connection',
  unauthorized: 'error-closed',
  config: 'error-closed',
  'rate-limited': 'error-busy',
};

/** Why the shop refused. `code` is the discount code that the buyer typed. */
export function errorPhrase(error: CommerceError, code?: string): CartPhrase {
  if (error.backendCode === 'currency-mismatch') return { key: 'error-currency' };
  if (error.code === 'insufficient-stock') return stockPhrase(error.available);
  if (error.code === 'discount-invalid' && code) return { key: 'error-code', values: { code } };
  return { key: BY_CODE[error.code] ?? 'error-other' };
}

/** What the shop adjusted. */
export function noticePhrase({ code, actual }: Notice): CartPhrase {
  switch (code) {
    case 'quantity-adjusted':
      if (actual === 0) return { key: 'notice-removed' };
      return actual === undefined
        ? { key: 'notice-other' }
        : { key: 'notice-adjusted', values: { count: actual } };
    case 'line-removed':
      return { key: 'notice-removed' };
    case 'price-changed':
      return { key: 'notice-price' };
    case 'discount-not-applied':
      return { key: 'notice-code' };
    default:
      return { key: 'notice-other' };
  }
}

function stockPhrase(available: number | undefined): CartPhrase {
  if (available === undefined) return { key: 'error-stock-unknown' };
  if (available === 0) return { key: 'error-out-of-stock' };
  return { key: 'error-stock', values: { count: available } };
}
