/** What is wrong when a shop states another currency than is expected; loaded when that happens. */
import { CommerceError } from '../core/commerce-error.js';

/** A currency (ISO 4217) and where the shop stated it; the one that the page asks for has no place. */
export type StatedCurrency = readonly [currency: string, where: string | undefined];

/** The error with both places. */
export function currencyFault(
  [expected, asked]: StatedCurrency,
  [found, where]: StatedCurrency,
): CommerceError {
  const first =
    asked === undefined ? `the page asks for ${expected}` : `the shop states ${expected} for ${asked}`;
  const message = `${first}, and the shop states ${found} for ${where ?? 'something'}`;
  return new CommerceError('config', { message, backendCode: 'currency-mismatch' });
}
