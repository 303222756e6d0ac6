/** Prices the cart anew when the buyer wants to pay in another currency. */
import type { Call } from '../../core/call.js';
import { changeOrder } from './order-changes.js';
import { REFUSAL } from './order-document.js';
import { refusalError } from './vendure-errors.js';
import type { VendureShop } from './vendure-shop.js';

const SET_CURRENCY = `mutation ($currency: CurrencyCode!) {
  result: setCurrencyCodeForOrder(currencyCode: $currency) { ...VitrineOrder ${REFUSAL} }
}`;

/** Vendure leaves an order in the currency that it was begun in, unless it is told. */
export async function moveCart(shop: VendureShop, currency: string, call?: Call): Promise<void> {
  const change = { query: SET_CURRENCY, variables: { currency }, call };
  const [refusal] = (await changeOrder(shop, change)).refusals;
  if (refusal) throw refusalError(refusal);
}
