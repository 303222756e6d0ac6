/** What an integrator tells the `whatsapp` adapter. */
import type { AnyCatalogOptions } from '../own-cart/catalog-origin.js';
import type { WithdrawalOptions } from '../own-cart/withdrawal.js';
import type { MessageOrder } from './message-order.js';
import type { OrderWords } from './order-words.js';

/** Options of `createWhatsAppAdapter`. */
export interface WhatsAppAdapterOptions extends AnyCatalogOptions, WithdrawalOptions {
  /** The shop's number with its country code, such as `+49 170 1234567`. */
  readonly phone: string;
  /** BCP 47: what the shop reads. Default: the language of the shop element; English where there are no words for it. */
  readonly language?: string;
  /** Words instead of those of the language. */
  readonly words?: Partial<OrderWords>;
  /** Writes the whole message instead. Texts of products arrive harmless; what is too long is cut at the end. */
  readonly writeMessage?: (order: MessageOrder) => string;
  /** The page that the message names. Default: the one that the buyer is on. */
  readonly pageUrl?: string;
  /** Characters. Default 2000. */
  readonly maxUrlLength?: number;
  /** What too large a quantity does: as many as there are, or a refusal. Default `clamp`. */
  readonly stockPolicy?: 'clamp' | 'reject';
  /** Names the shop in storage. Default: the catalogue and the number. */
  readonly storageKey?: string;
}
