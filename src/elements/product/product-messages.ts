/** The words for what came of adding, and for a product that could not be loaded. */
import type { CommerceError } from '../../core/commerce-error.js';
import type { IntentResult } from '../../core/intent-result.js';
import type { Phrase } from './product-view.js';

/** What to say after an attempt to add; nothing when it was withdrawn. */
export function resultPhrase(
  { status, notices, error }: IntentResult,
  quantity: number,
  variantId: string,
): Phrase | undefined {
  if (status === 'canceled') return undefined;
  if (status === 'refused') return refusalPhrase(error);
  const adjusted = notices?.find(
    (notice) =>
      notice.code === 'quantity-adjusted' &&
      (notice.variantId === undefined || notice.variantId === variantId),
  );
  if (!adjusted) return { key: 'added', values: { count: quantity } };
  if (adjusted.actual === undefined) return { key: 'refused-insufficient-stock' };
  if (adjusted.actual === 0) return { key: 'refused-none-left' };
  return { key: 'added-fewer', values: { count: adjusted.actual } };
}

function refusalPhrase(error: CommerceError | undefined): Phrase {
  if (error?.ambiguous) return { key: 'refused-unknown' };
  switch (error?.code) {
    case 'out-of-stock':
      return { key: 'refused-out-of-stock' };
    case 'insufficient-stock':
      if (error.available === undefined) return { key: 'refused-insufficient-stock' };
      if (error.available <= 0) return { key: 'refused-none-left' };
      return { key: 'refused-some-left', values: { count: error.available } };
    case 'invalid-quantity':
      return { key: 'refused-quantity' };
    case 'network':
    case 'timeout':
      return { key: 'refused-offline' };
    case 'rate-limited':
    case 'server':
      return { key: 'refused-busy' };
    case 'config':
    case 'unauthorized':
      return { key: 'refused-closed' };
    case 'cart-expired':
      return { key: 'refused-expired' };
    case 'not-found':
      return { key: 'missing' };
    default:
      return { key: 'refused' };
  }
}

/** Why a product that the shop may well have is not there. */
export function failurePhrase({ code }: CommerceError): Phrase {
  switch (code) {
    case 'network':
    case 'timeout':
      return { key: 'failed-offline' };
    case 'server':
    case 'rate-limited':
      return { key: 'failed-busy' };
    case 'config':
    case 'unauthorized':
      return { key: 'failed-closed' };
    default:
      return { key: 'failed' };
  }
}
