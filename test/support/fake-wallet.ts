/** A wallet whose button stands before the forms, and whose owner is told what to do in its sheet. */
import type { CommerceErrorCode } from '../../src/core/commerce-error.js';
import { asCommerceError } from '../../src/core/commerce-error.js';
import { registerPaymentHandler } from '../../src/elements/base/payment-registry.js';
import type { PaymentContext, PaymentHandler, WalletApproval } from '../../src/payments/payment-handler.js';

/** Where and to whom the wallet sends. */
export const WALLET_OWNER: WalletApproval = {
  buyer: { email: 'mara@example.org', firstName: 'Mara', lastName: 'Lindt' },
  shippingAddress: {
    firstName: 'Mara',
    lastName: 'Lindt',
    line1: 'Gartenweg 7',
    postalCode: '04109',
    city: 'Leipzig',
    country: 'DE',
  },
};

/** What is seen of the wallet from outside. */
export class FakeWallet {
  /** The totals that it showed, in minor units. */
  readonly totals: number[] = [];
  /** The shop's method for it. */
  readonly method = { id: 'wallet', title: 'Wallet', handler: 'wallet' };
  #context: PaymentContext | undefined;
  #approved = false;

  /** Registers it for the page. */
  constructor(traits: Partial<PaymentHandler> = {}) {
    registerPaymentHandler({
      id: 'wallet',
      kind: 'express',
      overlay: 'inline',
      authorizes: 'after-review',
      isAvailable: () => Promise.resolve(true),
      mount: (host, context) => Promise.resolve(this.#mount(host, context)),
      ...traits,
    });
  }

  get context(): PaymentContext {
    if (!this.#context) throw new Error('The wallet is not there');
    return this.#context;
  }

  /** The sheet learns of the address, takes the first delivery, and the owner approves. */
  async pay(approval = WALLET_OWNER): Promise<'approved' | CommerceErrorCode> {
    await this.choose();
    return this.approve(approval);
  }

  async choose(): Promise<void> {
    const { onAddress, onDelivery } = this.context;
    const answer = await onAddress?.({ country: 'DE', postalCode: '04109', city: 'Leipzig' });
    const [group] = answer?.delivery ?? [];
    const [option] = group?.options ?? [];
    if (!group || !option) throw new Error('The wallet is offered no delivery');
    const priced = await onDelivery?.(group.id, option.id);
    if (priced) this.totals.push(priced.total.amountMinor);
  }

  async approve(approval = WALLET_OWNER): Promise<'approved' | CommerceErrorCode> {
    this.#approved = true;
    try {
      await this.context.onApproval?.(approval);
      return 'approved';
    } catch (thrown) {
      return asCommerceError(thrown).code;
    }
  }

  #mount(host: HTMLElement, context: PaymentContext): Awaited<ReturnType<PaymentHandler['mount']>> {
    const button = document.createElement('button');
    button.textContent = 'Wallet';
    host.append(button);
    this.#context = context;
    const instrument = { handler: 'wallet', methodId: 'wallet', token: 'wallet-token' };
    return {
      update: (next) => void (this.#context = next),
      confirm: () =>
        this.#approved ? Promise.resolve(instrument) : Promise.reject(new Error('nobody has approved')),
      unmount: () => button.remove(),
    };
  }
}
