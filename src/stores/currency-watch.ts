/** Notices when a shop states another currency than the page asked for, or two at once. */
import { CommerceError } from '../core/commerce-error.js';

/** Takes a currency that the shop stated, and where; answers what is wrong with it, once. */
export type CurrencyWatch = (currency: string, where: string) => CurrencyFault | undefined;

/** What is wrong. */
export interface CurrencyFault {
  readonly error: CommerceError;
  /** The buyer sees both currencies, and not just another one than the page wanted. */
  readonly isMixed: boolean;
}

/** Makes one that has heard nothing. `wanted` is what the page asked for. */
export function createCurrencyWatch(wanted: string | undefined): CurrencyWatch {
  const places = new Map<string, string>();
  return (currency, where) => {
    if (places.has(currency)) return undefined;
    const [first] = places;
    places.set(currency, where);
    if (first) return fault(`the shop states ${first[0]} for ${first[1]} and ${currency} for ${where}`, true);
    if (wanted === undefined || wanted.toUpperCase() === currency) return undefined;
    return fault(`the page asks for ${wanted}, and the shop states ${currency} for ${where}`, false);
  };
}

function fault(message: string, isMixed: boolean): CurrencyFault {
  return { error: new CommerceError('config', { message, backendCode: 'currency-mismatch' }), isMixed };
}
