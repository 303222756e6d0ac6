/** What is the same in every member state of the Union. */
import type { LegalFact } from '../legal-facts.js';

/** Directive 2011/83/EU Art. 11a, by Directive (EU) 2023/2673. */
export const UNION_WITHDRAWAL_FROM = '2026-06-19';

/** Directive 2011/83/EU Art. 5(1)(e), 6(1)(l), by Directive (EU) 2024/825 and Implementing Regulation (EU) 2025/1960. */
export const UNION_GUARANTEE_FROM = '2026-09-27';

/** Directive 2011/83/EU Art. 6(1), 8(3); Directive 98/6/EC Art. 3; Regulation (EU) 2023/988 Art. 19; Regulation (EU) 2016/679 Art. 13. */
export const UNION_DUTIES: readonly LegalFact[] = [
  'tax',
  'maker',
  'seller',
  'terms',
  'privacy',
  'withdrawal',
  'delivery-countries',
  'payment-means',
];
