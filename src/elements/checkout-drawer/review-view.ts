/** The order as the buyer reviews it: everything in words, and whether it may be placed. */
import type { Address } from '../../core/address.js';
import { totalOf, type CartLine } from '../../core/cart.js';
import { countryName } from '../../core/countries.js';
import type { CheckoutState } from '../../core/checkout.js';
import { formatMoney } from '../../core/money-format.js';
import { formatMeasure } from '../../core/price-view.js';
import type { Guarantee } from '../../core/product-facts.js';
import type { Product } from '../../core/product.js';
import { safeUrl } from '../../core/safe-url.js';
import type { Policy, ShopFacts } from '../../core/shop-facts.js';
import type { StepMark } from './steps-view.js';
import type { StepPhrase } from './steps-texts.js';

/** A line of the order. */
export interface ReviewLineView {
  readonly key: string;
  readonly title: string;
  readonly choices?: string;
  readonly quantity: number;
  readonly amount: string;
  readonly picture?: string;
  /** The price of a measure, where the shop states it (Directive 98/6/EC). */
  readonly unitPrice?: { readonly amount: string; readonly reference: string };
  readonly guarantees: readonly LineGuaranteeView[];
}

/** What a maker guarantees beyond the law. */
export interface LineGuaranteeView {
  readonly months: number;
  readonly guarantor: string;
  readonly label?: { readonly url: string; readonly alt: string };
}

/** One block of the summary with its way back. */
export interface ReviewBlockView {
  readonly label: StepPhrase['key'];
  readonly texts: readonly string[];
  readonly step: StepMark['step'];
}

/** A text that the shop is bound by. */
export interface PolicyView {
  readonly label: StepPhrase['key'];
  readonly language: string;
  readonly href?: string;
  readonly text?: string;
}

/** The lines with the amounts that the shop stated. */
export function reviewLines(
  { cart }: Pick<CheckoutState, 'cart'>,
  locale: string,
  productOf: (line: CartLine) => Product | undefined = () => undefined,
): readonly ReviewLineView[] {
  return cart.lines.map((line) => {
    const choices = line.options?.map(({ value }) => value).join(' · ') ?? line.variantTitle;
    const picture = safeUrl(line.picture?.url);
    const unitPrice = line.priceFacts?.unitPrice;
    return {
      key: line.key,
      title: line.title,
      ...(choices && choices !== line.title ? { choices } : {}),
      quantity: line.quantity,
      amount: formatMoney(line.subtotal, locale),
      ...(picture ? { picture } : {}),
      ...(unitPrice
        ? {
            unitPrice: {
              amount: formatMoney(unitPrice.price, locale),
              reference: formatMeasure(unitPrice.reference, locale),
            },
          }
        : {}),
      guarantees: (productOf(line)?.guarantees ?? []).map(guaranteeView),
    };
  });
}

function guaranteeView({ months, guarantor, label }: Guarantee): LineGuaranteeView {
  const url = safeUrl(label?.url);
  return { months, guarantor, ...(url ? { label: { url, alt: label?.alt ?? '' } } : {}) };
}

/** Contact, addresses, delivery and payment; a block without content is left out. */
export function reviewBlocks(
  state: CheckoutState,
  methodId: string | undefined,
  locale: string,
): readonly ReviewBlockView[] {
  const method = state.paymentMethods.find(({ id }) => id === methodId);
  const chosen = state.delivery.flatMap(({ options, selectedOptionId }) =>
    options.filter(({ id }) => id === selectedOptionId).map(({ title }) => title),
  );
  const blocks: ReviewBlockView[] = [
    { label: 'summary-contact', texts: present([state.buyer?.email]), step: 'contact' },
    { label: 'summary-address', texts: addressTexts(state.shippingAddress, locale), step: 'contact' },
    { label: 'summary-delivery', texts: chosen, step: 'delivery' },
    { label: 'summary-billing', texts: otherBilling(state, locale), step: 'payment' },
    { label: 'summary-payment', texts: present([method?.title]), step: 'payment' },
  ];
  return blocks.filter(({ texts }) => texts.length > 0);
}

/** The policies, each as a link or as its text. */
export function policyViews(facts: ShopFacts | null | undefined): readonly PolicyView[] {
  return (facts?.policies ?? []).flatMap((policy: Policy): PolicyView[] => {
    const href = safeUrl(policy.url);
    if (!href && !policy.text) return [];
    const base = { label: `policy-${policy.kind}` as const, language: policy.language };
    return [href ? { ...base, href } : { ...base, text: policy.text ?? '' }];
  });
}

/** The order button needs a total that the shop answers for. */
export function isOrderable({ cart }: Pick<CheckoutState, 'cart'>): boolean {
  const row = cart.totals.find(({ type }) => type === 'total');
  return totalOf(cart) !== undefined && row?.estimated !== true;
}

function otherBilling({ billingAddress, shippingAddress }: CheckoutState, locale: string): readonly string[] {
  const texts = addressTexts(billingAddress, locale);
  return texts.join('\n') === addressTexts(shippingAddress, locale).join('\n') ? [] : texts;
}

function addressTexts(address: Address | undefined, locale: string): readonly string[] {
  if (!address) return [];
  const { firstName, lastName, company, line1, line2, postalCode, city, region, country } = address;
  return present([
    joined(firstName, lastName),
    company,
    line1,
    line2,
    joined(postalCode, city, region),
    countryName(country, locale),
  ]);
}

function joined(...parts: readonly (string | undefined)[]): string {
  return present(parts).join(' ');
}

function present(texts: readonly (string | undefined)[]): readonly string[] {
  return texts.filter((text): text is string => Boolean(text));
}
