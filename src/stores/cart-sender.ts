/** Sends one intent to the backend, so that a lost answer neither loses nor doubles it. */
import { asCommerceError, CommerceError } from '../core/commerce-error.js';
import type { Cart, CartResult } from '../core/cart.js';
import type { AddIntent, CartIntent } from '../core/cart-intent.js';
import type { Capabilities } from '../core/commerce-adapter.js';
import { addFate, type AddFate } from './add-fate.js';
import type { SentMark } from './cart-outbox.js';
import { mayRetry, pause, retrying } from './retry.js';
import type { ShopScope } from './shop-scope.js';

/** How sending an add ended when it was not refused. */
export type AddAnswer =
  | { readonly fate: 'applied'; readonly result: CartResult | { cart: null; notices: [] } }
  | { readonly fate: 'doubtful'; readonly cart: Cart | null };

/** What the backend is asked when an answer was lost. */
export interface LostAdd {
  readonly fate: AddFate;
  readonly cart: Cart | null;
}

/** Sends intents of a shop; every method is called under the cart's lock. */
export interface CartSender {
  /** Reads the cart. */
  read(): Promise<Cart | null>;
  /**
   * @throws CommerceError when nothing took effect, or `outcome-unknown` when the backend could not be asked.
   */
  add(mutationId: string, intent: AddIntent, before: SentMark): Promise<AddAnswer>;
  /** Finds out what became of an add whose answer is gone. */
  learnFate(mutationId: string, intent: AddIntent, before: SentMark): Promise<LostAdd>;
  /** Sends what may be sent twice: quantities are absolute, and a code is on or off. */
  change(mutationId: string, intent: Exclude<CartIntent, AddIntent>, base: Cart | null): Promise<CartResult>;
}

/** Makes the sender of a shop. */
export function createCartSender(scope: ShopScope, capabilities: Capabilities): CartSender {
  const { adapter, host } = scope;
  const { mutationIds, idempotencyKeys, stockPolicy } = capabilities.cart;

  const read = () => retrying(host, () => adapter.getCart());

  async function learnFate(mutationId: string, intent: AddIntent, before: SentMark): Promise<LostAdd> {
    if (mutationIds && adapter.hasMutation) {
      const has = await retrying(host, async () => await adapter.hasMutation?.(mutationId));
      return { fate: has ? 'applied' : 'absent', cart: await read() };
    }
    const cart = await read();
    return { fate: addFate(intent, before, cart, stockPolicy), cart };
  }

  async function add(mutationId: string, intent: AddIntent, before: SentMark): Promise<AddAnswer> {
    const { variantId, quantity, attributes, attribution } = intent;
    const line = {
      variantId,
      quantity,
      ...(attributes ? { attributes } : {}),
      ...(attribution ? { attribution } : {}),
    };
    let isLost = false;
    for (let retries = 0; ; retries += 1) {
      try {
        return { fate: 'applied', result: await adapter.addLines([line], { mutationId }) };
      } catch (thrown) {
        const error = addError(thrown);
        isLost ||= error.ambiguous || error.code === 'outcome-unknown';
        const again = mayRetry(error, retries);
        if (!isLost && !again) throw error;
        if (again) await pause(host, error, retries);
        if (again && (idempotencyKeys || !isLost)) continue;
        const lost = await learnFate(mutationId, intent, before).catch((cause: unknown) => {
          throw new CommerceError('outcome-unknown', { cause, ambiguous: true });
        });
        if (lost.fate === 'doubtful') return { fate: 'doubtful', cart: lost.cart };
        if (lost.fate !== 'absent') return { fate: 'applied', result: asResult(intent, before, lost) };
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
    return retrying(host, async () => {
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

function asResult(intent: AddIntent, before: SentMark, lost: LostAdd): AddAnswerResult {
  if (!lost.cart) return { cart: null, notices: [] };
  if (lost.fate === 'applied') return { cart: lost.cart, notices: [] };
  const { variantId, quantity } = intent;
  const requested = before.quantityBefore + quantity;
  const notice = { code: 'quantity-adjusted', message: 'fewer were added', variantId, requested } as const;
  return { cart: lost.cart, notices: [notice] };
}

type AddAnswerResult = Extract<AddAnswer, { fate: 'applied' }>['result'];
