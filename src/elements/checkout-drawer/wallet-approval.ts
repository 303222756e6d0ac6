/** What becomes of a checkout when the buyer has approved in a wallet that stands before the forms. */
import type { ReactiveElement } from 'lit';
import { totalOf } from '../../core/cart.js';
import type { CheckoutPatch, CheckoutState } from '../../core/checkout.js';
import { CommerceError } from '../../core/commerce-error.js';
import { sameMoney } from '../../core/money.js';
import type { WalletApproval } from '../../payments/payment-handler.js';
import type { CheckoutStore } from '../../stores/checkout-store.js';
import type { CheckoutDraft } from './checkout-draft.js';
import type { CheckoutStepsActions } from './checkout-steps.js';
import { expressStyles } from './express.styles.js';
import { ExpressDesk, type Wallet } from './express-desk.js';
import type { PaymentDesk } from './payment-desk.js';
import type { StepWalk } from './step-walk.js';
import { stepIssues } from './steps-view.js';

/** What the wallets add to the styles of the steps. */
export const expressSheets = [expressStyles];

/** What a wallet works on. */
export interface ExpressParts {
  readonly host: ReactiveElement;
  readonly actions: CheckoutStepsActions;
  readonly draft: CheckoutDraft;
  readonly payment: PaymentDesk;
  readonly walk: StepWalk;
}

/** Makes the desk of the wallets before the forms. */
export function openExpressDesk({ host, actions, draft, payment, walk }: ExpressParts): ExpressDesk {
  return new ExpressDesk({
    host,
    language: actions,
    isTaken() {
      const status = actions.shop()?.$status.get();
      return status?.status === 'ready' && status.capabilities.checkout.express;
    },
    changed: () => host.requestUpdate(),
    failed: (detail, cause) => actions.report({ code: 'wallet-not-shown', detail, cause }),
    inform,
    approved,
  });

  function store(): CheckoutStore {
    const checkout = actions.shop()?.checkout;
    if (!checkout) throw new CommerceError('aborted', { message: 'the checkout was closed' });
    return checkout;
  }

  async function inform(patch: CheckoutPatch): Promise<CheckoutState> {
    const answer = await store().inform(patch);
    if (answer instanceof CommerceError) throw answer;
    return answer;
  }

  async function approved({ method, handler }: Wallet, approval: WalletApproval): Promise<void> {
    const checkout = store();
    const shown = checkout.$checkout.get().state;
    const state = await inform(patchOf(approval));
    draft.giveWay(approval.billingAddress === undefined);
    payment.adopt(method.id);
    checkout.choosePayment(method.id);
    if (handler.authorizes !== 'at-confirmation') return;
    if (!isSameTotal(shown, state))
      throw new CommerceError('price-changed', {
        message: 'the address changed the total that was approved',
      });
    const view = checkout.$checkout.get();
    if (view.step !== 'review' || !view.state) return;
    // Who still has to agree to something does so in the review, and orders there.
    if (stepIssues('review', view.state, draft, method.id).length > 0) return;
    await walk.order(checkout, view, view.state);
  }
}

function patchOf({ buyer, shippingAddress, billingAddress }: WalletApproval): CheckoutPatch {
  return {
    ...(buyer ? { buyer } : {}),
    ...(shippingAddress ? { shippingAddress } : {}),
    billingAddress: billingAddress ?? null,
  };
}

function isSameTotal(before: CheckoutState | undefined, after: CheckoutState): boolean {
  const [shown, stated] = [before && totalOf(before.cart), totalOf(after.cart)];
  return shown !== undefined && sameMoney(shown, stated);
}
