/** Takes the cart along when the buyer wants to pay in another currency. */
import type { Call } from '../../core/call.js';
import { changeOrder, readOrder } from './order-changes.js';
import { REFUSAL } from './order-document.js';
import { refusalError } from './vendure-errors.js';
import type { VendureShop } from './vendure-shop.js';

const SET_CURRENCY = `mutation ($currency: CurrencyCode!) {
  result: setCurrencyCodeForOrder(currencyCode: $currency) { ...VitrineOrder ${REFUSAL} }
}`;

/** Prices the order in the currency of the market; Vendure leaves an order in the one that it was begun in. */
export async function moveCart(shop: VendureShop, call?: Call): Promise<void> {
  const currency = await shop.currency();
  if (currency === undefined) return;
  const order = await readOrder(shop, call);
  if (!order || order.currencyCode === currency) return;
  const { refusals } = await changeOrder(shop, { query: SET_CURRENCY, variables: { currency }, call });
  const [refusal] = refusals;
  if (refusal) throw refusalError(refusal);
}
