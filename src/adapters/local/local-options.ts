/** What an integrator tells the `local` adapter. */
import type { Address, Buyer } from '../../core/address.js';
import type { Attribution } from '../../core/attribution.js';
import type { Call } from '../../core/call.js';
import type { Cart } from '../../core/cart.js';
import type { DeliveryOption } from '../../core/checkout.js';
import type { Order } from '../../core/order.js';
import type { PaymentInstrument } from '../../core/payment.js';
import type { CatalogOptions } from '../own-cart/catalog-file/catalog-source.js';
import type { WithdrawalOptions } from '../own-cart/withdrawal.js';

/** Options of `createLocalAdapter`. */
export interface LocalAdapterOptions extends CatalogOptions, WithdrawalOptions {
  /** What too large a quantity does: as many as there are, or a refusal. Default `clamp`. */
  readonly stockPolicy?: 'clamp' | 'reject';
  /** Names the shop in storage. Default: the catalogue's URL, or `catalog` for an object. */
  readonly storageKey?: string;
  /**
   * Hands the order to the merchant before it counts as placed. What it answers, such as the merchant's own
   * number, goes into the order. To refuse, it throws a `CommerceError`; after any other failure nobody knows
   * whether the merchant has the order, and the same `attemptId` comes again when the buyer tries again.
   *
   * Prices, discounts and totals were worked out in the buyer's browser, where anybody can change them: the
   * merchant must price the lines again and take payment for that sum only.
   */
  readonly placeOrder?: (order: PlacedOrder, call?: Call) => Promise<OrderAnswer | undefined>;
  /**
   * Where the order is sent to as JSON by POST before it counts as placed, a `PlacedOrder`; used where `placeOrder` is
   * missing. A 2xx answer takes it, and may be a JSON object with members of `OrderAnswer`; any other refuses it. The
   * same `attemptId` may come again.
   */
  readonly orderUrl?: string;
}

/** What the merchant may say about an order. */
export type OrderAnswer = Partial<
  Pick<
    Order,
    'id' | 'number' | 'status' | 'permalinkUrl' | 'confirmationSentTo' | 'placedAt' | 'withdrawalUntil'
  >
>;

/** An order on its way to the merchant. */
export interface PlacedOrder {
  readonly id: string;
  readonly number: string;
  /** Equal for the same attempt of the buyer, however often it comes. */
  readonly attemptId: string;
  /** Lines and totals as the buyer saw them. */
  readonly cart: Cart;
  readonly buyer: Buyer;
  readonly shippingAddress?: Address;
  /** Missing: the same as the shipping address. */
  readonly billingAddress?: Address;
  readonly delivery?: DeliveryOption;
  readonly payment?: PaymentInstrument;
  readonly consents: Readonly<Record<string, boolean>>;
  readonly attribution?: Attribution;
}
