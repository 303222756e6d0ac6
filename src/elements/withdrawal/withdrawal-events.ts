/** The fact of a withdrawal. */
import type { WithdrawalReceipt } from '../../core/commerce-adapter.js';

/** Dispatched once the shop has acknowledged a withdrawal. */
export class WithdrawalReceivedEvent extends Event {
  static readonly eventName = 'vitrine-withdrawal-received';
  readonly orderNumber: string;
  readonly receipt: WithdrawalReceipt;

  constructor(orderNumber: string, receipt: WithdrawalReceipt) {
    super(WithdrawalReceivedEvent.eventName, { bubbles: true, composed: true });
    this.orderNumber = orderNumber;
    this.receipt = receipt;
  }
}

declare global {
  interface HTMLElementEventMap {
    'vitrine-withdrawal-received': WithdrawalReceivedEvent;
  }
}
