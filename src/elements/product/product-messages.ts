/** The words for what came of adding, and for a product that could not be loaded. */
import type { CommerceError, CommerceErrorCode } from '../../core/commerce-error.js';
import type { IntentResult } from '../../core/intent-result.js';
import type { ProductTextKey } from './product-texts.js';
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
  if (error?.code === 'insufficient-stock') return shortagePhrase(error.available);
  return { key: (error && (FAULTS[error.code] ?? REFUSALS[error.code])) ?? 'refused' };
}

function shortagePhrase(available: number | undefined): Phrase {
  if (available === undefined) return { key: 'refused-insufficient-stock' };
  if (available <= 0) return { key: 'refused-none-left' };
  return { key: 'refused-some-left', values: { count: available } };
}

type ByCode = Partial<Record<CommerceErrorCode, ProductTextKey>>;

/** What is wrong with the shop, whatever was asked of it. */
const FAULTS: ByCode = {
  network: 'offline',
  timeout: 'offline',
  'rate-limited': 'refused-busy',
  server: 'refused-busy',
  config: 'closed',
  unauthorized: 'closed',
};

const REFUSALS: ByCode = {
  'out-of-stock': 'refused-out-of-stock',
  'invalid-quantity': 'refused-quantity',
  'not-found': 'missing',
};

/** Why a product that the shop may well have is not there. */
export function failurePhrase({ code }: CommerceError): Phrase {
  return { key: FAULTS[code] ?? 'failed' };
}
