/** What lines cost when they were added, which Shopify does not tell, so that a price that moved can be shown as one. */
import type { AdapterHost } from '../../core/adapter-host.js';
import type { Cart } from '../../core/cart.js';
import { sameMoney, type Money } from '../../core/money.js';

const NAME = 'prices';

/** The memory of a browser; it serves one cart, and begins anew with the next. */
export interface PriceMemory {
  /** The cart with `priceChangedFrom` where a price has moved; lines that were not there before are remembered. */
  compare(cart: Cart): Promise<Cart>;
  /** For when prices move because the buyer is somewhere else. */
  forget(): Promise<void>;
}

interface Remembered {
  readonly cartId: string;
  /** By the key of the line. */
  readonly prices: Readonly<Record<string, Money>>;
}

export function createPriceMemory(host: AdapterHost): PriceMemory {
  async function read({ id }: Cart): Promise<Remembered['prices']> {
    const text = await host.storage.get(NAME);
    if (text === undefined) return {};
    try {
      const { cartId, prices } = JSON.parse(text) as Remembered;
      return cartId === id ? prices : {};
    } catch {
      return {};
    }
  }

  return {
    async compare(cart) {
      const before = await read(cart);
      const added = cart.lines.map(
        ({ key, unitPrice }) => [key, priceBefore(before, key) ?? unitPrice] as const,
      );
      const prices = Object.fromEntries(added);
      if (JSON.stringify(prices) !== JSON.stringify(before))
        await host.storage.set(NAME, JSON.stringify({ cartId: cart.id, prices }));
      return { ...cart, lines: cart.lines.map((line) => withChange(line, priceBefore(before, line.key))) };
    },
    forget: () => host.storage.remove(NAME),
  };
}

function priceBefore(prices: Remembered['prices'], key: string): Money | undefined {
  return Object.hasOwn(prices, key) ? prices[key] : undefined;
}

/** A price in another currency has not moved: the buyer has. */
function withChange(line: Cart['lines'][number], before: Money | undefined): Cart['lines'][number] {
  if (!before || before.currency !== line.unitPrice.currency || sameMoney(before, line.unitPrice))
    return line;
  return { ...line, priceChangedFrom: before };
}
