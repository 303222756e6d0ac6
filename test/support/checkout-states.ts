/** Every state of a checkout that a buyer can meet, as a buyer gets there. */
import { waitUntil } from '@open-wc/testing';
import { CommerceError } from '../../src/core/commerce-error.js';
import { money } from '../../src/core/money.js';
import { CheckoutHarness, CONTACT } from './checkout-harness.js';
import { CATALOG, openLocalShop } from './local-shop.js';

const MUG = { mug: 1 };
const URL_ELSEWHERE = 'https://shop.example/checkout';
const FRAMED = new URL('/test/elements/checkout-drawer/merchant.html?do=wait', location.href).href;

/** By its name, how a state is reached. */
export const CHECKOUT_STATES: Readonly<Record<string, () => Promise<CheckoutHarness>>> = {
  contact: async () => CheckoutHarness.open(await openLocalShop(MUG)),
  'contact, with fields that are wrong': async () => {
    const checkout = await CheckoutHarness.open(await openLocalShop(MUG));
    checkout.fill({ ...CONTACT, 'buyer.email': 'mara', 'shippingAddress.postalCode': '123' });
    return press(checkout, '.continue', '.alert');
  },
  'contact, refused by the shop': async () => {
    const checkout = await CheckoutHarness.open(await openLocalShop(MUG));
    const issues = [{ field: 'shippingAddress.line1', code: 'invalid' as const }];
    await checkout.showView({ issues, error: new CommerceError('validation', { issues }) });
    return checkout;
  },
  'a cart that is blocked': async () => {
    const checkout = await CheckoutHarness.open(await openLocalShop(MUG));
    await checkout.showView({ error: new CommerceError('checkout-blocked') });
    return checkout;
  },
  delivery: async () => CheckoutHarness.openAt(await openLocalShop(MUG), 'delivery'),
  'delivery, not chosen': async () =>
    press(await CheckoutHarness.openAt(await openLocalShop(MUG), 'delivery'), '.continue', '.alert'),
  payment: async () => CheckoutHarness.openAt(await openLocalShop(MUG), 'payment'),
  'payment, with its form and another address': async () => {
    const checkout = await CheckoutHarness.openAt(await openLocalShop(MUG), 'payment');
    checkout.choose('Test payment');
    await waitUntil(() => checkout.paymentPlace?.childElementCount);
    return press(checkout, '.tick input', '[name="billingAddress.city"]');
  },
  'payment, not chosen': async () =>
    press(await CheckoutHarness.openAt(await openLocalShop(MUG), 'payment'), '.continue', '.alert'),
  'payment, declined': async () => {
    const checkout = await CheckoutHarness.openAt(await openLocalShop(MUG), 'review');
    const decline = checkout.paymentPlace?.querySelector<HTMLInputElement>('[value="decline"]');
    decline?.click();
    await order(checkout, 'Payment');
    await waitUntil(() => checkout.alert.includes('declined'));
    return checkout;
  },
  review: async () => CheckoutHarness.openAt(await openLocalShop(MUG), 'review'),
  'review, without the agreement': async () =>
    press(await CheckoutHarness.openAt(await openLocalShop(MUG), 'review'), '.order-button', '.alert'),
  'review, with another price': async () => {
    const checkout = await CheckoutHarness.openAt(await openLocalShop(MUG), 'review');
    await checkout.showView({ priceChange: { before: money(2690, 'EUR'), after: money(2990, 'EUR') } });
    return checkout;
  },
  'review, with everything the law wants': async () =>
    CheckoutHarness.openAt(await openLocalShop(MUG, { catalog: LAWFUL }), 'review'),
  done: async () => {
    const placeOrder = () =>
      Promise.resolve({
        number: 'K-1042',
        permalinkUrl: `${URL_ELSEWHERE}/1042`,
        withdrawalUntil: '2026-12-08',
      });
    const shop = await openLocalShop(MUG, { catalog: LAWFUL, placeOrder });
    return order(await CheckoutHarness.openAt(shop, 'review'), 'Thank you for your order');
  },
  'an outcome that nobody knows': async () => {
    const placeOrder = () => Promise.reject(new TypeError('the connection was lost'));
    const checkout = await CheckoutHarness.openAt(await openLocalShop(MUG, { placeOrder }), 'review');
    return order(checkout, 'We do not know yet whether your order was placed');
  },
  'an empty cart': async () => {
    const checkout = await CheckoutHarness.place(await openLocalShop());
    checkout.element.show();
    await checkout.reach('The checkout could not begin');
    return checkout;
  },
  'an empty cart, tried again': async () => {
    const checkout = await CheckoutHarness.place(await openLocalShop());
    checkout.element.show();
    await checkout.reach('The checkout could not begin');
    await press(checkout, '.outcome-action', '.drawer-body');
    await checkout.reach('The checkout could not begin');
    return checkout;
  },
  'a page of its own': () => handedOver({ mode: 'redirect', url: URL_ELSEWHERE, target: '_blank' }),
  'a frame': () => handedOver({ mode: 'embedded', url: FRAMED, origins: [], protocol: 'none' }),
  'a way back without an order': async () => {
    const checkout = await CheckoutHarness.open(await openLocalShop(MUG));
    checkout.field('buyer.email').focus();
    await checkout.showView({ phase: 'returned', outcome: 'canceled' });
    return rendered(checkout, '.outcome-action');
  },
  'an order by message': () => {
    const text = 'Hello, I would like to order 1 × Camp Mug';
    return handedOver({ mode: 'message', channel: 'whatsapp', url: URL_ELSEWHERE, text, truncated: true });
  },
};

const LAWFUL = {
  ...CATALOG,
  policies: [
    { kind: 'terms' as const, url: '/terms.html', language: 'en' },
    { kind: 'withdrawal' as const, url: '/withdrawal', language: 'de' },
  ],
  seller: {
    id: 'clay',
    name: 'Clay & Sons',
    postalAddress: 'Kiln Lane 1, Leeds',
    electronicAddress: 'hello@clay.example',
    country: 'GB',
    trader: true,
    vatId: 'DE123',
    imprintUrl: 'https://clay.example/imprint',
  },
};

/** With the focus on what is pressed, as a keyboard has it. */
async function press(checkout: CheckoutHarness, selector: string, awaited: string): Promise<CheckoutHarness> {
  const control = checkout.find(selector);
  control.focus();
  control.click();
  await waitUntil(() => checkout.all(awaited).length > 0, `${awaited} does not come`);
  await checkout.element.updateComplete;
  return checkout;
}

async function order(checkout: CheckoutHarness, title: string): Promise<CheckoutHarness> {
  checkout.agree();
  checkout.orderButton.focus();
  checkout.orderButton.click();
  await checkout.reach(title);
  await checkout.settle();
  return checkout;
}

async function handedOver(
  session: NonNullable<Parameters<CheckoutHarness['showView']>[0]['session']>,
): Promise<CheckoutHarness> {
  const checkout = await CheckoutHarness.open(await openLocalShop(MUG));
  checkout.field('buyer.email').focus();
  await checkout.showView({ phase: 'handed-over', session });
  return rendered(checkout, '.outcome-action, .hosted-frame');
}

/** The faces of a checkout elsewhere come in a chunk of their own. */
async function rendered(checkout: CheckoutHarness, selector: string): Promise<CheckoutHarness> {
  await waitUntil(() => checkout.all(selector).length > 0, `${selector} does not come`);
  await checkout.element.updateComplete;
  return checkout;
}
