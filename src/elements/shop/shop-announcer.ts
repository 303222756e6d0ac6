/** Tells the page the facts of a shop, once however many `<vitrine-shop>` share it. */
import { pageRecord, type ShopProvider } from '../../browser/page-record.js';
import type { Shop } from '../../stores/shop.js';
import { describeElement } from '../base/element.js';
import { reportProblem, VitrineErrorEvent } from '../base/problem-event.js';
import { CartChangedEvent, CheckoutStepChangedEvent, OrderCompletedEvent } from './shop-events.js';
import { isRefusal, shopProblem } from './shop-problem.js';

/** Announces the shop's facts on this provider while it is the first of those that share the shop; the answer stops it. */
export function announceFacts(shop: Shop, provider: ShopProvider): () => void {
  const isSpeaker = () => firstProvider(shop) === provider;
  const tell = (event: () => Event) => {
    if (isSpeaker()) provider.dispatchEvent(event());
  };
  let totalsWrong: string | undefined;
  const checkTotals = (detail: string | undefined) => {
    const isNews = detail !== undefined && detail !== totalsWrong;
    totalsWrong = detail;
    if (!isNews || !isSpeaker()) return;
    reportProblem(provider, { code: 'totals-wrong', where: describeElement(provider), detail });
  };
  const stops = [
    shop.cart.$cart.subscribe((cart) => checkTotals(cart.totalsWrong)),
    shop.on('cart-changed', ({ cart, origin }) => tell(() => new CartChangedEvent(cart, origin))),
    shop.on('checkout-step-changed', ({ checkout }) => tell(() => new CheckoutStepChangedEvent(checkout))),
    shop.on('order-completed', ({ order, attribution }) =>
      tell(() => new OrderCompletedEvent(order, attribution)),
    ),
    shop.on('error', ({ error }) => {
      const started = shop.$status.get().status === 'ready';
      const problem = shopProblem(error, started, describeElement(provider));
      if (isRefusal(problem)) tell(() => new VitrineErrorEvent(problem));
      else if (isSpeaker()) reportProblem(provider, problem);
    }),
  ];
  return () => stops.forEach((stop) => stop());
}

function firstProvider(shop: Shop): ShopProvider | undefined {
  return [...pageRecord().providers].find((provider) => provider.shop === shop);
}
