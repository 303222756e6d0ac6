/** How goods reach the buyer, in words. */
import type { DeliveryGroup, DeliveryOption } from '../../core/checkout.js';
import { formatMoney } from '../../core/money-format.js';
import type { CheckoutDraft } from './checkout-draft.js';

/** One option of a group. */
export interface DeliveryOptionView {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  /** Missing where it is free. */
  readonly price?: string;
  /** One day, or a span of days. */
  readonly arrives?: string;
  readonly selected: boolean;
}

/** The options of a group. */
export function deliveryOptions(
  group: DeliveryGroup,
  draft: CheckoutDraft,
  locale: string,
): readonly DeliveryOptionView[] {
  const chosen = draft.value(`delivery.${group.id}`);
  return group.options.map((option) => optionView(option, chosen, locale));
}

function optionView(option: DeliveryOption, selectedId: string, locale: string): DeliveryOptionView {
  const { id, title, description, price } = option;
  const arrives = arrivalText(option, locale);
  return {
    id,
    title,
    ...(description ? { description } : {}),
    ...(price.amountMinor === 0 ? {} : { price: formatMoney(price, locale) }),
    ...(arrives ? { arrives } : {}),
    selected: id === selectedId,
  };
}

/** Days without a clock time, so no time zone can move them. */
function arrivalText({ estimate }: DeliveryOption, locale: string): string | undefined {
  const days = [estimate?.earliest, estimate?.latest]
    .filter((day) => day !== undefined)
    .map((day) => new Date(day))
    .filter((day) => !Number.isNaN(day.getTime()));
  const [first, last = first] = days;
  if (!first || !last) return undefined;
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }).formatRange(
    first,
    last,
  );
}
