/** What price law wants to know about a price, stated by the shop and never computed here. */
import type { Money } from './money.js';

/** A quantity of goods, such as 500 g. */
export interface Measure {
  readonly value: number;
  readonly unit: 'g' | 'kg' | 'ml' | 'cl' | 'l' | 'cm' | 'm' | 'm2' | 'm3' | 'piece' | 'wash';
}

/** Price per reference quantity (Directive 98/6/EC Art. 2(b); in Germany the "Grundpreis" of § 4 PAngV). */
export interface UnitPrice {
  readonly price: Money;
  /** What the price is for, such as 1 kg. */
  readonly reference: Measure;
  /** What the article contains, such as 350 g. */
  readonly content: Measure;
}

/** How the price is taxed. "Incl. VAT" would be false for `margin` and `small-business`. */
export interface PriceTax {
  readonly included: boolean | 'unknown';
  readonly ratePercent?: number;
  readonly scheme?: 'standard' | 'margin' | 'small-business';
}

/** Facts about one price. */
export interface PriceFacts {
  readonly unitPrice?: UnitPrice;
  /** The lowest price of the last 30 days (Directive 98/6/EC Art. 6a): the only base of a reduction in the EU. */
  readonly lowestPrice30Days?: Money;
  readonly recommendedPrice?: Money;
  readonly deposit?: Money;
  readonly tax: PriceTax;
}
