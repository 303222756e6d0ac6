/** What a language says of checkout, payment and withdrawal: every text of these areas, or it does not compile. */
import type { Translated } from '../core/text.js';
import type { CHECKOUT_TEXTS } from '../elements/checkout-drawer/checkout-texts.js';
import type { HOSTED_TEXTS } from '../elements/checkout-drawer/hosted-texts.js';
import type { STEPS_TEXTS } from '../elements/checkout-drawer/steps-texts.js';
import type { WITHDRAWAL_TEXTS } from '../elements/withdrawal/withdrawal-texts.js';
import type { PAYMENT_TEXTS } from '../payments/payment-texts.js';

/** By area. */
export interface CheckoutTexts {
  readonly checkout: Translated<typeof CHECKOUT_TEXTS>;
  readonly hosted: Translated<typeof HOSTED_TEXTS>;
  readonly steps: Translated<typeof STEPS_TEXTS>;
  readonly payments: Translated<typeof PAYMENT_TEXTS>;
  readonly withdrawal: Translated<typeof WITHDRAWAL_TEXTS>;
}
