/** Sends one intent to the backend, so that a lost answer neither loses nor doubles it. */
import { asCommerceError, CommerceError } from '../core/commerce-error.js';
import type { Cart, CartResult, Notice } from '../core/cart.js';
import type { AddIntent, CartIntent } from '../core/cart-intent.js';
import type { Capabilities } from '../core/commerce-adapter.js';
import type { LostAdd, SentAdd } from './add-fate.js';
import { retryingPatiently } from './network-patience.js';
import { mayRetry, pause } from './retry.js';
import type { ShopScope } from './shop-scope.js';

/** A cart that nobody has begun may be what the backend has. */
export interface AddResult {
  readonly cart: Cart | null;
  readonly notices: readonly Notice[];
}

/** How sending an add ended when it was not refused. */
export type AddAnswer =
  | { readonly fate: 'applied'; readonly result: AddResult }
  | { readonly fate: 'doubtful'; readonly cart: Cart | null };

/** Sends intents of a shop; every method is called under the cart's lock. */
export interface CartSender {
  /** Reads the cart. */
  read(): Promise<Cart | null>;
  /**
   * @throws CommerceError when nothing took effect, or `outcome-unknown` when the backend could not be asked.
   */
  add(add: SentAdd): Promise<AddAnswer>;
  /** Finds out what became of an add whose answer is gone. */
  learnFate(add: SentAdd): Promise<LostAdd>;
  /** Sends what may be sent twice: quantities are absolute, and a code is on or off. */
  change(mutationId: string, intent: Exclude<CartIntent, AddIntent>, base: Cart | null): Promise<CartResult>;
}

/** Makes the sender of a shop. `tellOfWaiting` hears when it begins to wait for the network, and when that is over. */
export function createCartSender(
  { adapter, host }: ShopScope,
  capabilities: Capabilities,
  tellOfWaiting: (waits: boolean) => void,
): CartSender {
  const { idempotencyKeys } = capabilities.cart;

  const patiently = <Result>(work: () => Promise<Result>) => retryingPatiently(host, work, tellOfWaiting);

  const read = () => patiently(() => adapter.getCart());

  async function learnFate(add: SentAdd): Promise<LostAdd> {
    const { learnAddFate } = await import('./add-fate.js');
    return learnAddFate({ adapter, patiently }, capabilities.cart, add);
  }

  async function add(sent: SentAdd): Promise<AddAnswer> {
    const { mutationId } = sent;
    const { variantId, quantity, attributes, attribution } = sent.intent;
    const line = {
      variantId,
      quantity,
      ...(attributes ? { attributes } : {}),
      ...(attribution ? { attribution } : {}),
    };
    let isLost = false;
    const send = async (): Promise<CartResult> => {
      try {
        return await adapter.addLines([line], { mutationId });
      } catch (thrown) {
        const error = addError(thrown);
        isLost ||= error.ambiguous || error.code === 'outcome-unknown';
        throw error;
      }
    };
    for (let retries = 0; ; retries += 1) {
      try {
        return { fate: 'applied', result: await (idempotencyKeys ? patiently(send) : send()) };
      } catch (thrown) {
        const error = asCommerceError(thrown);
        const again = !idempotencyKeys && mayRetry(error, retries);
        if (!isLost && !again) throw error;
        if (again) await pause(host, error, retries);
        if (again && !isLost) continue;
        const lost = await learnFate(sent).catch((cause: unknown) => {
          throw new CommerceError('outcome-unknown', { cause, ambiguous: true });
        });
        if (lost.fate === 'doubtful') return { fate: 'doubtful', cart: lost.cart };
        if (lost.fate !== 'absent') return { fate: 'applied', result: lost };
        if (!again) throw refused(error);
        isLost = false;
      }
    }
  }

  async function change(
    mutationId: string,
    intent: Exclude<CartIntent, AddIntent>,
    base: Cart | null,
  ): Promise<CartResult> {
    const call = { mutationId };
    return patiently(async () => {
      switch (intent.kind) {
        case 'set-quantity': {
          const line = base?.lines.find(({ key }) => key === intent.key);
          if (line) return adapter.setQuantity(line.id, intent.quantity, call);
          if (base && intent.quantity === 0) return { cart: base, notices: [] };
          throw new CommerceError('not-found', { message: `the cart has no line ${intent.key}` });
        }
        case 'apply-code':
          if (adapter.applyDiscount) return adapter.applyDiscount(intent.code, call);
          throw new CommerceError('unsupported', { message: 'this shop takes no codes' });
        case 'remove-code':
          if (adapter.removeDiscount) return adapter.removeDiscount(intent.code, call);
          throw new CommerceError('unsupported', { message: 'this shop takes no codes' });
      }
    });
  }

  return { read, add, learnFate, change };
}

/** Something else than a `CommerceError` is a fault of the adapter, and nobody knows how far it came. */
function addError(thrown: unknown): CommerceError {
  if (thrown instanceof CommerceError) return thrown;
  const { message } = asCommerceError(thrown);
  return new CommerceError('server', { message, cause: thrown, ambiguous: true });
}

/** The same refusal, after it was made sure that nothing took effect. */
function refused(error: CommerceError): CommerceError {
  return new CommerceError(error.code, { message: error.message, cause: error });
}
