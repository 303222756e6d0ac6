/** What the sheet of a wallet asks and tells, between Stripe's words and ours. */
import type {
  ClickResolveDetails,
  ShippingRate,
  StripeExpressCheckoutElementConfirmEvent,
} from '@stripe/stripe-js';
import type { PaymentContext, WalletAnswer, WalletApproval } from 'vitrine-video';

type Delivery = PaymentContext['delivery'];
type StripeAddress = NonNullable<StripeExpressCheckoutElementConfirmEvent['shippingAddress']>['address'];

/** Stripe wants a rate before there is an address; the true ones follow it. */
const PENDING: ShippingRate = { id: 'pending', displayName: '…', amount: 0 };

/** What the sheet begins with. */
export function firstDetails({ needsShipping, delivery }: PaymentContext): ClickResolveDetails {
  if (!needsShipping) return { emailRequired: true };
  const rates = ratesOf(delivery);
  return {
    emailRequired: true,
    shippingAddressRequired: true,
    shippingRates: rates.length > 0 ? rates : [PENDING],
  };
}

/** The sheet takes the first rate as chosen, so that is the first one here. */
export function ratesOf([group]: Delivery): ShippingRate[] {
  const chosen = (id: string) => Number(id === group?.selectedOptionId);
  return (group?.options ?? [])
    .map(({ id, title, price }) => ({ id, displayName: title, amount: price.amountMinor }))
    .sort((left, right) => chosen(right.id) - chosen(left.id));
}

/** Tells the shop the address, and which delivery the sheet shows for it. */
export async function answerAddress(
  { onAddress, onDelivery }: PaymentContext,
  { city, state, postal_code, country }: Omit<StripeAddress, 'line1' | 'line2'>,
): Promise<WalletAnswer | undefined> {
  const answer = await onAddress?.({ city, region: state, postalCode: postal_code, country });
  const [group] = answer?.delivery ?? [];
  const [rate] = ratesOf(answer?.delivery ?? []);
  return group && rate ? onDelivery?.(group.id, rate.id) : answer;
}

/** Who pays, and where it goes. */
export function approvalOf({
  billingDetails,
  shippingAddress,
}: StripeExpressCheckoutElementConfirmEvent): WalletApproval {
  const { email, phone, name, address } = billingDetails ?? {};
  const contact = { ...(email ? { email } : {}), ...(phone ? { phone } : {}) };
  const names = namesOf(shippingAddress?.name ?? name);
  return {
    buyer: { ...contact, ...names },
    ...(shippingAddress
      ? { shippingAddress: { ...names, ...(phone ? { phone } : {}), ...addressOf(shippingAddress.address) } }
      : {}),
    ...(address?.line1 ? { billingAddress: { ...namesOf(name), ...addressOf(address) } } : {}),
  };
}

function addressOf({ line1, line2, city, state, postal_code, country }: StripeAddress) {
  return {
    line1,
    ...(line2 ? { line2 } : {}),
    city,
    ...(state ? { region: state } : {}),
    postalCode: postal_code,
    country,
  };
}

/** Wallets know one name; the last word of it is taken for the family's. */
function namesOf(name = ''): { firstName?: string; lastName?: string } {
  const words = name.trim().split(/\s+/);
  const lastName = words.pop();
  const firstName = words.join(' ');
  return { ...(firstName ? { firstName } : {}), ...(lastName ? { lastName } : {}) };
}
