/** What can be wrong with a page, as codes; the words for developers live in `problem-texts.ts`. */

/** Each code has a page `docs/errors/<code>.md`. */
export type ProblemCode =
  | 'adapter-unregistered'
  | 'adapter-failed'
  | 'catalog-invalid'
  | 'request-failed'
  | 'request-refused'
  | 'backend-unreachable'
  | 'backend-refused'
  | 'currency-mismatch'
  | 'cart-expired'
  | 'shop-missing'
  | 'shop-ambiguous'
  | 'product-missing'
  | 'product-reference-empty'
  | 'market-missing'
  | 'market-unknown'
  | 'tags-unreachable'
  | 'updates-unreachable'
  | 'tags-malformed'
  | 'hotspot-invalid'
  | 'media-failed'
  | 'media-missing'
  | 'storage-blocked'
  | 'options-malformed'
  | 'script-twice'
  | 'totals-wrong'
  | 'payment-handler-missing'
  | 'payment-in-shadow-root'
  | 'wallet-before-review'
  | 'wallet-not-shown'
  | 'card-number-refused'
  | 'checkout-blocked'
  | 'withdrawal-unreachable'
  | 'storyboard-unusable'
  | 'chunk-missing';

/** One thing that is wrong, with what is needed to find it. */
export interface Problem {
  readonly code: ProblemCode;
  /** Where: a tag with its id, a URL, a path inside a file. */
  readonly where: string;
  /** What was found there. */
  readonly detail?: string;
  readonly cause?: unknown;
}

/** Where to read on about a code: a file of the package. */
export function problemPage(code: ProblemCode): string {
  return `vitrine-video/docs/errors/${code}.md`;
}
