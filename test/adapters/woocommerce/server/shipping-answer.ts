/** The one package of a cart, with its rates. */
import { currencyAnswer, writeAmount } from './money-answer.js';
import { findArticle, type Session, type ShopState } from './shop-state.js';

export const SHIPPING_RATES = [
  { id: 'flat_rate:1', name: 'DHL &amp; Co.', price: 4.9, method: 'flat_rate' },
  { id: 'local_pickup:2', name: 'Abholung', price: 0, method: 'local_pickup' },
] as const;

export function shippingAnswer(
  state: ShopState,
  session: Session,
  isServed: boolean,
  selectedId: string | undefined,
): object {
  const { setup } = state;
  const factor = 1 + setup.taxPercent / 100;
  return {
    package_id: 0,
    name: 'Shipment 1',
    destination: session.shipping,
    items: session.items.map(({ key, id, quantity }) => ({
      key,
      name: findArticle(state, id)?.entry.name ?? '',
      quantity,
    })),
    shipping_rates: (isServed ? SHIPPING_RATES : []).map(({ id, name, price, method }) => ({
      rate_id: id,
      name,
      description: '',
      delivery_time: '',
      price: writeAmount(setup, price / factor),
      taxes: writeAmount(setup, price - price / factor),
      instance_id: 1,
      method_id: method,
      meta_data: [],
      selected: id === selectedId,
      ...currencyAnswer(setup),
    })),
  };
}
