/** What product law wants to be told in the offer: maker, warnings, guarantees, energy class, ratings. */
import type { Picture } from './picture.js';

/** Somebody who can be written to. */
export interface Party {
  readonly name: string;
  readonly postalAddress: string;
  /** An e-mail address or the URL of a contact page. */
  readonly electronicAddress: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

/** Regulation (EU) 2023/988 (GPSR) Art. 19: part of every offer on the Union market. */
export interface ProductSafety {
  readonly manufacturer?: Party;
  /** Needed when the manufacturer is not established in the Union. */
  readonly responsiblePerson?: Party;
  /** Type, batch or serial number, or another element that identifies the product. */
  readonly identifier?: string;
  readonly warnings?: readonly { readonly text: string; readonly language: string }[];
}

/** A commercial guarantee of durability (Directive (EU) 2024/825). */
export interface Guarantee {
  readonly months: number;
  readonly guarantor: string;
  readonly termsUrl: string;
  readonly label?: Picture;
}

/** Regulation (EU) 2017/1369 Art. 5. */
export interface EnergyLabel {
  readonly class: string;
  readonly label: Picture;
  readonly dataSheetUrl: string;
}

/** Average of buyers' ratings and how they were checked (Directive 2005/29/EC Art. 7(6)). */
export interface Rating {
  readonly value: number;
  readonly best: number;
  readonly count: number;
  readonly verification: 'all' | 'some' | 'none';
  readonly explanationUrl?: string;
}
