/** Keeps the tabs of one browser on the same cart: a shared revision in storage, and the cart itself by message. */
import type { AdapterHost } from '../core/adapter-host.js';
import type { Cart } from '../core/cart.js';

/** What one tab tells the others. */
interface CartMessage {
  readonly kind: 'cart';
  readonly revision: number;
  readonly cart: Cart | null;
}

/** A tab's end of the line. */
export interface CartSync {
  /** Whether the cart that we know may not be the latest: somebody changed it, or a change has had no answer. */
  isBehind(): Promise<boolean>;
  /** The cart that is read next is the one of this moment. Needs the cart's lock. */
  catchUp(): Promise<void>;
  /** The same without the lock: counts only when no tab is in the middle of a change. */
  catchUpIfQuiet(): Promise<void>;
  /** A change is about to be sent. Noted before, so that the others read again if this tab dies meanwhile. */
  begin(): Promise<void>;
  /** Somebody else has changed the cart, and the other tabs should look too. */
  hint(): void;
  /** The change has its answer. */
  announce(cart: Cart | null): Promise<void>;
  close(): void;
}

/** Says only that there is something to look at. */
const HINT = 'hint';

/** How many changes were begun and how many of them have their answer. */
interface Revision {
  readonly begun: number;
  readonly done: number;
}

/** Who hears what another tab says. */
export interface CartSyncListener {
  /** It has a newer cart. */
  received(cart: Cart | null): void;
  /** It has seen a change of somebody else. */
  hinted(): void;
}

/** Opens the line. */
export function createCartSync(host: AdapterHost, name: string, listener: CartSyncListener): CartSync {
  const key = `${name}:revision`;
  let known = -1;

  async function read(): Promise<Revision> {
    const [begun = '0', done = '0'] = ((await host.storage.get(key)) ?? '0 0').split(' ');
    return { begun: Number(begun), done: Number(done) };
  }

  async function write({ begun, done }: Revision): Promise<void> {
    try {
      await host.storage.set(key, `${begun} ${done}`);
    } catch (cause) {
      host.log('warn', 'the revision of the cart could not be stored', cause);
    }
  }

  const channel = host.openChannel(`${name}:cart`, (message) => {
    if (message === HINT) return listener.hinted();
    if (!isCartMessage(message)) return;
    // Without storage every tab counts for itself, and the numbers say nothing.
    if (host.storage.durable && message.revision <= known) return;
    known = message.revision;
    listener.received(message.cart);
  });

  return {
    async isBehind() {
      const { begun, done } = await read();
      return begun !== known || begun !== done;
    },
    async catchUp() {
      known = (await read()).begun;
    },
    async catchUpIfQuiet() {
      const { begun, done } = await read();
      if (begun === done) known = begun;
    },
    async begin() {
      const { begun, done } = await read();
      await write({ begun: begun + 1, done });
    },
    hint: () => channel.post(HINT),
    async announce(cart) {
      const { begun } = await read();
      await write({ begun, done: begun });
      known = begun;
      const message: CartMessage = { kind: 'cart', revision: begun, cart };
      channel.post(message);
    },
    close: () => channel.close(),
  };
}

function isCartMessage(message: unknown): message is CartMessage {
  if (typeof message !== 'object' || message === null) return false;
  const { kind, revision, cart } = message as Partial<CartMessage>;
  return kind === 'cart' && Number.isSafeInteger(revision) && typeof cart === 'object';
}
