/** Adapters that are broken on purpose in what they do to a cart, and the tests that must notice. */
import type { CartResult, NewLine } from '../../src/core/cart.js';
import type { CommerceAdapter } from '../../src/core/commerce-adapter.js';
import { asCommerceError, CommerceError } from '../../src/core/commerce-error.js';
import { changed, withCart, withHost, type Mutant } from './break-adapter.js';

/** Of adapters with and without a server. */
export const CART_MUTANTS: readonly Mutant[] = [
  {
    name: 'forgets the cart with the page',
    of: 'local',
    caughtBy: ['cart.survives-a-reload'],
    break: (adapter) => {
      const texts = new Map<string, string>();
      const storage = {
        durable: false,
        get: (key: string) => Promise.resolve(texts.get(key)),
        set: (key: string, text: string) => Promise.resolve(void texts.set(key, text)),
        remove: (key: string) => Promise.resolve(void texts.delete(key)),
      };
      return withHost(adapter, (host) => ({ ...host, storage }));
    },
  },
  {
    name: 'adds the first line of several',
    of: 'local',
    caughtBy: ['cart.equal-lines-merge'],
    break: (adapter) => ({ addLines: (lines, call) => adapter.addLines(lines.slice(0, 1), call) }),
  },
  {
    name: 'forgets what was engraved',
    of: 'local',
    caughtBy: ['cart.attributes-make-lines-differ'],
    break: (adapter) => ({
      addLines: (lines, call) =>
        adapter.addLines(
          lines.map(({ attributes: _forgotten, ...line }) => line),
          call,
        ),
    }),
  },
  {
    name: 'cannot remove what is gone',
    of: 'local',
    caughtBy: ['cart.removing-twice-is-fine'],
    break: (adapter) => ({
      setQuantity: async (lineId, quantity, call) => {
        const cart = await adapter.getCart(call);
        if (!cart?.lines.some(({ id }) => id === lineId)) throw new CommerceError('not-found');
        return adapter.setQuantity(lineId, quantity, call);
      },
    }),
  },
  {
    name: 'takes a line that nobody knows for one that is fine',
    of: 'local',
    caughtBy: ['cart.unknown-line'],
    break: (adapter) => ({
      setQuantity: (...all) => adapter.setQuantity(...all).catch(() => unchanged(adapter)),
    }),
  },
  {
    name: 'sells something else instead',
    of: 'local',
    caughtBy: ['cart.unknown-variant'],
    break: (adapter) => ({
      addLines: (lines, call) => adapter.addLines(lines, call).catch(() => adapter.addLines([BOWL], call)),
    }),
  },
  {
    name: 'makes a quantity of anything',
    of: 'local',
    caughtBy: ['cart.impossible-quantities'],
    break: (adapter) => ({
      addLines: (lines, call) => adapter.addLines(lines.map(withSomeQuantity), call),
    }),
  },
  {
    name: 'forgets the note when attributes are set',
    of: 'local',
    caughtBy: ['cart.note-and-attributes'],
    break: (adapter) => ({
      setCartInfo: async (info, call) => changed(await adapter.setCartInfo?.({ note: '', ...info }, call)),
    }),
  },
  {
    name: 'has no word for sold out',
    of: 'local',
    caughtBy: ['stock.sold-out'],
    break: (adapter) => ({
      addLines: (...all) => adapter.addLines(...all).catch(() => Promise.reject(new CommerceError('server'))),
    }),
  },
  {
    name: 'refuses and adds one all the same',
    of: 'rejecting',
    caughtBy: ['stock.refused'],
    break: (adapter) => ({
      addLines: (lines, call) =>
        adapter.addLines(lines, call).catch(async (thrown: unknown) => {
          await adapter.addLines(lines.map((line) => ({ ...line, quantity: 1 })));
          throw thrown;
        }),
    }),
  },
  {
    name: 'takes a code that nobody knows',
    of: 'local',
    caughtBy: ['discount.unknown-code'],
    break: (adapter) => ({
      applyDiscount: async (code, call) =>
        changed(await adapter.applyDiscount?.(code, call).catch(() => unchanged(adapter))),
    }),
  },
  {
    name: 'hides that a price has moved',
    of: 'local',
    caughtBy: ['price.change-is-told'],
    break: (adapter) => ({
      setQuantity: async (...all) =>
        withCart(await adapter.setQuantity(...all), (cart) => ({
          ...cart,
          lines: cart.lines.map(({ priceChangedFrom: _hidden, ...line }) => line),
        })),
    }),
  },
  {
    name: 'takes a buyer who changed his mind for a slow network',
    of: 'remote',
    caughtBy: ['network.aborted-under-way'],
    break: (adapter) => ({
      addLines: (...all) =>
        adapter.addLines(...all).catch((thrown: unknown) => {
          const { ambiguous } = asCommerceError(thrown);
          throw new CommerceError('timeout', { ambiguous });
        }),
    }),
  },
  {
    name: 'keeps what was lost and adds it later',
    of: 'remote',
    caughtBy: ['network.lost-request-changes-nothing'],
    break: (adapter) => {
      let lost: readonly NewLine[] = [];
      return {
        addLines: (lines, call) =>
          adapter.addLines(lines, call).catch((thrown: unknown) => {
            lost = lines;
            throw thrown;
          }),
        getCart: async (call) => {
          if (lost.length > 0) await adapter.addLines(lost, call);
          return adapter.getCart(call);
        },
      };
    },
  },
];

const BOWL = { variantId: 'bowl', quantity: 1 };

function withSomeQuantity(line: NewLine): NewLine {
  const isPieces = Number.isInteger(line.quantity) && line.quantity > 0;
  return isPieces ? line : { ...line, quantity: 1 };
}

async function unchanged(adapter: CommerceAdapter): Promise<CartResult> {
  const cart = await adapter.getCart();
  return cart ? { cart, notices: [] } : adapter.addLines([BOWL]);
}
