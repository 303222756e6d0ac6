/** The notice of the seller's liability for defects, which has to stand before the buyer orders. */
import type { MarketProfile } from './market-profile.js';

/** Words of the law, in its own language. */
export interface LegalNotice {
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
}

/**
 * The notice as soon as the law holds; goods only, for services have other rules (Directive (EU) 2019/771 Art. 3).
 *
 * @param now Milliseconds since the epoch.
 */
export function guaranteeNotice(
  { legalGuarantee, language }: Pick<MarketProfile, 'legalGuarantee' | 'language'>,
  lines: readonly { readonly kind?: string }[],
  now: number,
): LegalNotice | undefined {
  const isHeld = legalGuarantee !== undefined && now >= Date.parse(legalGuarantee.validFrom);
  const hasGoods = lines.some(({ kind = 'physical' }) => kind !== 'service');
  return isHeld && hasGoods ? { text: legalGuarantee.notice, language } : undefined;
}
